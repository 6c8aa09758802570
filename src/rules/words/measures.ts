import { Traits } from '../traits.ts'
import type { Phrase } from './phrase.ts'

/** Right measure word, measure words that are wrong there, and the nouns that stand before the number. */
const MEASURES = `
  件 个名场份条次 矛盾纠纷 纠纷 案件 信访件 积案 提案 议案
  件 个名场份次起 代表建议 委员建议 人大建议
  卷（宗） 个起名场 案卷
  件 个名起场条 规范性文件 文件
  名 个件起场份条项次所 法律顾问 顾问 律师 调解员 宣讲员 网格员 监督员 执法人员 辅警 民警 志愿者 法治副校长 副校长 校长 法律明白人 法律明白人” 法治带头人 人大代表
  份 分 合同 协议 文件 材料 资料 宣传单 宣传册 手册 折页 决定书 告知书 建议书 意见书 文书
  份 个名起场幅 责任书 宣传单 宣传册 宣传资料 手册 折页 合同 协议 决定书 告知书 建议书 意见书 文书
  条 个名起场份件张次面 横幅 标语 条幅
  条 个名份场 线索
  项 个名起场份 事项 制度
  项 件 赋权事项 权力事项 执法事项 承接事项
  次 件名份条项起 会议 专题会 联席会议 座谈会 推进会
  场 件名份条项起 宣传活动 普法活动 讲座 培训 培训班 宣讲 演练
  张 件名起场项 海报
  处 件名起份场次 法治广场 法治公园 法治长廊 文化阵地 宣传栏
`
/** How a noun is counted. */
export type Counted = { right: string; wrong: string; nouns: readonly string[] }

/** Nouns with their measure words, by the last sign of the noun. */
export const COUNTED: ReadonlyMap<string, readonly (Counted & { noun: string })[]> = Map.groupBy(
  MEASURES.trim()
    .split('\n')
    .flatMap((line) => {
      const [right = '', wrong = '', ...nouns] = line.trim().split(/\s+/)
      return nouns.map((noun) => ({ right, wrong, nouns, noun }))
    }),
  ({ noun }) => noun.slice(-1),
)

/** Each way of counting by its bit: how its nouns and words for a total end, and what is wrong behind them. */
const WAYS = [...new Set([...COUNTED.values()].flat().map(({ nouns }) => nouns))]
const wayOf = ({ nouns }: Counted): number => 1 << WAYS.indexOf(nouns)
const ENDS = new Traits([
  ...[...COUNTED].flatMap(([sign, nouns]) => nouns.map((each) => [sign, wayOf(each)] as const)),
  ['共计', -1],
])
const WRONG = new Traits(
  [...COUNTED.values()].flat().map((each) => [each.wrong, wayOf(each)] as const),
)

/** Whether the noun or the word for a total before `start` may not be counted by a unit. */
export const mayMiscount = (text: string, start: number, unit: string): boolean =>
  (ENDS.at(text, start - 1) & WRONG.at(unit, 0)) !== 0

/** Money told without its unit. */
const MONEY =
  '(?:罚款|罚没款|罚没收入|金额|资金|经费|赔偿款?|补偿款?|涉案款?|工资|欠薪|欠款|货款|工程款|劳务费|(?<!人[力员]|警力|力量|劳力)投入)'

const DIGITS = [...'0123456789']

/** Measure words with a slash beside a number, and sums without 元. */
export const measures: readonly Phrase[] = [
  {
    cues: DIGITS.map((digit) => `${digit}号`),
    form: /(?<=\d月[1-3]?)(\d)号(?![码楼线令文])/uy,
    right: '$1日',
    note: '书面日期用“日”',
  },
  {
    cues: ['家/', '户/', '车/', '批/', '班/', '件/', '辆/', '台/', '处/', '场/', '人/'],
    form: /(?<=\d[余多]?)([家户车批班件辆台处场人])\/次/uy,
    right: '$1次',
    note: '去掉斜杠',
  },
  {
    cues: ['份/', '册/', '条/', '张/'],
    form: /(?<=\d[余多]?)([份册条张])\/[份册条张本]/uy,
    right: '$1',
    note: '去掉斜杠，用一个量词',
  },
  {
    cues: ['条规范性', '个规范性', '份规范性', '条行政规范性', '个行政规范性', '份行政规范性'],
    form: /(?<=\d)[条个份](?=(?:行政)?规范性文件)/uy,
    right: '件',
    note: '文件论“件”',
  },
  {
    cues: ['平方，', '平方。', '平方、', '平方；'],
    form: /(?<=\d)平方/uy,
    right: '平方米',
    note: '面积写全单位',
  },
  {
    cues: ['人次'],
    form: /(?<=(?:企业|商户|市场主体|经营主体)(?:共|累计|达)?\d{1,5}[余多]?)人次/uy,
    right: '家次',
    note: '企业论“家”',
  },
  {
    cues: DIGITS.map((digit) => `${digit}只`),
    form: /(\d)只(?=[\u4e00-\u9fff]{0,8}(?:队伍|小队|分队|服务队|宣讲团))/uy,
    right: '$1支',
    note: '队伍论“支”',
  },
  {
    cues: ['万，', '万。', '万；', '万、'],
    form: new RegExp(
      `(?<=${MONEY}(?:总额|总量|总)?(?:共计?|合计|总计|累计)?(?:为|达到?)?(?:人民币)?[约近逾]?\\d{1,6}(?:\\.\\d{1,4})?[余多]?)万`,
      'uy',
    ),
    right: '万元',
    note: '钱数写出“元”',
  },
]
