import {
  BLANK_SIGN,
  CLAUSE_END,
  CLOSING_SIGN,
  codesOf,
  DIGIT_SIGN,
  FEED_SIGN,
  HAN_SIGN,
  isBlank,
  isDigit,
  kindAt,
  kindOf,
  LETTER_SIGN,
  LEVEL_SIGN,
  LIST_MARK,
  NARROW_SIGN,
  NUMERAL_SIGN,
  ODD_SIGN,
  PAIR_SIGN,
  SENTENCE_END,
} from './signs.ts'
import type { Span } from './span.ts'

/** What one pass over a text finds; every reader of prose begins with it. Offsets are in order. */
export type Scan = {
  /** Up to 。！？ with closing marks, or to the end of the line; blanks outside. */
  sentences: readonly Span[]
  /** Signs that end a clause or part the items of a list. */
  stops: readonly number[]
  /** Where a run of digits or Chinese numerals begins. */
  numerals: readonly number[]
  /** Last signs of a level of places: 乡, 镇, 街道, 县. */
  levels: readonly number[]
  /** Halves of pairs of brackets and quotation marks. */
  pairs: readonly number[]
  /** Half-width signs that are neither letter nor digit nor blank. */
  narrow: readonly number[]
  /** Where a run of Latin letters begins. */
  words: readonly number[]
  /** Where a run of blanks begins. */
  blanks: readonly number[]
  /** Signs that placeholders, codes, wide digits or broken text begin with; a finished report has few. */
  odd: readonly number[]
}

const NUMBER = DIGIT_SIGN | NUMERAL_SIGN
const STOP = CLAUSE_END | LIST_MARK

export function scan(text: string): Scan {
  const read = empty()
  let sentence = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const earlier = before
    const kind = kindOf(text.charCodeAt(at))
    before = kind
    if (kind === HAN_SIGN) continue
    if ((kind & (FEED_SIGN | STOP)) === 0 || isInsideNumber(text, at)) {
      note(read, at, kind, earlier)
      continue
    }
    const isFeed = kind === FEED_SIGN
    if ((kind & NARROW_SIGN) !== 0) read.narrow.push(at)
    if (!isFeed) read.stops.push(at)
    if ((kind & LIST_MARK) !== 0) continue
    const end = isFeed ? at : closed(read, text, at)
    if ((kind & (FEED_SIGN | SENTENCE_END)) !== 0) {
      pushTrimmed(read.sentences, text, sentence, isFeed ? at : end + 1)
      sentence = end + 1
    }
    at = end
  }
  pushTrimmed(read.sentences, text, sentence, text.length)
  return read
}

/** A scan in the making. */
type Found = { [List in keyof Scan]: Scan[List][number][] }

const empty = (): Found => ({
  ...{ sentences: [], stops: [], numerals: [], levels: [], pairs: [] },
  ...{ narrow: [], words: [], blanks: [], odd: [] },
})

/** A sign that ends no clause. */
function note(read: Found, at: number, kind: number, before: number): void {
  if ((kind & ODD_SIGN) !== 0) read.odd.push(at)
  if ((kind & NUMBER) !== 0) {
    if ((before & NUMBER) === 0) read.numerals.push(at)
  } else if ((kind & LEVEL_SIGN) !== 0) read.levels.push(at)
  else if ((kind & LETTER_SIGN) !== 0) {
    if ((before & LETTER_SIGN) === 0) read.words.push(at)
  } else if ((kind & BLANK_SIGN) !== 0) {
    if ((before & BLANK_SIGN) === 0) read.blanks.push(at)
  } else {
    if ((kind & PAIR_SIGN) !== 0) read.pairs.push(at)
    if ((kind & NARROW_SIGN) !== 0) read.narrow.push(at)
  }
}

/** The last of the closing marks behind the end of a clause. */
function closed(read: Found, text: string, at: number): number {
  let end = at
  for (let kind = kindAt(text, end + 1); (kind & CLOSING_SIGN) !== 0; kind = kindAt(text, end + 1))
    note(read, ++end, kind, 0)
  return end
}

/** 1,200 and 12:30 do not end a clause. */
const isInsideNumber = (text: string, at: number): boolean =>
  INSIDE_NUMBERS.has(text.charCodeAt(at)) && isDigit(text, at - 1) && isDigit(text, at + 1)

const INSIDE_NUMBERS = codesOf(',:')

/** Blanks at the edges belong to no span; a blank one is none. */
export function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  if (start < end) spans.push({ start, end })
}
