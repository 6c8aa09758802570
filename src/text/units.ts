import { type Codes, codesOf } from './signs.ts'

/** Measure words that make a number a figure, as data; longest first where one begins another. */
const MEASURES = `
  个工作日 个百分点 个自然日 个小时 个月 平方公里 平方米 周年 周岁 场/次 人/次 家/次
  户/次 次/人 人次 场次 家次 户次 车次 件次 批次 班次 公里 小时 分钟 课时 学时 公顷
  座次 大类 环节 件 次 人 名 项 个 份 条 起 场 户 家 所 处 部 期 台 辆 卷 册 幅 副 张
  本 篇 块 面 座 栋 间 套 支 只 枚 组 宗 例 桩 位 节 讲 门 堂 届 批 轮 则 封 亩 吨 米
  元 天 周 倍 分 % ％ ‰ 字 艘 口 盏 杆 根 顶 袋 箱 盒 遍 年 岁 级 层 类 种 步 大 点
`
  .trim()
  .split(/\s+/)

/** Measure words that a Chinese numeral counts: 三起, 十余次. Not 个 and 项, see figures.ts. */
const COUNTED_BY_WORDS: ReadonlySet<string> = new Set(
  `
  件 次 人 名 份 起 场 户 家 所 处 部 期 台 辆 卷 册 幅 副 篇 座 宗 例 桩 亩 吨 元 倍
  人次 场次 家次 户次 小时 个工作日 个月 批次 堂 场/次 人/次
`
    .trim()
    .split(/\s+/),
)

/** What makes another word of a measure: 部门, 条例, 起来, 人民, 名单. */
const OTHER_WORDS: Record<string, string> = {
  ...{
    部: '门署委分曲队位级',
    条: '例款件文',
    起: '来步点到草诉因',
    人: '民大才',
    名: '单称义',
    次: '序要',
  },
  ...{
    点: '钟半多',
    大: '队会',
    步: '骤',
    份: '额',
    家: '庭长',
    场: '所地景',
    所: '长有',
    分: '之别',
  },
  ...{
    户: '籍',
    元: '旦',
    天: '然',
    面: '向对',
    期: '间限',
    项: '目',
    位: '置于',
    级: '别',
    处: '理置于罚长',
  },
}

/** A measure word; `unit` is its one spelling: ％ → %, 场/次 → 场次. */
export type Measure = { word: string; unit: string; isCountedByWords: boolean }

type Listed = Measure & { second: number; others: Codes }

/** Behind a first sign of these a number is a count: no other word begins with one. */
const COUNTS = '件次人名项个份条起场户家所元'
/** So it is behind these when it can be neither a year nor a hotline. */
const SMALL_COUNTS = '%％处部期台卷篇座例亩吨天倍分节类'

/** Measure words that begin alike, longest first, with what makes them other words; the first is empty. */
const LISTS: Listed[][] = [[]]
/** Which of the lists belongs to a first sign: those of counts come first, those of small counts next. */
const LIST_OF = new Uint8Array(65_536)
const firstSigns = new Set([...COUNTS, ...SMALL_COUNTS, ...MEASURES.map((word) => word.charAt(0))])
for (const sign of firstSigns) LIST_OF[sign.charCodeAt(0)] = LISTS.push([]) - 1
for (const word of [...MEASURES].sort((a, b) => b.length - a.length))
  LISTS[LIST_OF[word.charCodeAt(0)] ?? 0]?.push({
    word,
    unit: word === '％' ? '%' : word.replace('/', ''),
    isCountedByWords: COUNTED_BY_WORDS.has(word),
    second: word.charCodeAt(1),
    others: codesOf(OTHER_WORDS[word] ?? ''),
  })

/** The list of the measure words that begin with a sign; 0 for none. */
export const measuresOf = (sign: number): number => LIST_OF[sign || 0] ?? 0

/** Whether a list is of counts. */
export const isCounts = (list: number): boolean => list > 0 && list <= COUNTS.length
/** Whether it is of counts or of small counts. */
export const isSmallCounts = (list: number): boolean =>
  list > 0 && list <= COUNTS.length + SMALL_COUNTS.length

/** The measure word that stands at `at`, the longest there is. */
export const measureAt = (text: string, at: number): Measure | null =>
  measureIn(measuresOf(text.charCodeAt(at)), text, at)

/** The measure word of a list that stands at `at`; its first sign does. */
export function measureIn(list: number, text: string, at: number): Measure | null {
  const next = text.charCodeAt(at + 1)
  for (const measure of LISTS[list] ?? []) {
    const { word, second, others } = measure
    if (word.length === 1) return others.has(next) ? null : measure
    if (second === next && text.startsWith(word, at))
      return others.has(text.charCodeAt(at + word.length)) ? null : measure
  }
  return null
}
