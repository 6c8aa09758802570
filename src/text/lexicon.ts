import type { Span } from './span.ts'

export type LexiconHit<T> = Span & { word: string; value: T }

/** Slots of a filter: small enough to stay in fast memory, large enough to be mostly empty. */
const SLOTS = 32_768
/** What a pair of signs begins. */
const PAIR_WORD = 1
const LONGER_WORD = 2

/**
 * Many words looked for in one pass: a filter over the first two signs, and one over the first three,
 * keep almost every position from being looked up. The words lie one behind the other in one array,
 * so that a look-up touches little memory. Words have at least two signs; several values may share
 * one word; at most 32,767 words.
 */
export class Lexicon<T> {
  readonly #pairs = new Uint8Array(SLOTS)
  readonly #thirds = new Uint8Array(SLOTS)
  readonly #words: readonly (readonly [word: string, value: T])[]
  /** The signs of all words, and where those of each begin. */
  readonly #signs: Uint16Array
  readonly #begins: Int32Array
  /** The first word of each slot, and behind each word the next of its slot; -1 for none. */
  readonly #first: Int16Array
  readonly #next: Int16Array

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    this.#words = [...words]
    const count = this.#words.length
    this.#begins = new Int32Array(count + 1)
    this.#first = new Int16Array(2 ** Math.ceil(Math.log2(count * 2 + 1))).fill(-1)
    this.#next = new Int16Array(count)
    for (const [at, [word]] of this.#words.entries()) {
      if (word.length < 2) throw new Error(`“${word}” is too short for a lexicon`)
      this.#begins[at + 1] = (this.#begins[at] ?? 0) + word.length
    }
    this.#signs = new Uint16Array(this.#begins[count] ?? 0)
    // From the last to the first, so that words of one slot are told in the order given.
    for (let at = count - 1; at >= 0; at--) this.#put(at, this.#words[at]?.[0] ?? '')
  }

  #put(at: number, word: string): void {
    const begin = this.#begins[at] ?? 0
    for (let sign = 0; sign < word.length; sign++) this.#signs[begin + sign] = word.charCodeAt(sign)
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1))
    const isLong = word.length > 2
    const slot = slotOf(pair)
    this.#pairs[slot] = (this.#pairs[slot] ?? 0) | (isLong ? LONGER_WORD : PAIR_WORD)
    const key = isLong ? thirdOf(pair, word.charCodeAt(2)) : pair
    if (isLong) this.#thirds[slotOf(key)] = 1
    const home = this.#home(key)
    this.#next[at] = this.#first[home] ?? -1
    this.#first[home] = at
  }

  #home(key: number): number {
    return (Math.imul(key, 0x85ebca6b) >>> 13) & (this.#first.length - 1)
  }

  /** Every place of every word, in order of start; overlapping words are all told. */
  find(text: string): LexiconHit<T>[] {
    const hits: LexiconHit<T>[] = []
    this.each(text, (start, word, value) =>
      hits.push({ start, end: start + word.length, word, value }),
    )
    return hits
  }

  /** The same, told one by one. */
  each(text: string, tell: (start: number, word: string, value: T) => void): void {
    const pairs = this.#pairs
    const thirds = this.#thirds
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const pair = pairOf(before, code)
      before = code
      const begins = pairs[slotOf(pair)] ?? 0
      if (begins === 0) continue
      if ((begins & PAIR_WORD) !== 0) this.#tellAt(text, at - 1, pair, false, tell)
      if (begins < LONGER_WORD) continue
      const third = thirdOf(pair, text.charCodeAt(at + 1))
      if (thirds[slotOf(third)] !== 0) this.#tellAt(text, at - 1, third, true, tell)
    }
  }

  /** Tells the words of one key that stand at `start`, those of two signs or the longer ones. */
  #tellAt(
    text: string,
    start: number,
    key: number,
    isLong: boolean,
    tell: (start: number, word: string, value: T) => void,
  ): void {
    for (let at = this.#first[this.#home(key)] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      const begin = this.#begins[at] ?? 0
      const end = this.#begins[at + 1] ?? 0
      if (end - begin > 2 !== isLong) continue
      let sign = begin
      while (sign < end && this.#signs[sign] === text.charCodeAt(start + sign - begin)) sign++
      if (sign < end) continue
      const [word, value] = this.#words[at] as readonly [string, T]
      tell(start, word, value)
    }
  }
}

/** Exact for two UTF-16 units; signed, so that it stays a small integer of the engine. */
const pairOf = (first: number, second: number): number => (first << 16) | second

/** A pair and the sign behind it, mixed: two of them may meet. */
const thirdOf = (pair: number, third: number): number => pair ^ Math.imul(third, 0x85ebca6b)

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 17
