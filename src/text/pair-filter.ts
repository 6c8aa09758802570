import { pairAt } from './signs.ts'

/** Small enough to stay in fast memory, large enough to be mostly empty. */
const SLOTS = 32_768

/** What a pair of neighbouring signs may be part of. */
export const PAIR_WORD = 1
export const LONGER_WORD = 2
/** Stands in a word whose next sign may have slipped. */
export const BEFORE_SLIP = 4
/** Stands in a word where one of the first two signs may have slipped. */
export const BEHIND_SLIP = 8

/**
 * One look at every pair of signs answers almost every question of those who look for words; several
 * of them share one filter, and a text is looked at once for all.
 */
export class PairFilter {
  readonly #parts = new Uint8Array(SLOTS)

  put(pair: number, part: number): void {
    this.#parts[slotOf(pair)] = (this.#parts[slotOf(pair)] ?? 0) | part
  }

  /** For each offset what the pair that begins there may be part of; other pairs share its place. */
  read(text: string): Uint8Array {
    const parts = new Uint8Array(text.length)
    for (let at = 0; at + 1 < text.length; at++)
      parts[at] = this.#parts[slotOf(pairAt(text, at))] ?? 0
    return parts
  }
}

const slotOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 17
