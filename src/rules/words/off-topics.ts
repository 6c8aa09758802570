import { type Phrase, words } from './phrase.ts'

/** What fills the part on the heads' duties but belongs to another report. */
export const offTopics: readonly Phrase[] = words(
  `
  党风廉政建设责任制 党风廉政建设 党风廉政 廉政建设 从严治党 廉洁自律 清廉形象 清廉生态
  意识形态工作责任制 基层党建述职 招商引资 计划生育 征兵工作 人居环境整治 防汛抗旱
  秸秆禁烧 环保督察整改
`,
  '属另一份报告的内容，这一部分只写推进法治建设',
)
