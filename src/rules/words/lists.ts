/**
 * Words that rules look for, as data: what is wrong with each, and what to write. A person of the
 * trade can extend a list here without touching a rule.
 */
export type Word = { word: string; message: string; suggestion?: string; unless?: RegExp }

const list = (message: string, words: string): Word[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, message }))

/** A bureau's or another body's words in a township's report. `unless` is tested on what follows. */
export const FOREIGN_UNIT: readonly Word[] = [
  ...list(
    '乡镇没有“局”，疑似部门文稿',
    '我局 我委 我厅 我院 我校 局机关 局党组 局属单位 厅机关 全局上下 全局干部 局领导班子 委党组',
  ),
  ...list(
    '乡镇设站所办，没有科室，疑似部门文稿',
    '责任科室 各科室 相关科室 业务科室 科室负责人 机关科室 各处室 二级单位 下属单位各科',
  ),
  ...list('疑似部门文稿', '全系统干部 系统内各单位 行业主管部门党组'),
]

/** X工作全局 names one line of work as if it were the whole. */
export const LINE_OF_WORK =
  /(?:民政|教育|卫健|卫生健康|交通|水利|农业农村|城管|住建|财政|税务|气象|林业|自然资源|市场监管|应急管理|审计|统计|文旅|公安|司法行政|人社|信访)工作全局/g

/** Praise that no fact bears out. */
export const EMPTY_PRAISE: readonly Word[] = list(
  '评价没有事实支撑，写清是谁、何时、怎样评价的',
  '受到一致好评 得到一致好评 广受好评 受到群众好评 得到群众好评 深受群众欢迎 受到广泛好评 取得良好的社会效果 取得了良好的宣传效果 取得显著成效 取得了显著成效 成效显著 迈上新台阶 再上新台阶 开创了新局面 群众满意度显著提升 得到上级充分肯定 获得了广泛赞誉',
)

/** Words that belittle people or places. */
export const TONE: readonly Word[] = list(
  '用语贬低群众或村庄，宜改为中性说法',
  '死角” 刁民 愚昧 弱智 素质低下 素质偏低 法律素质仍然偏低 落后分子 老上访户 缠访户 闹访户 钉子户 以“法盲”形态 穷乡僻壤 文化水平低下 思想落后',
)

/** Powers a township does not have. */
export const POWER: readonly Word[] = list(
  '乡镇（街道）没有这项职权，请核对',
  '行政拘留 吊销营业执照 吊销许可证 制定地方性法规 制定政府规章 批准逮捕 提起公诉 作出判决 责令停产停业 颁发营业执照 任命法官',
)

/** What belongs to other reports when it fills the leadership section. */
export const OFF_TOPIC: readonly Word[] = list(
  '与推进法治建设第一责任人职责无关，属另一份报告的内容',
  '党风廉政建设责任制 招商引资 计划生育 征兵工作 人居环境整治 防汛抗旱 秸秆禁烧 意识形态工作责任制 基层党建述职 环保督察整改',
)

/** Verbs with nouns they do not go with. */
export const COLLOCATIONS: { pattern: RegExp; message: string; suggestion: string }[] = [
  {
    pattern: /加强[^，。；、\n]{0,10}程序(?=[，。；、])/g,
    message: '“程序”与“加强”不搭配',
    suggestion: '规范……程序',
  },
  {
    pattern: /强化[^，。；、\n]{0,12}(?:机制|制度)(?=[，。；、])/g,
    message: '“机制、制度”与“强化”不搭配',
    suggestion: '健全……机制',
  },
  {
    pattern: /(?:增强|提高|加强)[^，。；、\n]{0,14}知识(?=[，。；、])/g,
    message: '“知识”与“增强、提高”不搭配',
    suggestion: '丰富……知识',
  },
  {
    pattern: /建立[^，。；、\n]{0,8}(?:思想|意识|观念)(?=[，。；、])/g,
    message: '“思想、意识”与“建立”不搭配',
    suggestion: '树立……',
  },
  {
    pattern: /(?:提高|提升)[^，。；、\n]{0,10}(?:力度|范围)(?=[，。；、])/g,
    message: '“力度、范围”与“提高”不搭配',
    suggestion: '加大……力度',
  },
  {
    pattern: /(?:扩大|加大)[^，。；、\n]{0,10}(?:水平|能力)(?=[，。；、])/g,
    message: '“水平、能力”与“加大”不搭配',
    suggestion: '提高……',
  },
  {
    pattern: /(?:改善|改进)[^，。；、\n]{0,8}(?:水平|能力)(?=[，。；、])/g,
    message: '“水平、能力”与“改善”不搭配',
    suggestion: '提高……',
  },
  {
    pattern: /发挥[^，。；、\n]{0,10}(?:水平|力度)(?=[，。；、])/g,
    message: '“水平、力度”与“发挥”不搭配',
    suggestion: '发挥……作用',
  },
]

/** Where a global replacement of one phrase by another hit the wrong words. */
export const REPLACED: { pattern: RegExp; suggestion: string }[] = [
  {
    pattern:
      /(?:法治政府建设|法治建设|法治政府)(?:执法)?(?=证件|人员(?:的?(?:执法|培训|资格|持证))?|执法证)/g,
    suggestion: '行政执法',
  },
  {
    pattern: /法治政府建设(?=等?(?:行为|决定|处罚|许可|相对人|复议|诉讼|案件))/g,
    suggestion: '行政',
  },
  { pattern: /依法行政(?=证件|相对人|处罚|复议案件)/g, suggestion: '行政' },
]
