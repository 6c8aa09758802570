import { pairOf } from './signs.ts'

/** Small enough to stay in fast memory, large enough to be mostly empty. */
const SLOTS = 32_768

/** What a pair of neighbouring signs may be part of. */
export const PAIR_WORD = 1
export const LONGER_WORD = 2
/** Stands in a word whose next sign may have slipped. */
export const BEFORE_SLIP = 4
/** Stands in a word where one of the first two signs may have slipped. */
export const BEHIND_SLIP = 8
const ALL = 15

/**
 * One look at every pair of signs answers almost every question of those who look for words; several
 * of them share one filter, and a text is looked at once for all.
 */
export class PairFilter {
  /** Two slots a byte. */
  readonly #parts = new Uint8Array(SLOTS / 2)

  put(pair: number, part: number): void {
    const slot = slotOf(pair)
    this.#parts[slot >> 1] = (this.#parts[slot >> 1] ?? 0) | (part << shiftOf(slot))
  }

  /** For each offset what the pair that begins there may be part of; other pairs share its place. */
  read(text: string): Uint8Array {
    const known = this.#parts
    const parts = new Uint8Array(text.length)
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const slot = slotOf(pairOf(before, code))
      parts[at - 1] = ((known[slot >> 1] ?? 0) >> shiftOf(slot)) & ALL
      before = code
    }
    return parts
  }
}

const slotOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 17

/** Where in its byte a slot stands. */
const shiftOf = (slot: number): number => (slot & 1) << 2
