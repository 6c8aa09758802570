import { ITEMS } from '../report/annual/outline.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** 厅字〔2019〕28号 第四章 names five items; judged by key, since one heading may carry two. */
export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'error',
  title: '缺少规定的部分',
  why: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）规定年度报告应含五项内容，缺一项即不完整。',
  bad: '报告写到“四、2027年度推进法治政府建设的主要安排”为止',
  good: '五、其他需要报告的情况\n无。',
  find({ manuscript, sentences }) {
    const found: Mark[] = []
    if (sentences.length === 0) return found
    const { sections } = manuscript
    for (const { key, name } of ITEMS)
      if (!sections.some((section) => section.key === key || section.also.includes(key)))
        found.push(
          mark({ start: 0, end: 0 }, `缺少“${name}”部分`, {
            section: key,
            suggestion:
              key === 'other' ? '增加“其他需要报告的情况”，没有就写“无。”' : `增加“${name}”部分`,
          }),
        )
    return found
  },
}
