/**
 * Offsets of a text where something may stand, in order, and what it may be: each code is an offset
 * times four and a kind. Kept from text to text, valid until the next is read.
 */
export class Candidates {
  codes = new Int32Array(0)
  count = 0

  /** Room for up to three candidates at each sign of a text, and one to spare. */
  fit(length: number): Int32Array {
    if (this.codes.length <= 3 * length) this.codes = new Int32Array(3 * length + 1)
    return this.codes
  }
}

/** Where the candidate stands. */
export const offsetOf = (code: number): number => code >> 2
/** What it may be. */
export const kindOfCode = (code: number): number => code & 3
