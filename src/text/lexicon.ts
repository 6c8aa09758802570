import type { Span } from './span.ts'

type Entry<T> = { word: string; value: T }
export type LexiconHit<T> = Span & Entry<T>

/**
 * Many words looked for in one pass: a bitmap over the first two signs keeps almost every position
 * from being compared. Words have at least two signs; several values may share one word.
 */
export class Lexicon<T> {
  readonly #filter = new Uint8Array(65_536)
  readonly #entries = new Map<number, Entry<T>[]>()

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) {
      if (word.length < 2) throw new Error(`“${word}” is too short for a lexicon`)
      const key = pairOf(word.charCodeAt(0), word.charCodeAt(1))
      this.#filter[slotOf(key)] = 1
      const entries = this.#entries.get(key)
      if (entries) entries.push({ word, value })
      else this.#entries.set(key, [{ word, value }])
    }
  }

  /** Every place of every word, in order of start; overlapping words are all told. */
  find(text: string): LexiconHit<T>[] {
    const hits: LexiconHit<T>[] = []
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const key = pairOf(before, code)
      before = code
      if (this.#filter[slotOf(key)] === 0) continue
      for (const { word, value } of this.#entries.get(key) ?? [])
        if (text.startsWith(word, at - 1))
          hits.push({ start: at - 1, end: at - 1 + word.length, word, value })
    }
    return hits
  }
}

/** Exact for two UTF-16 units, kept within 32 bits. */
const pairOf = (first: number, second: number): number => ((first << 16) | second) >>> 0

const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 16) & 0xffff
