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

/** The two lookbehinds keep 12.5月 and the tail of a longer number out. */
const DATE = new RegExp(
  [
    `(?<!${DIGIT})(${DIGIT}{4})${gap}年(?:${gap}${month(`${DIGIT}{1,2}`)})?`,
    `(?<!${DIGIT})(${DIGIT}{4})([-./])(${DIGIT}{1,2})\\5(${DIGIT}{1,2})(?!${DIGIT})`,
    `(${CHINESE_YEAR})年(?:${month(CHINESE_SMALL)})?`,
    `(?<![${DIGIT.slice(1, -1)}.．·])${month(`${DIGIT}{1,2}`)}`,
  ].join('|'),
  'y',
)
const MORE_DAYS = new RegExp(`(${gap}[、至到和与—－~～-]+${gap})(${DIGIT}{1,2})${gap}[日号]`, 'y')

/** Dates, months and years in reading order; 3月12日至14日 gives two. Not: 3个月, 12日内, fixed days. */
export function datesIn(
  text: string,
  numerals: readonly number[] = scan(text).numerals,
): DateMention[] {
  const mentions: DateMention[] = []
  let read = 0
  for (const at of numerals) {
    if (at < read || !mayBegin(text, at)) continue
    DATE.lastIndex = at
    const match = DATE.exec(text)
    if (!match) continue
    read = at + match[0].length
    const [whole, y1, m1, d1, y2, , m2, d2, y3, m3, d3, m4, d4] = match
    const first = mention(text, match.index, match.index + whole.length, [
      y1 ?? y2 ?? y3,
      m1 ?? m2 ?? m3 ?? m4,
      d1 ?? d2 ?? d3 ?? d4,
    ])
    if (!first) continue
    mentions.push(first)
    if (first.day !== null) mentions.push(...furtherDays(text, first))
  }
  return mentions
}

const JOINS = codesOf('年月-./')

/** A digit behind which 年, 月 or a joining sign stands, or the 二 of 二〇二六年. */
function mayBegin(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  if ((kind & DIGIT_SIGN) === 0)
    return (kind & NUMERAL_SIGN) !== 0 && text[at + 4] === '年' && '二一'.includes(text[at] ?? '-')
  let end = at + 1
  while (end < at + 5 && isDigit(text, end)) end++
  while (end < at + 7 && isBlank(text, end)) end++
  return JOINS.has(text.charCodeAt(end))
}

type Parts = [year: string | undefined, month: string | undefined, day: string | undefined]

function mention(text: string, start: number, end: number, parts: Parts): DateMention | null {
  const [year, monthOf, dayOf] = parts.map((part) => (part ? numberOf(part) : null))
  if (monthOf && monthOf > 12) return null
  return {
    start,
    end,
    text: text.slice(start, end),
    year: year ?? null,
    month: monthOf ?? null,
    day: dayOf ?? null,
  }
}

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
