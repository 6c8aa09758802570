import type { Span } from './span.ts'

type Entry<T> = { word: string; value: T }
export type LexiconHit<T> = Span & Entry<T>
/** The words that begin with one pair of signs: those of two signs, the others by their third. */
type Bucket<T> = { pairs: Entry<T>[]; byThird: Map<number, Entry<T>[]> }

/**
 * Many words looked for in one pass: a bitmap over the first two signs keeps almost every position
 * from being compared, the third sign almost every word. Words have at least two signs; several
 * values may share one word.
 */
export class Lexicon<T> {
  readonly #filter = new Uint8Array(65_536)
  readonly #buckets = new Map<number, Bucket<T>>()

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) {
      if (word.length < 2) throw new Error(`“${word}” is too short for a lexicon`)
      const key = pairOf(word.charCodeAt(0), word.charCodeAt(1))
      this.#filter[slotOf(key)] = 1
      const bucket = this.#buckets.get(key) ?? { pairs: [], byThird: new Map() }
      this.#buckets.set(key, bucket)
      entriesFor(bucket, word).push({ word, value })
    }
  }

  /** Every place of every word, in order of start; overlapping words are all told. */
  find(text: string): LexiconHit<T>[] {
    const hits: LexiconHit<T>[] = []
    const filter = this.#filter
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const key = pairOf(before, code)
      before = code
      if (filter[slotOf(key)] === 0) continue
      const bucket = this.#buckets.get(key)
      if (!bucket) continue
      for (const { word, value } of bucket.pairs) hits.push(hit(at - 1, word, value))
      for (const { word, value } of bucket.byThird.get(text.charCodeAt(at + 1)) ?? [])
        if (text.startsWith(word, at - 1)) hits.push(hit(at - 1, word, value))
    }
    return hits
  }
}

const hit = <T>(start: number, word: string, value: T): LexiconHit<T> => ({
  start,
  end: start + word.length,
  word,
  value,
})

function entriesFor<T>({ pairs, byThird }: Bucket<T>, word: string): Entry<T>[] {
  if (word.length === 2) return pairs
  const third = word.charCodeAt(2)
  const entries = byThird.get(third) ?? []
  byThird.set(third, entries)
  return entries
}

/** Exact for two UTF-16 units; signed, so that it stays a small integer of the engine. */
const pairOf = (first: number, second: number): number => (first << 16) | second

const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 16) & 0xffff
