import { digitsAt, numberOf } from './numeral.ts'
import { codesOf, DIGIT_SIGN, kindOf } from './signs.ts'
import type { Span } from './span.ts'

/** A date named in the text; what it does not name is null. `text` is the words the span covers. */
export type DateMention = Span & {
  text: string
  year: number | null
  month: number | null
  day: number | null
}

export const YEAR = '年'.charCodeAt(0)
export const MONTH = '月'.charCodeAt(0)
const DAYS = codesOf('日号')
const YEAR_DIGITS = 4
/** 12.5月 is no month. */
const POINTS = codesOf('.．·')

/** Year, month and day in Arabic digits, of which the first or the last may be missing. */
export function namedAt(text: string, start: number): DateMention | null {
  const isLong = digitsEnd(text, start, YEAR_DIGITS) === start + YEAR_DIGITS
  const yearEnd = isLong ? endBehind(text, start + YEAR_DIGITS, YEAR) : 0
  const year = yearEnd === 0 ? null : numberAt(text, start, start + YEAR_DIGITS)
  const from = gapEnd(text, yearEnd === 0 ? start : yearEnd)
  const to = digitsEnd(text, from, 2)
  const monthEnd = to === from ? 0 : endBehind(text, to, MONTH)
  if (monthEnd === 0 || isMonthOfYears(text, monthEnd))
    return year === null ? null : mention(text, start, yearEnd, [year, null, null])
  if (year === null && POINTS.has(text.charCodeAt(start - 1))) return null
  const month = numberAt(text, from, to)
  const first = gapEnd(text, monthEnd)
  const last = smallEnd(text, first)
  const sign = gapEnd(text, last)
  return last === first || !DAYS.has(text.charCodeAt(sign))
    ? mention(text, start, monthEnd, [year, month, null])
    : mention(text, start, sign + 1, [year, month, numberAt(text, first, last)])
}

type Parts = [year: number | null, month: number | null, day: number | null]

const mention = (
  text: string,
  start: number,
  end: number,
  [year, month, day]: Parts,
): DateMention => ({ start, end, text: text.slice(start, end), year, month, day })

const numberAt = (text: string, start: number, end: number): number | null =>
  digitsAt(text, start, end) ?? numberOf(text.slice(start, end))

const GAPS = codesOf(' \u00a0\u3000')

/** Behind at most two blanks. */
function gapEnd(text: string, at: number): number {
  let end = at
  while (end < at + 2 && GAPS.has(text.charCodeAt(end))) end++
  return end
}

/** Behind a sign that stands at `at` or behind blanks; 0 when it does not. */
function endBehind(text: string, at: number, sign: number): number {
  const end = gapEnd(text, at)
  return text.charCodeAt(end) === sign ? end + 1 : 0
}

function digitsEnd(text: string, at: number, most: number): number {
  let end = at
  while (end < at + most && (kindOf(text.charCodeAt(end)) & DIGIT_SIGN) !== 0) end++
  return end
}

const SMALL = codesOf('一二三四五六七八九十')

/** Behind the digits or the Chinese numeral of a day. */
function smallEnd(text: string, at: number): number {
  let end = digitsEnd(text, at, 2)
  if (end > at) return end
  while (end < at + 3 && SMALL.has(text.charCodeAt(end))) end++
  return end
}

const REACH = codesOf('至到—')

/** 3月度, 3月至度: no month of a date. */
function isMonthOfYears(text: string, monthEnd: number): boolean {
  const end = gapEnd(text, monthEnd)
  return text[REACH.has(text.charCodeAt(end)) ? end + 1 : end] === '度'
}
