import { PackedWords } from './packed-words.ts'
import { LONGER_WORD, PAIR_WORD, PairFilter } from './pair-filter.ts'
import { pairAt, pairOf } from './signs.ts'
import type { Span } from './span.ts'

export type LexiconHit<T> = Span & { word: string; value: T }

const ANY_WORD = PAIR_WORD | LONGER_WORD
/** Bits of the filter over three signs. */
const BITS = 32_768

/**
 * Many words looked for in one pass: a filter over the first two signs, and one over the first three,
 * keep almost every position from being looked up. Words have at least two signs; several values may
 * share one word.
 */
export class Lexicon<T> {
  readonly #pairs: PairFilter
  readonly #thirds = new Int32Array(BITS >> 5)
  readonly #words: readonly string[]
  readonly #values: readonly T[]
  /** The words of each home together, in the order given. */
  readonly #packed: PackedWords
  /** Where the words of each home begin; those of the next begin where they end. */
  readonly #begins: Uint16Array | Int32Array

  /** `pairs` may be shared with others who look for words. */
  constructor(words: Iterable<readonly [word: string, value: T]>, pairs = new PairFilter()) {
    const entries = [...words]
    this.#pairs = pairs
    this.#words = entries.map(([word]) => word)
    this.#values = entries.map(([, value]) => value)
    const homes = 2 ** Math.ceil(Math.log2(entries.length + 1))
    const homed = this.#words
      .map((word, number) => ({ word, number, home: this.#put(word) & (homes - 1) }))
      .sort((a, b) => a.home - b.home)
    this.#packed = new PackedWords(
      homed.map(({ word }) => word),
      homed.map(({ number }) => number),
    )
    const { places, end } = this.#packed
    this.#begins = new (end < 65_536 ? Uint16Array : Int32Array)(homes + 1)
    for (let home = 0, at = 0; home <= homes; home++) {
      while ((homed[at]?.home ?? homes) < home) at++
      this.#begins[home] = places[at] ?? end
    }
  }

  /** Lets a word pass the filters and tells its key. */
  #put(word: string): number {
    if (word.length < 2) throw new Error(`“${word}” is too short for a lexicon`)
    const pair = pairAt(word, 0)
    this.#pairs.put(pair, word.length > 2 ? LONGER_WORD : PAIR_WORD)
    if (word.length === 2) return homeKey(pair)
    const third = thirdOf(pair, word.charCodeAt(2))
    const bit = bitOf(third)
    this.#thirds[bit >> 5] = (this.#thirds[bit >> 5] ?? 0) | (1 << (bit & 31))
    return homeKey(third)
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
  each(text: string, tell: TellWord, pairs = this.#pairs.read(text)): void {
    const last = text.length - 1
    for (let at = 0; at < last; at++) {
      const parts = (pairs[at] ?? 0) & ANY_WORD
      if (parts === 0) continue
      const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))
      if ((parts & PAIR_WORD) !== 0) this.#tellAt(text, at, pair, false, tell)
      if ((parts & LONGER_WORD) === 0 || at + 1 === last) continue
      const third = thirdOf(pair, text.charCodeAt(at + 2))
      const bit = bitOf(third)
      if (((this.#thirds[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0)
        this.#tellAt(text, at, third, true, tell)
    }
  }

  /** Tells the words of one key that stand at `start`, those of two signs or the longer ones. */
  #tellAt(text: string, start: number, key: number, isLong: boolean, tell: TellWord): void {
    const packed = this.#packed
    const home = homeKey(key) & (this.#begins.length - 2)
    const end = this.#begins[home + 1] ?? 0
    for (let place = this.#begins[home] ?? 0; place < end; place = packed.next(place)) {
      const length = packed.lengthAt(place)
      if (length > 2 === isLong && packed.stands(text, start, place, 0, length))
        tell(start, packed.numberAt(place), length)
    }
  }
}

type TellWord = (start: number, number: number, length: number) => void

/** What of a key its home is found by. */
const homeKey = (key: number): number => Math.imul(key, 0x85ebca6b) >>> 13

/** A pair and the sign behind it, mixed: two of them may meet. */
const thirdOf = (pair: number, third: number): number => pair ^ Math.imul(third, 0x85ebca6b)

/** Which bit of the filter stands for a key. */
const bitOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 17
