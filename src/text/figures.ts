import { docNumbersIn, titlesIn } from './citations.ts'
import { datesIn } from './dates.ts'
import { isFigurative, isLabel } from './not-figures.ts'
import { BLANK, DIGIT, halfWidth, numberOf } from './numeral.ts'
import { HEDGE_WORDS, HEDGES_BEFORE, type Hedge, NOT_HEDGE, type Quantity } from './quantity.ts'
import { scan } from './scan.ts'
import { BLANK_SIGN, codesOf, DIGIT_SIGN, isDigit, kindAt, NUMERAL_SIGN } from './signs.ts'
import type { Span } from './span.ts'
import { COUNTED_BY_WORDS, measureAt, normalUnit } from './units.ts'

/** A number with its unit as it stands in prose; `text` covers hedge, number and unit. */
export type Figure = Span & Quantity & { text: string; unit: string }

const RATE = new RegExp(`百分之(${DIGIT}+(?:[.．]${DIGIT}+)?|[一二三四五六七八九十百]+)`, 'y')
const ARABIC = new RegExp(
  `${DIGIT}+(?:,${DIGIT}{3}(?!${DIGIT}))*(?:[.．]${DIGIT}+)?(?:${BLANK}?[百千万亿]+)?`,
  'y',
)
/** What may go on behind plain digits. */
const GOES_ON = codesOf(',.．百千万亿 \u00a0\u3000')
const MYRIADS = codesOf('万亿')
const BLANKS = /[ \u00a0\u3000]/g
/** Where a numeral can begin. */
const OPENS = DIGIT_SIGN | NUMERAL_SIGN
const BEFORE_ENDS = codesOf(HEDGES_BEFORE.map((word) => word.slice(-1)).join(''))

/**
 * Every figure of a text in reading order. Not figures: dates, years, document numbers, what stands
 * in 《》, 12345, “12·4”, set phrases (“四个亲自”, 三项制度), ordinals and list numbers.
 * `taken` are spans already read as titles, document numbers or dates, `numerals` the runs of a scan.
 */
export function figuresIn(
  text: string,
  taken: readonly Span[] = takenIn(text),
  numerals: readonly number[] = scan(text).numerals,
): Figure[] {
  const figures: Figure[] = []
  let next = 0
  let end = 0
  for (const run of numerals)
    for (let at = Math.max(run, end); (kindAt(text, at) & OPENS) !== 0; at = end) {
      const rate = rateAt(text, at)
      end = rate ? at + 3 + rate.length : numeralEnd(text, at)
      while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++
      if ((taken[next]?.start ?? text.length) <= at) continue
      const span = { start: at, end }
      const figure = rate ? percent(text, span, rate) : read(text, span)
      if (figure) figures.push(figure)
    }
  return figures
}

/** The numeral of 百分之三十 at `at`. */
function rateAt(text: string, at: number): string | undefined {
  if (text[at] !== '百' || text[at + 1] !== '分') return undefined
  RATE.lastIndex = at
  return RATE.exec(text)?.[1]
}

/** Where the numeral that begins at `at` ends: 1,200 · 1.2万 · 十二. */
function numeralEnd(text: string, at: number): number {
  let end = at + 1
  if ((kindAt(text, at) & NUMERAL_SIGN) !== 0) {
    while ((kindAt(text, end) & NUMERAL_SIGN) !== 0 || MYRIADS.has(text.charCodeAt(end))) end++
    return end
  }
  while (isDigit(text, end)) end++
  if (!GOES_ON.has(text.charCodeAt(end))) return end
  ARABIC.lastIndex = at
  ARABIC.test(text)
  return ARABIC.lastIndex
}

/** Titles, document numbers and dates, sorted: numbers in them are no figures. */
export const takenIn = (text: string): Span[] =>
  [...titlesIn(text), ...docNumbersIn(text), ...datesIn(text)].sort((a, b) => a.start - b.start)

const percent = (text: string, { start, end }: Span, numeral: string): Figure | null => {
  const number = numberOf(halfWidth(numeral))
  return number === null ? null : figure(text, start, end, { number, hedge: '' }, '%')
}

function read(text: string, span: Span): Figure | null {
  const isArabic = (kindAt(text, span.start) & DIGIT_SIGN) !== 0
  if (isArabic && isLabel(text, span)) return null
  const numeral = text.slice(span.start, span.end)
  const behind = hedgeBehind(text, skipBlanks(text, span.end))
  const at = skipBlanks(text, behind.end)
  const measure = measureAt(text, at)
  if (!isArabic && (!COUNTED_BY_WORDS.has(measure) || isFigurative(text, span, at, measure)))
    return null
  const digits = isArabic && numeral.length > 2 ? numeral.replace(BLANKS, '') : numeral
  const number = numberOf(digits + behind.scale)
  if (number === null) return null
  const before = behind.hedge ? { hedge: '' as Hedge, start: span.start } : hedgeBefore(text, span)
  const end = measure ? at + measure.length : behind.end
  const about = text.startsWith('左右', end) && !behind.hedge && !before.hedge
  const hedge = about ? '约' : behind.hedge || before.hedge
  const money = measure === '元' ? /[万亿]$/.exec(numeral + behind.scale)?.[0] : undefined
  return figure(
    text,
    before.start,
    about ? end + 2 : measure || behind.hedge ? end : span.end,
    { number: money ? inScale(number, money) : number, hedge },
    (money ?? '') + normalUnit(measure || rangeUnit(text, span.end)),
  )
}

const figure = (
  text: string,
  start: number,
  end: number,
  quantity: Quantity,
  unit: string,
): Figure => ({ start, end, ...quantity, text: text.slice(start, end), unit })

/** 万元 and 亿元 keep their scale in the unit. */
const inScale = (number: number, scale: string): number =>
  Number((number / (scale === '万' ? 10_000 : 100_000_000)).toPrecision(12))

function skipBlanks(text: string, at: number): number {
  let end = at
  while (end < at + 2 && (kindAt(text, end) & BLANK_SIGN) !== 0) end++
  return end
}

const HEDGES_BEHIND = codesOf('余多')

/** 6000余, 3多; 3余万 and 20多亿 carry their scale behind the hedge. */
function hedgeBehind(text: string, at: number): { hedge: Hedge; scale: string; end: number } {
  if (!HEDGES_BEHIND.has(text.charCodeAt(at))) return { hedge: '', scale: '', end: at }
  const sign = text[at] as Hedge
  const scale = text[at + 1] === '万' || text[at + 1] === '亿' ? (text[at + 1] ?? '') : ''
  return { hedge: sign, scale, end: at + 1 + scale.length }
}

function hedgeBefore(text: string, { start }: Span): { hedge: Hedge; start: number } {
  const end = (kindAt(text, start - 1) & BLANK_SIGN) !== 0 ? start - 1 : start
  if (!BEFORE_ENDS.has(text.charCodeAt(end - 1))) return { hedge: '', start }
  const word = HEDGES_BEFORE.find((each) => text.startsWith(each, end - each.length))
  if (!word || NOT_HEDGE[word]?.includes(text[end - word.length - 1] ?? '\n'))
    return { hedge: '', start }
  return { hedge: HEDGE_WORDS[word] ?? '', start: end - word.length }
}

const RANGE_SIGNS = '至到—–~～-'
const RANGES = codesOf(RANGE_SIGNS)
const RANGE_REST = new RegExp(`[${RANGE_SIGNS}]+${DIGIT}+(?:[.．]${DIGIT}+)?${BLANK}?`, 'y')

/** The unit that the first number of a range shares: 3至5名. */
function rangeUnit(text: string, end: number): string {
  if (!RANGES.has(text.charCodeAt(end))) return ''
  RANGE_REST.lastIndex = end
  return RANGE_REST.test(text) ? measureAt(text, RANGE_REST.lastIndex) : ''
}
