import { Candidates, isUnfit } from './candidates.ts'
import { pairOf } from './signs.ts'

/** Small enough to stay in fast memory, large enough to be mostly empty. */
const SLOTS = 32_768

/** What a pair of neighbouring signs may be: a word of two signs. */
export const PAIR_WORD = 1
/** The first or the last two signs of a word of three. */
export const OPENS_THREE = 2
export const ENDS_THREE = 4
/** The first three pairs of a longer word. */
export const FIRST_PAIR = 8
export const SECOND_PAIR = 16
export const THIRD_PAIR = 32
/** Stands in a word whose next sign may have slipped. */
export const BEFORE_SLIP = 64
/** Stands in a word where one of the first two signs may have slipped. */
export const BEHIND_SLIP = 128

/**
 * What the filter read in a text: the pair at each offset and what it may be, and where words of two,
 * of three or of more signs may begin (kinds 0, 1, 2). Valid until the next text is read.
 */
export type PairReading = { pairs: Int32Array; parts: Uint8Array; words: Candidates }

/**
 * One look at every pair of signs answers almost every question of those who look for words; several
 * of them share one filter, and a text is looked at once for all. Every offset takes the same steps,
 * whatever stands there.
 */
export class PairFilter {
  readonly #known = new Uint8Array(SLOTS)
  /** Kept from text to text; behind the last pair stand two that are nothing. */
  readonly #read = {
    pairs: new Int32Array(0),
    parts: new Uint8Array(0),
    words: new Candidates(),
  }

  put(pair: number, part: number): void {
    this.#known[slotOf(pair)] = (this.#known[slotOf(pair)] ?? 0) | part
  }

  read(text: string): PairReading {
    this.#readParts(text)
    this.#gatherWords(text.length)
    return this.#read
  }

  /** Other pairs share the place of one: it may be more than it is. */
  #readParts(text: string): void {
    const room = text.length + 2
    if (isUnfit(this.#read.parts.length, room)) {
      this.#read.parts = new Uint8Array(room)
      this.#read.pairs = new Int32Array(room)
    }
    const { pairs, parts } = this.#read
    let sign = text.charCodeAt(0)
    for (let at = 0; at < text.length; at++) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
      const pair = pairOf(sign, next)
      pairs[at] = pair
      parts[at] = this.#known[slotOf(pair)] ?? 0
      sign = next
    }
    parts.fill(0, Math.max(0, text.length - 1), room)
    pairs.fill(0, text.length, room)
  }

  /** Shifts bring the bit of a part down to 1: adding it needs no question. */
  #gatherWords(length: number): void {
    const { parts } = this.#read
    const codes = this.#read.words.fit(length)
    let count = 0
    for (let at = 0; at < length; at++) {
      const part = parts[at] ?? 0
      const next = parts[at + 1] ?? 0
      codes[count] = 4 * at
      count += part & 1
      codes[count] = 4 * at + 1
      count += (part >> 1) & (next >> 2) & 1
      codes[count] = 4 * at + 2
      count += (part >> 3) & (next >> 4) & ((parts[at + 2] ?? 0) >> 5) & 1
    }
    this.#read.words.count = count
  }
}

const slotOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 17
