/**
 * Offsets of a text where something may stand, in order, and what it may be: each code is an offset
 * times four and a kind. Kept from text to text, valid until the next is read.
 */
export class Candidates {
  codes = new Int32Array(0)
  count = 0

  /** Room for up to three candidates at each sign of a text, and one to spare. */
  fit(length: number): Int32Array {
    const room = 3 * length + 1
    if (isUnfit(this.codes.length, room)) this.codes = new Int32Array(room)
    return this.codes
  }
}

/** What is kept from text to text is at most so long: room for a long report, and no more. */
const MOST_KEPT = 65_536

/** Whether what was kept is too short for a text, or was made for one that was far longer. */
export const isUnfit = (kept: number, room: number): boolean =>
  kept < room || (kept > MOST_KEPT && room <= MOST_KEPT)

/** Where the candidate stands. */
export const offsetOf = (code: number): number => code >> 2
/** What it may be. */
export const kindOfCode = (code: number): number => code & 3
