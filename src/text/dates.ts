import { matchAt } from './match-at.ts'
import { BLANK, DIGIT, numberOf } from './numeral.ts'
import { scan } from './scan.ts'
import { codesOf, DIGIT_SIGN, isBlank, isDigit, kindAt, NUMERAL_SIGN } from './signs.ts'
import type { Span } from './span.ts'

/** A date named in the text; what it does not name is null. `text` is the words the span covers. */
export type DateMention = Span & {
  text: string
  year: number | null
  month: number | null
  day: number | null
}

const CHINESE_YEAR = '[二一][〇零一二三四五六七八九]{3}'
const CHINESE_SMALL = '[一二三四五六七八九十]{1,3}'
const gap = `${BLANK}{0,2}`
const day = `(?:${gap}(${DIGIT}{1,2}|${CHINESE_SMALL})${gap}[日号])?`
const month = (numeral: string) => `(${numeral})${gap}月(?!${gap}[至到—]?度)${day}`

/** Each with year, month and day, of which some may be missing. */
const ARABIC = new RegExp(`(?:(${DIGIT}{4})${gap}年)?(?:${gap}${month(`${DIGIT}{1,2}`)})?`, 'y')
const JOINED = new RegExp(`(${DIGIT}{4})[-./](${DIGIT}{1,2})[-./](${DIGIT}{1,2})(?!${DIGIT})`, 'y')
const CHINESE = new RegExp(`(${CHINESE_YEAR})年(?:${month(CHINESE_SMALL)})?`, 'y')
const MORE_DAYS = new RegExp(`(${gap}[、至到和与—－~～-]+${gap})(${DIGIT}{1,2})${gap}[日号]`, 'y')

/** Dates, months and years in reading order; 3月12日至14日 gives two. Not: 3个月, 12日内, fixed days. */
export function datesIn(
  text: string,
  numerals: readonly number[] = scan(text).numerals,
): DateMention[] {
  const mentions: DateMention[] = []
  let read = 0
  for (const at of numerals) {
    const match = at < read ? null : dateAt(text, at)
    if (!match) continue
    read = at + match[0].length
    const first = mention(text, at, match)
    if (!first) continue
    mentions.push(first)
    if (first.day !== null) mentions.push(...furtherDays(text, first))
  }
  return mentions
}

const NAMES = codesOf('年月')
const SEPARATORS = codesOf('-./')
/** 12.5月 is no month. */
const POINTS = codesOf('.．·')

/** A date that begins at a run of digits or at the 二 of 二〇二六年. */
function dateAt(text: string, at: number): RegExpExecArray | null {
  const kind = kindAt(text, at)
  if ((kind & DIGIT_SIGN) === 0)
    return (kind & NUMERAL_SIGN) !== 0 && text[at + 4] === '年' ? matchAt(CHINESE, text, at) : null
  let end = at + 1
  while (end < at + 5 && isDigit(text, end)) end++
  while (end < at + 7 && isBlank(text, end)) end++
  const sign = text.charCodeAt(end)
  if (NAMES.has(sign)) return namedAt(text, at)
  if (!SEPARATORS.has(sign)) return null
  const joined = matchAt(JOINED, text, at)
  return joined && text[at + 4] === text[at + 5 + (joined[2] ?? '').length] ? joined : null
}

function namedAt(text: string, at: number): RegExpExecArray | null {
  const match = matchAt(ARABIC, text, at)
  if (!match || match[0] === '') return null
  return match[1] === undefined && POINTS.has(text.charCodeAt(at - 1)) ? null : match
}

function mention(text: string, start: number, match: RegExpExecArray): DateMention | null {
  const monthOf = numberIn(match[2])
  if (monthOf && monthOf > 12) return null
  const end = start + match[0].length
  return {
    ...{ start, end, text: text.slice(start, end) },
    ...{ year: numberIn(match[1]), month: monthOf, day: numberIn(match[3]) },
  }
}

const numberIn = (numeral: string | undefined): number | null =>
  numeral === undefined ? null : numberOf(numeral)

/** The days that share a month: 14日 in 3月12日至14日. */
function furtherDays(text: string, first: DateMention): DateMention[] {
  const days: DateMention[] = []
  MORE_DAYS.lastIndex = first.end
  for (let match = MORE_DAYS.exec(text); match; match = MORE_DAYS.exec(text)) {
    const [whole, link = '', numeral = ''] = match
    const start = match.index + link.length
    const end = match.index + whole.length
    days.push({ ...first, start, end, text: text.slice(start, end), day: numberOf(numeral) })
  }
  return days
}

/** 2027-01-15 → 2027年1月15日, without leading zeros. */
export function printDate(iso: string): string {
  const [year, monthOf, dayOf] = iso.split('-').map(Number)
  return `${year}年${monthOf}月${dayOf}日`
}
