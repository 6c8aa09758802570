import type { Figure } from '../text/figures.ts'
import type { Span } from '../text/span.ts'
import { figureListsOf } from './figure-lists.ts'
import { numeralsIn } from './numerals.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { matchesAt } from './starts.ts'

/** What no number looks like, each with what is wrong; all begin at a digit. */
const FORMS: readonly (readonly [form: string, message: string])[] = [
  ['\\d[，,．]\\d{1,2}(?:[%％]|[万亿]元)', '小数点误作逗号'],
  ['\\d\\.{2,3}\\d|\\d\\.\\d{1,4}\\.(?=[\\u4e00-\\u9fff])', '小数点多了'],
  ['\\d(?:\\.\\d+)?[%％](?:个百分点|[%％])', '百分号与“个百分点”重复'],
  ['(?<![\\d.,])[1-9]余(?=[次件起场名人份条项户家处个期篇])', '个位数之后不写“余”'],
  [
    '(?<=[二三四五六七八九]十|[一二两三四五六七八九][百千])\\d{1,3}(?=[余]?[次件起场名人份条项户家处个期篇])',
    '一个数里汉字和阿拉伯数字混用',
  ],
  ['\\d余多|\\d多余(?=[次件起场名人份条项户家处个])', '“余”“多”重复'],
  ['\\d\\.\\d+[件起场名份户](?=[，。；、])', '这个量词不用小数'],
  ['\\d(?:件起|起件|场件|份张|张份|项件|件项|名个|个名)(?=[，。；、])', '两个量词连用'],
]
const ANY = new RegExp(FORMS.map(([form]) => `(${form})`).join('|'), 'y')
/** Shares of a whole. */
const SHARE =
  /(?:满意率|满意度|办结率|化解率|调解率|成功率|覆盖率|出庭率|知晓率|合格率|参与率|审查率|公开率|办理率|整改率)[均都]?[达为到至了]{0,3}$/
const SHARE_REACH = 9
const RATE =
  /(?:率|满意度|占比|比重|比例)[^，。；\d]{0,4}$|[升降高低][至到]$|[比较](?:上年|去年|\d{4}年)(?:同期)?的$/
const DIFFERENCE =
  /^[，、]?(?:[比较](?:上年|去年|上一年|\d{4}年)(?:同期)?)?(?:提高|提升|上升|下降|降低|增长|增加|减少)了?$/

export const numberForm: Rule = {
  id: 'number-form',
  severity: 'warning',
  title: '数字写法有误',
  why: '小数点、百分号、约数写错或写重，读者读不出准数；只提示，由填报人改。',
  bad: '调解成功率98,5%，开展宣传6余次',
  good: '调解成功率98.5%，开展宣传6次',
  byLine: true,
  find: (reading) => [
    ...matchesAt(reading.text, ANY, numeralsIn(reading).odd).map(told),
    ...wrongRates(reading),
    ...wrongPoints(reading),
  ],
}

const COUNTS = new Set(['件', '起', '宗', '人', '名', '次', '场', '户', '家', '份'])

/** Shares over the whole, and 97.4%，比上年提高1.6%: the difference of two rates is told in points. */
function wrongRates(reading: Reading): Mark[] {
  const { text, figures } = reading
  const found: Mark[] = []
  for (const index of figureListsOf(reading).rates) {
    const rate = figures[index] as Figure
    const before = figures[index - 1]
    if (rate.number > 100 && isShare(text, rate.start)) found.push(mark(rate, '这个比率不超过100%'))
    if (before?.unit === '%' && isDifference(text, before, rate))
      found.push(mark(rate, '两个比率之差写“个百分点”', { suggestion: `${rate.number}个百分点` }))
  }
  return found
}

/** 减少11件，下降7.6个百分点: a count falls by so many per cent. */
function wrongPoints(reading: Reading): Mark[] {
  const { text, figures } = reading
  const found: Mark[] = []
  for (const index of figureListsOf(reading).points) {
    const change = figures[index] as Figure
    const before = figures[index - 1]
    if (before && COUNTS.has(before.unit) && DIFFERENCE.test(text.slice(before.end, change.start)))
      found.push(mark(change, '件数增减的幅度写“%”', { suggestion: `${change.number}%` }))
  }
  return found
}

const isDifference = (text: string, rate: Span, change: Span): boolean =>
  DIFFERENCE.test(text.slice(rate.end, change.start)) &&
  RATE.test(text.slice(Math.max(0, rate.start - SHARE_REACH), rate.start))

function told(match: RegExpExecArray): Mark {
  const form = match.findIndex((group, index) => index > 0 && group !== undefined)
  const span = { start: match.index, end: match.index + match[0].length }
  return mark(span, FORMS[form - 1]?.[1] ?? '')
}

const isShare = (text: string, at: number): boolean =>
  SHARE.test(text.slice(Math.max(0, at - SHARE_REACH), at))
