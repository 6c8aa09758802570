import { PackedWords } from './packed-words.ts'
import { LONGER_WORD, PAIR_WORD, PairFilter } from './pair-filter.ts'
import { pairAt, pairOf } from './signs.ts'
import type { Span } from './span.ts'

export type LexiconHit<T> = Span & { word: string; value: T }

const ANY_WORD = PAIR_WORD | LONGER_WORD
/** Slots of the filter over three signs. */
const SLOTS = 32_768

/**
 * Many words looked for in one pass: a filter over the first two signs, and one over the first three,
 * keep almost every position from being looked up. Words have at least two signs; several values may
 * share one word; at most 65,535 words.
 */
export class Lexicon<T> {
  readonly #pairs: PairFilter
  readonly #thirds = new Uint8Array(SLOTS)
  readonly #words: readonly string[]
  readonly #values: readonly T[]
  readonly #packed: PackedWords
  /** Where the entries of each home begin; those of the next begin where they end. */
  readonly #begins: Uint16Array
  /** The numbers of the words by home, in the order given. */
  readonly #entries: Uint16Array

  /** `pairs` may be shared with others who look for words. */
  constructor(words: Iterable<readonly [word: string, value: T]>, pairs = new PairFilter()) {
    this.#pairs = pairs
    const entries = [...words]
    this.#words = entries.map(([word]) => word)
    this.#values = entries.map(([, value]) => value)
    this.#packed = new PackedWords(this.#words)
    this.#begins = new Uint16Array(2 ** Math.ceil(Math.log2(this.#words.length * 2 + 1)) + 1)
    this.#entries = new Uint16Array(this.#words.length)
    const homes = this.#words.map((word) => this.#put(word))
    for (const home of homes) this.#begins[home] = (this.#begins[home] ?? 0) + 1
    let end = 0
    for (let home = 0; home < this.#begins.length; home++) {
      end += this.#begins[home] ?? 0
      this.#begins[home] = end
    }
    // From the last to the first: each goes before those that are in place.
    for (let word = homes.length - 1; word >= 0; word--) {
      const home = homes[word] ?? 0
      const entry = (this.#begins[home] ?? 0) - 1
      this.#begins[home] = entry
      this.#entries[entry] = word
    }
  }

  /** Lets a word pass the filters and tells its home. */
  #put(word: string): number {
    if (word.length < 2) throw new Error(`“${word}” is too short for a lexicon`)
    const pair = pairAt(word, 0)
    this.#pairs.put(pair, word.length > 2 ? LONGER_WORD : PAIR_WORD)
    if (word.length === 2) return this.#home(pair)
    const third = thirdOf(pair, word.charCodeAt(2))
    this.#thirds[slotOf(third)] = 1
    return this.#home(third)
  }

  #home(key: number): number {
    return (Math.imul(key, 0x85ebca6b) >>> 13) & (this.#begins.length - 2)
  }

  /** Every place of every word, in order of start; overlapping words are all told. */
  find(text: string): LexiconHit<T>[] {
    const hits: LexiconHit<T>[] = []
    this.each(text, (start, number) => hits.push(this.hit(start, number)))
    return hits
  }

  /** The hit of a word, by its number in the order given, at `start`. */
  hit(start: number, number: number): LexiconHit<T> {
    const word = this.#words[number] ?? ''
    return { start, end: start + word.length, word, value: this.#values[number] as T }
  }

  lengthOf(number: number): number {
    return this.#packed.lengthOf(number)
  }

  /** The same as `find`, told one by one as a start and the number of the word. */
  each(
    text: string,
    tell: (start: number, number: number) => void,
    pairs = this.#pairs.read(text),
  ): void {
    const last = text.length - 1
    for (let at = 0; at < last; at++) {
      const parts = (pairs[at] ?? 0) & ANY_WORD
      if (parts === 0) continue
      const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))
      if ((parts & PAIR_WORD) !== 0) this.#tellAt(text, at, pair, false, tell)
      if ((parts & LONGER_WORD) === 0 || at + 1 === last) continue
      const third = thirdOf(pair, text.charCodeAt(at + 2))
      if (this.#thirds[slotOf(third)] !== 0) this.#tellAt(text, at, third, true, tell)
    }
  }

  /** Tells the words of one key that stand at `start`, those of two signs or the longer ones. */
  #tellAt(
    text: string,
    start: number,
    key: number,
    isLong: boolean,
    tell: (start: number, number: number) => void,
  ): void {
    const home = this.#home(key)
    const end = this.#begins[home + 1] ?? 0
    for (let entry = this.#begins[home] ?? 0; entry < end; entry++) {
      const word = this.#entries[entry] ?? 0
      const length = this.#packed.lengthOf(word)
      if (length > 2 === isLong && this.#packed.stands(text, start, word, 0, length))
        tell(start, word)
    }
  }
}

/** A pair and the sign behind it, mixed: two of them may meet. */
const thirdOf = (pair: number, third: number): number => pair ^ Math.imul(third, 0x85ebca6b)

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 17
