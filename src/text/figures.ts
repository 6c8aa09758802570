import { docNumbersIn, titlesIn } from './citations.ts'
import { datesIn } from './dates.ts'
import { matchAt } from './match-at.ts'
import { isFigurative, isLabel } from './not-figures.ts'
import { BLANK, DIGIT, digitsAt, halfWidth, numberOf } from './numeral.ts'
import { numeralEnd } from './numeral-end.ts'
import { plainFigure } from './plain-figure.ts'
import {
  ABOUT,
  type Figure,
  HEDGE_ENDS,
  HEDGE_WORDS,
  HEDGES_BEFORE,
  type Hedge,
  NOT_HEDGE,
} from './quantity.ts'
import { numeralsIn } from './scan.ts'
import { BLANK_SIGN, codesOf, DIGIT_SIGN, kindAt, kindOf, NUMBER_SIGN } from './signs.ts'
import type { Span } from './span.ts'
import { measureAt, measuresOf } from './units.ts'

export type { Figure } from './quantity.ts'

const RATE = new RegExp(`百分之(${DIGIT}+(?:[.．]${DIGIT}+)?|[一二三四五六七八九十百]+)`, 'y')
const BLANKS = /[ \u00a0\u3000]/g
const MYRIADS = codesOf('万亿')
const BEFORE_ENDS = codesOf(HEDGE_ENDS)

/**
 * Every figure of a text in reading order. Not figures: dates, years, document numbers, what stands
 * in 《》, 12345, “12·4”, set phrases (“四个亲自”, 三项制度), ordinals and list numbers.
 * `taken` are spans already read as titles, document numbers or dates, `numerals` the runs of a scan.
 */
export function figuresIn(
  text: string,
  taken: readonly Span[] = takenIn(text),
  numerals: readonly number[] = numeralsIn(text),
): Figure[] {
  const figures: Figure[] = []
  let next = 0
  let end = 0
  for (const run of numerals)
    for (let at = Math.max(run, end); (kindOf(text.charCodeAt(at)) & NUMBER_SIGN) !== 0; at = end) {
      while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++
      const isTaken = (taken[next]?.start ?? text.length) <= at
      const isDigits = (kindOf(text.charCodeAt(at)) & DIGIT_SIGN) !== 0
      const plain = isTaken || !isDigits ? null : plainFigure(text, at)
      const rate = isDigits ? undefined : rateAt(text, at)
      end = plain?.end ?? (rate ? at + 3 + rate.length : numeralEnd(text, at))
      const figure = isTaken ? null : (plain ?? figureAt(text, at, end, rate))
      if (figure) figures.push(figure)
    }
  return figures
}

function figureAt(text: string, start: number, end: number, rate?: string): Figure | null {
  if (rate) return percent(text, start, end, rate)
  const isArabic = (kindOf(text.charCodeAt(start)) & DIGIT_SIGN) !== 0
  const isNone = isArabic ? isLabel(text, start, end) : !mayCount(text.charCodeAt(end))
  return isNone ? null : read(text, start, end, isArabic)
}

/** Whether behind a Chinese numeral a sign may begin a measure word, or a hedge or blank before one. */
const mayCount = (sign: number): boolean =>
  measuresOf(sign) !== 0 || HEDGES_BEHIND.has(sign) || (kindOf(sign) & BLANK_SIGN) !== 0

const HUNDRED = '百'.charCodeAt(0)

/** The numeral of 百分之三十 at `at`. */
function rateAt(text: string, at: number): string | undefined {
  if (text.charCodeAt(at) !== HUNDRED || text[at + 1] !== '分') return undefined
  return matchAt(RATE, text, at)?.[1]
}

/** Titles, document numbers and dates, sorted: numbers in them are no figures. */
export const takenIn = (text: string): Span[] =>
  [...titlesIn(text), ...docNumbersIn(text), ...datesIn(text)].sort((a, b) => a.start - b.start)

const percent = (text: string, start: number, end: number, numeral: string): Figure | null => {
  const number = numberOf(halfWidth(numeral))
  return number === null
    ? null
    : { start, end, number, hedge: '', text: text.slice(start, end), unit: '%' }
}

function read(text: string, start: number, end: number, isArabic: boolean): Figure | null {
  const behindAt = skipBlanks(text, end)
  const behind = hedgeBehind(text, behindAt)
  const scale = behind === '' ? '' : scaleAt(text, behindAt + 1)
  const counted = behindAt + behind.length + scale.length
  const at = skipBlanks(text, counted)
  const measure = measureAt(text, at)
  const unitEnd = measure ? at + measure.word.length : counted
  if (
    !isArabic &&
    !(measure?.isCountedByWords && !isFigurative(text, start, end, at, measure.word))
  )
    return null
  const number = numberIn(text, start, end, scale)
  if (number === null) return null
  const before = behind === '' ? hedgeBefore(text, start) : ''
  const isAbout = behind === '' && before === '' && text.startsWith(ABOUT, unitEnd)
  const stop = measure || behind !== '' ? unitEnd : end
  const first = before === '' ? start : hedgeEnd(text, start) - before.length
  const last = isAbout ? unitEnd + ABOUT.length : stop
  const money = measure?.word === '元' ? scale || scaleAt(text, end - 1) : ''
  return {
    start: first,
    end: last,
    number: money === '' ? number : inScale(number, money),
    hedge: isAbout ? '约' : behind || (HEDGE_WORDS[before] ?? ''),
    text: text.slice(first, last),
    unit: money + (measure ? measure.unit : rangeUnit(text, end)),
  }
}

/** The number whose numeral stands at `start` to `end`, with a scale behind its hedge. */
const numberIn = (text: string, start: number, end: number, scale: string): number | null =>
  (scale === '' ? digitsAt(text, start, end) : null) ??
  numberOf(text.slice(start, end).replace(BLANKS, '') + scale)

const scaleAt = (text: string, at: number): string =>
  MYRIADS.has(text.charCodeAt(at)) ? (text[at] ?? '') : ''

/** 万元 and 亿元 keep their scale in the unit. */
function inScale(number: number, scale: string): number {
  const share = number / (scale === '万' ? 10_000 : 100_000_000)
  const isExact = Number.isInteger(number) && number < MANY
  return isExact ? share : Number(share.toPrecision(12))
}

/** Integers up to here have at most twelve digits. */
const MANY = 1e12

function skipBlanks(text: string, at: number): number {
  let end = at
  while (end < at + 2 && (kindAt(text, end) & BLANK_SIGN) !== 0) end++
  return end
}

const HEDGES_BEHIND = codesOf('余多')

/** 6000余, 3多; 3余万 and 20多亿 carry their scale behind the hedge. */
const hedgeBehind = (text: string, at: number): Hedge =>
  HEDGES_BEHIND.has(text.charCodeAt(at)) ? (text[at] as Hedge) : ''

/** The hedging word before a numeral, or ''; a blank may stand between. */
function hedgeBefore(text: string, start: number): string {
  const end = hedgeEnd(text, start)
  if (!BEFORE_ENDS.has(text.charCodeAt(end - 1))) return ''
  const word = HEDGES_BEFORE.find((each) => text.startsWith(each, end - each.length)) ?? ''
  return NOT_HEDGE[word]?.includes(text[end - word.length - 1] ?? '\n') ? '' : word
}

const hedgeEnd = (text: string, start: number): number =>
  (kindAt(text, start - 1) & BLANK_SIGN) === 0 ? start : start - 1

const RANGE_SIGNS = '至到—–~～-'
const RANGES = codesOf(RANGE_SIGNS)
const RANGE_REST = new RegExp(`[${RANGE_SIGNS}]+${DIGIT}+(?:[.．]${DIGIT}+)?${BLANK}?`, 'y')

/** The unit that the first number of a range shares: 3至5名. */
function rangeUnit(text: string, end: number): string {
  if (!RANGES.has(text.charCodeAt(end))) return ''
  RANGE_REST.lastIndex = end
  return RANGE_REST.test(text) ? (measureAt(text, RANGE_REST.lastIndex)?.unit ?? '') : ''
}
