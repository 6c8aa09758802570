import {
  BLANK_SIGN,
  CLAUSE_END,
  CLOSING_SIGN,
  codesOf,
  FEED_SIGN,
  findMarked,
  isDigit,
  kindOf,
  LETTER_SIGN,
  LEVEL_SIGN,
  LIST_MARK,
  NARROW_SIGN,
  NUMBER_SIGN,
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

const STOP = CLAUSE_END | LIST_MARK
const NARROW_STOP = CLAUSE_END | NARROW_SIGN
const END = FEED_SIGN | SENTENCE_END
/** What stands in runs: only the first sign of one is told. */
const RUN = NUMBER_SIGN | LETTER_SIGN | BLANK_SIGN
const RARE = LEVEL_SIGN | NARROW_SIGN | LETTER_SIGN | BLANK_SIGN | ODD_SIGN

/** Where signs of several kinds stand. */
type Room = {
  marked: Int32Array
  stops: Int32Array
  numerals: Int32Array
  pairs: Int32Array
  ends: Int32Array
  rare: Int32Array
}
/** How many of each there are. */
type Counts = Record<Exclude<keyof Room, 'marked'>, number>

const roomFor = (length: number): Room => ({
  marked: new Int32Array(length),
  stops: new Int32Array(length),
  numerals: new Int32Array(length),
  pairs: new Int32Array(length),
  ends: new Int32Array(length),
  rare: new Int32Array(length),
})

/** Characters of a long report. */
const LONG = 16_384
/** Written over by every scan, because making room is slow; a longer text gets room of its own. */
const kept = roomFor(LONG)

export function scan(text: string): Scan {
  const room = text.length <= LONG ? kept : roomFor(text.length)
  const counts = findSigns(text, room)
  return {
    sentences: sentencesOf(text, room.ends, counts.ends),
    stops: firstOf(room.stops, counts.stops),
    numerals: firstOf(room.numerals, counts.numerals),
    pairs: firstOf(room.pairs, counts.pairs),
    ...rareOf(text, room.rare, counts.rare),
  }
}

/**
 * Writes each sign into every list and counts it in those it belongs to. Where signs of all kinds
 * stand mixed that is faster than asking for the kind of each: no branch of the machine is guessed
 * wrong.
 */
function findSigns(text: string, { marked, stops, numerals, pairs, ends, rare }: Room): Counts {
  const count = findMarked(text, marked)
  let stop = 0
  let numeral = 0
  let pair = 0
  let end = 0
  let other = 0
  let before = -1
  let run = 0
  for (let index = 0; index < count; index++) {
    const at = marked[index] ?? 0
    const all = kindOf(text.charCodeAt(at))
    const kind = toldAt(text, at, all, run & ((at - before - 2) >> 31))
    stops[stop] = at
    stop += oneIf(kind & STOP)
    numerals[numeral] = at
    numeral += oneIf(kind & NUMBER_SIGN)
    pairs[pair] = at
    pair += oneIf(kind & PAIR_SIGN)
    ends[end] = at
    end += oneIf(kind & END)
    rare[other] = at
    other += oneIf(kind & RARE)
    run = all & RUN
    before = at
  }
  return { stops: stop, numerals: numeral, pairs: pair, ends: end, rare: other }
}

/** What of the kinds of a sign is told: of a run only its beginning, and no stop inside a number. */
const toldAt = (text: string, at: number, kind: number, run: number): number =>
  (kind & NARROW_STOP) === NARROW_STOP && isInsideNumber(text, at) ? NARROW_SIGN : kind & ~run

/** 1 for any bits, without a branch. */
const oneIf = (bits: number): number => (0 - bits) >>> 31

function firstOf(places: Int32Array, count: number): number[] {
  const list = new Array<number>(count)
  for (let index = 0; index < count; index++) list[index] = places[index] ?? 0
  return list
}

function rareOf(text: string, places: Int32Array, count: number) {
  const levels: number[] = []
  const narrow: number[] = []
  const words: number[] = []
  const blanks: number[] = []
  const odd: number[] = []
  for (let index = 0; index < count; index++) {
    const at = places[index] ?? 0
    const kind = kindOf(text.charCodeAt(at))
    if ((kind & LEVEL_SIGN) !== 0) levels.push(at)
    if ((kind & ODD_SIGN) !== 0) odd.push(at)
    if ((kind & NARROW_SIGN) !== 0) narrow.push(at)
    if ((kind & LETTER_SIGN) !== 0) words.push(at)
    if ((kind & BLANK_SIGN) !== 0) blanks.push(at)
  }
  return { levels, narrow, words, blanks, odd }
}

function sentencesOf(text: string, places: Int32Array, count: number): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (let index = 0; index < count; index++) {
    const at = places[index] ?? 0
    const isFeed = text.charCodeAt(at) === FEED
    const end = isFeed ? at : closed(text, at + 1)
    pushTrimmed(sentences, text, start, end)
    start = isFeed ? at + 1 : end
  }
  pushTrimmed(sentences, text, start, text.length)
  return sentences
}

const FEED = '\n'.charCodeAt(0)

/** Behind the closing marks at the end of a sentence. */
function closed(text: string, from: number): number {
  let end = from
  while ((kindOf(text.charCodeAt(end)) & CLOSING_SIGN) !== 0) end++
  return end
}

/** Where a run of digits or Chinese numerals begins; for words that nobody scans as a whole. */
export function numeralsIn(text: string): number[] {
  const numerals: number[] = []
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at)) & NUMBER_SIGN
    if (kind > before) numerals.push(at)
    before = kind
  }
  return numerals
}

/** Last signs of a level of places, as a scan tells them. */
export function levelsIn(text: string): number[] {
  const levels: number[] = []
  for (let at = 0; at < text.length; at++)
    if ((kindOf(text.charCodeAt(at)) & LEVEL_SIGN) !== 0) levels.push(at)
  return levels
}

/** 1,200 and 12:30 do not end a clause. */
const isInsideNumber = (text: string, at: number): boolean =>
  INSIDE_NUMBERS.has(text.charCodeAt(at)) && isDigit(text, at - 1) && isDigit(text, at + 1)

const INSIDE_NUMBERS = codesOf(',:')

/** Blanks at the edges belong to no span; a blank one is none. */
export function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && (kindOf(text.charCodeAt(start)) & BLANK_SIGN) !== 0) start++
  while (end > start && (kindOf(text.charCodeAt(end - 1)) & BLANK_SIGN) !== 0) end--
  if (start < end) spans.push({ start, end })
}
