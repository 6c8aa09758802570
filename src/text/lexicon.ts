import type { Span } from './span.ts'

type Entry<T> = { word: string; value: T }
export type LexiconHit<T> = Span & Entry<T>
/** The words that begin with one pair of signs: those of two signs, the others by their third. */
type Bucket<T> = { pairs: Entry<T>[]; byThird: Map<number, Entry<T>[]> }

/** Slots of a filter: small enough to stay in the fastest memory, large enough to be mostly empty. */
const SLOTS = 16_384
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
  readonly #buckets = new Map<number, Bucket<T>>()

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) {
      if (word.length < 2) throw new Error(`“${word}” is too short for a lexicon`)
      const key = pairOf(word.charCodeAt(0), word.charCodeAt(1))
      const slot = slotOf(key)
      this.#pairs[slot] = (this.#pairs[slot] ?? 0) | (word.length > 2 ? LONGER_WORD : PAIR_WORD)
      if (word.length > 2) this.#thirds[slotOf(key ^ third(word, 2))] = 1
      const bucket = this.#buckets.get(key) ?? { pairs: [], byThird: new Map() }
      this.#buckets.set(key, bucket)
      entriesFor(bucket, word).push({ word, value })
    }
  }

  /** Every place of every word, in order of start; overlapping words are all told. */
  find(text: string): LexiconHit<T>[] {
    const hits: LexiconHit<T>[] = []
    const [pairs, thirds] = [this.#pairs, this.#thirds]
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const key = pairOf(before, code)
      before = code
      const begins = pairs[slotOf(key)] ?? 0
      if (begins === 0) continue
      const mayGoOn = begins >= LONGER_WORD && thirds[slotOf(key ^ third(text, at + 1))] === 1
      if (mayGoOn || (begins & PAIR_WORD) !== 0) collect(hits, this.#buckets.get(key), text, at - 1)
    }
    return hits
  }
}

/** The words of a bucket that stand at `start`. */
function collect<T>(
  hits: LexiconHit<T>[],
  bucket: Bucket<T> | undefined,
  text: string,
  start: number,
): void {
  if (!bucket) return
  for (const { word, value } of bucket.pairs) hits.push(hit(start, word, value))
  const longer = bucket.byThird.get(text.charCodeAt(start + 2))
  if (longer)
    for (const { word, value } of longer)
      if (word.length === 3 || text.startsWith(word, start)) hits.push(hit(start, word, value))
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

/** The third sign, spread so that it does not cancel out against the second. */
const third = (text: string, at: number): number => Math.imul(text.charCodeAt(at), 0x85ebca6b)

const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 18
