import { kindOfCode, offsetOf } from './candidates.ts'
import {
  ENDS_THREE,
  FIRST_PAIR,
  OPENS_THREE,
  PAIR_WORD,
  PairFilter,
  SECOND_PAIR,
  THIRD_PAIR,
} from './pair-filter.ts'
import { pairAt, pairOf } from './signs.ts'
import type { Span } from './span.ts'

export type LexiconHit<T> = Span & { word: string; value: T }

/**
 * Of each word: its first two signs, the next two, a trace of its last two and its number, its length
 * and where its tail begins.
 */
const ENTRY = 4
/** Signs of a word that its entry holds. */
const HELD = 4
/** Words and places of tails are numbered up to this. */
const MOST = 65_535

/**
 * Many words looked for in one pass: a filter over pairs of signs keeps almost every position from
 * being looked up, and what is looked up lies close together. Words have at least two signs; several
 * values may share one word.
 */
export class Lexicon<T> {
  readonly #pairs: PairFilter
  readonly #words: readonly string[]
  readonly #values: readonly T[]
  /** The words of each home together, in the order given. */
  readonly #entries: Int32Array
  /** Where the entries of each home begin; those of the next begin where they end. */
  readonly #begins: Int32Array
  /** The signs that entries do not hold, word behind word. */
  readonly #tails: Uint16Array

  /** `pairs` may be shared with others who look for words. */
  constructor(words: Iterable<readonly [word: string, value: T]>, pairs = new PairFilter()) {
    const listed = [...words]
    this.#pairs = pairs
    this.#words = listed.map(([word]) => word)
    this.#values = listed.map(([, value]) => value)
    const homes = 2 ** Math.ceil(Math.log2(listed.length + 1))
    const homed = this.#words
      .map((word, number) => ({ word, number, home: this.#put(word) & (homes - 1) }))
      .sort((a, b) => a.home - b.home)
    const tails: number[] = []
    const entries = homed.flatMap(({ word, number }) => entryOf(word, number, tails))
    this.#entries = Int32Array.from(entries)
    this.#tails = Uint16Array.from(tails)
    this.#begins = new Int32Array(homes + 1)
    for (let home = 0, at = 0; home <= homes; home++) {
      while ((homed[at]?.home ?? homes) < home) at++
      this.#begins[home] = at * ENTRY
    }
  }

  /** Lets a word pass the filter and tells its key. */
  #put(word: string): number {
    if (word.length < 2) throw new Error(`“${word}” is too short for a lexicon`)
    const parts = PARTS[kindOfWord(word)] ?? []
    for (const [at, part] of parts.entries()) this.#pairs.put(pairAt(word, at), part)
    return homeKey(pairAt(word, 0), nextOf(word))
  }

  /** Every place of every word, in order of start; overlapping words are all told. */
  find(text: string): LexiconHit<T>[] {
    const hits: LexiconHit<T>[] = []
    this.each(text, (start, number, length) => hits.push(this.hit(start, number, length)))
    return hits
  }

  /** The hit of a word that `each` told. */
  hit(start: number, number: number, length: number): LexiconHit<T> {
    const word = this.#words[number] ?? ''
    return { start, end: start + length, word, value: this.#values[number] as T }
  }

  /** The same as `find`, told one by one as a start, the number of the word and its length. */
  each(text: string, tell: TellWord, { pairs, words } = this.#pairs.read(text)): void {
    for (let index = 0; index < words.count; index++) {
      const code = words.codes[index] ?? 0
      const start = offsetOf(code)
      const next = (pairs[start + 2] ?? 0) & (MASKS[kindOfCode(code)] ?? 0)
      this.#tellAt(text, pairs, start, next, tell)
    }
  }

  /** Tells the words that stand at `start`, `next` being what of the third and fourth sign counts. */
  #tellAt(text: string, pairs: Int32Array, start: number, next: number, tell: TellWord): void {
    const entries = this.#entries
    const first = pairs[start] ?? 0
    const home = homeKey(first, next) & (this.#begins.length - 2)
    const end = this.#begins[home + 1] ?? 0
    for (let at = this.#begins[home] ?? 0; at < end; at += ENTRY) {
      if (entries[at] !== first || entries[at + 1] !== next) continue
      const known = entries[at + 2] ?? 0
      const size = entries[at + 3] ?? 0
      const length = size >>> 16
      // Many long words begin alike; few of them end as the text goes on.
      if (known >>> 16 !== traceOf(pairs[start + length - 2] ?? 0)) continue
      if (length <= HELD || this.#standsOn(text, start, size)) tell(start, known & 0xffff, length)
    }
  }

  /** Whether the signs of a word that its entry does not hold stand too. */
  #standsOn(text: string, start: number, size: number): boolean {
    const end = start + (size >>> 16)
    if (end > text.length) return false
    let tail = size & 0xffff
    for (let at = start + HELD; at < end; at++, tail++)
      if (this.#tails[tail] !== text.charCodeAt(at)) return false
    return true
  }
}

type TellWord = (start: number, number: number, length: number) => void

/**
 * Words of two signs, of three, and of more: what their first pairs are, and which of the next two
 * signs they have.
 */
const PARTS = [[PAIR_WORD], [OPENS_THREE, ENDS_THREE], [FIRST_PAIR, SECOND_PAIR, THIRD_PAIR]]
const MASKS = Int32Array.of(0, pairOf(0xffff, 0), -1)

const kindOfWord = (word: string): number => Math.min(word.length, HELD) - 2

/** The third and fourth sign of a word, 0 for one that it has not. */
const nextOf = (word: string): number =>
  pairOf(word.length > 2 ? word.charCodeAt(2) : 0, word.length > 3 ? word.charCodeAt(3) : 0)

/** The entry of a word; what it does not hold is put behind the tails of others. */
function entryOf(word: string, number: number, tails: number[]): number[] {
  const tail = tails.length
  if (Math.max(tail, number) > MOST) throw new Error(`${number} words are too many for a lexicon`)
  for (let at = HELD; at < word.length; at++) tails.push(word.charCodeAt(at))
  const trace = traceOf(pairAt(word, word.length - 2))
  return [pairAt(word, 0), nextOf(word), pairOf(trace, number), pairOf(word.length, tail)]
}

/** 16 bits that tell most pairs apart. */
const traceOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 16

/** What the home of a word is found by. */
const homeKey = (first: number, next: number): number =>
  Math.imul(first ^ Math.imul(next, 0x9e3779b1), 0x85ebca6b) >>> 13
