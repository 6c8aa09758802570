/**
 * Where a run of `length` signs was seen before: an open-addressed table of offsets into one text.
 * A slot is shared only by equal runs, so a look-up never mistakes one run for another.
 */
export class Grams {
  readonly #text: string
  readonly #length: number
  readonly #slots: Int32Array
  readonly #mask: number

  /** Room for `count` runs of `length` signs of `text`. */
  constructor(text: string, length: number, count: number) {
    this.#text = text
    this.#length = length
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)))
    this.#slots = new Int32Array(size).fill(-1)
    this.#mask = size - 1
  }

  /** The offset kept for the run at `at`, or -1; keeps `at` when there is none and `keep` is set. */
  seen(at: number, keep: boolean): number {
    let slot = this.#hash(at) & this.#mask
    for (;;) {
      const earlier = this.#slots[slot] ?? -1
      if (earlier < 0) {
        if (keep) this.#slots[slot] = at
        return -1
      }
      if (this.#isEqual(earlier, at)) return earlier
      slot = (slot + 1) & this.#mask
    }
  }

  /** The offset kept for the run at `at`, or -1; keeps `at` from now on. */
  latest(at: number): number {
    let slot = this.#hash(at) & this.#mask
    for (;;) {
      const earlier = this.#slots[slot] ?? -1
      if (earlier < 0 || this.#isEqual(earlier, at)) {
        this.#slots[slot] = at
        return earlier
      }
      slot = (slot + 1) & this.#mask
    }
  }

  #hash(at: number): number {
    let hash = 0
    for (let i = 0; i < this.#length; i++)
      hash = Math.imul(hash ^ this.#text.charCodeAt(at + i), 0x01000193)
    return (hash ^ (hash >>> 15)) >>> 0
  }

  #isEqual(a: number, b: number): boolean {
    for (let i = 0; i < this.#length; i++)
      if (this.#text.charCodeAt(a + i) !== this.#text.charCodeAt(b + i)) return false
    return true
  }
}
