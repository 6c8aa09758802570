/**
 * Offsets of a text where something may stand, in order, and what it may be: each code is an offset
 * times four and a kind. Kept from text to text, valid until the next is read.
 */
export class Candidates {
  codes = new Int32Array(0)
  count = 0

  /** Makes room for a text of so many signs with up to three candidates each, one to spare. */
  fit(length: number): Int32Array {
    if (this.codes.length <= 3 * length) this.codes = new Int32Array(3 * length + 1)
    return this.codes
  }
}

export const offsetOf = (code: number): number => code >> 2
export const kindOfCode = (code: number): number => code & 3
