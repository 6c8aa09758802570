import { matchAt } from './match-at.ts'
import { type DateMention, MONTH, namedAt, YEAR } from './named-date.ts'
import { BLANK, DIGIT, numberOf } from './numeral.ts'
import { numeralsIn } from './scan.ts'
import { BLANK_SIGN, codesOf, DIGIT_SIGN, kindOf } from './signs.ts'

export type { DateMention } from './named-date.ts'

const CHINESE_YEAR = '[二一][〇零一二三四五六七八九]{3}'
const CHINESE_SMALL = '[一二三四五六七八九十]{1,3}'
const gap = `${BLANK}{0,2}`
const day = `(?:${gap}(${DIGIT}{1,2}|${CHINESE_SMALL})${gap}[日号])?`
const month = `(${CHINESE_SMALL})${gap}月(?!${gap}[至到—]?度)${day}`

/** Both with year, month and day, of which some may be missing. */
const JOINED = new RegExp(`(${DIGIT}{4})[-./](${DIGIT}{1,2})[-./](${DIGIT}{1,2})(?!${DIGIT})`, 'y')
const CHINESE = new RegExp(`(${CHINESE_YEAR})年(?:${month})?`, 'y')
const MORE_DAYS = new RegExp(`(${gap}[、至到和与—－~～-]+${gap})(${DIGIT}{1,2})${gap}[日号]`, 'y')
/** What may follow a day that shares its month with others. */
const LINKS = codesOf(' \u00a0\u3000、至到和与—－~～-')

/** Dates, months and years in reading order; 3月12日至14日 gives two. Not: 3个月, 12日内, fixed days. */
export function datesIn(
  text: string,
  numerals: readonly number[] = numeralsIn(text),
): DateMention[] {
  const mentions: DateMention[] = []
  let read = 0
  for (const at of numerals) {
    const first = at < read ? null : dateAt(text, at)
    if (!first) continue
    read = first.end
    if (first.month !== null && first.month > 12) continue
    mentions.push(first)
    if (first.day !== null && LINKS.has(text.charCodeAt(read)))
      mentions.push(...furtherDays(text, first))
  }
  return mentions
}

const SEPARATORS = codesOf('-./')

/** A date that begins at a run of digits or at the 二 of 二〇二六年; a month may be none. */
function dateAt(text: string, at: number): DateMention | null {
  let end = at
  while (end < at + 5 && (kindOf(text.charCodeAt(end)) & DIGIT_SIGN) !== 0) end++
  if (end === at) return text.charCodeAt(at + 4) === YEAR ? matched(CHINESE, text, at) : null
  while (end < at + 7 && (kindOf(text.charCodeAt(end)) & BLANK_SIGN) !== 0) end++
  const sign = text.charCodeAt(end)
  if (sign === YEAR || sign === MONTH) return namedAt(text, at)
  if (!SEPARATORS.has(sign)) return null
  const joined = matchAt(JOINED, text, at)
  const isDate = joined && text[at + 4] === text[at + 5 + (joined[2] ?? '').length]
  return isDate ? matched(JOINED, text, at) : null
}

function matched(pattern: RegExp, text: string, start: number): DateMention | null {
  const match = matchAt(pattern, text, start)
  if (!match) return null
  const [whole, year, month, day] = match
  return {
    ...{ start, end: start + whole.length, text: whole },
    ...{ year: numberIn(year), month: numberIn(month), day: numberIn(day) },
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
