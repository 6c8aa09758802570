import type { Span } from './span.ts'

type Entry<T> = { word: string; value: T }
export type LexiconHit<T> = Span & Entry<T>

/** Slots of a filter: small enough to stay in fast memory, large enough to be mostly empty. */
const SLOTS = 32_768
/** What a pair of signs begins. */
const PAIR_WORD = 1
const LONGER_WORD = 2

/**
 * Many words looked for in one pass: a filter over the first two signs, and one over the first three,
 * keep almost every position from being looked up. Words have at least two signs; several values may
 * share one word.
 */
export class Lexicon<T> {
  readonly #pairs = new Uint8Array(SLOTS)
  readonly #thirds = new Uint8Array(SLOTS)
  /** Words of two signs by their pair, longer ones by a hash of their first three. */
  readonly #short = new Map<number, Entry<T>[]>()
  readonly #long = new Map<number, Entry<T>[]>()

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) {
      if (word.length < 2) throw new Error(`“${word}” is too short for a lexicon`)
      const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1))
      const slot = slotOf(pair)
      const isLong = word.length > 2
      this.#pairs[slot] = (this.#pairs[slot] ?? 0) | (isLong ? LONGER_WORD : PAIR_WORD)
      const key = isLong ? thirdOf(pair, word.charCodeAt(2)) : pair
      if (isLong) this.#thirds[slotOf(key)] = 1
      const entries = isLong ? this.#long : this.#short
      const known = entries.get(key)
      if (known) known.push({ word, value })
      else entries.set(key, [{ word, value }])
    }
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
    const [pairs, thirds] = [this.#pairs, this.#thirds]
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const pair = pairOf(before, code)
      before = code
      const begins = pairs[slotOf(pair)] ?? 0
      if (begins === 0) continue
      if ((begins & PAIR_WORD) !== 0)
        for (const { word, value } of this.#short.get(pair) ?? NONE) tell(at - 1, word, value)
      if (begins < LONGER_WORD) continue
      const third = thirdOf(pair, text.charCodeAt(at + 1))
      if (thirds[slotOf(third)] === 0) continue
      for (const { word, value } of this.#long.get(third) ?? NONE)
        if (text.startsWith(word, at - 1)) tell(at - 1, word, value)
    }
  }
}

const NONE: readonly never[] = []

/** Exact for two UTF-16 units; signed, so that it stays a small integer of the engine. */
const pairOf = (first: number, second: number): number => (first << 16) | second

/** A pair and the sign behind it, mixed: two of them may meet. */
const thirdOf = (pair: number, third: number): number => pair ^ Math.imul(third, 0x85ebca6b)

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 17
