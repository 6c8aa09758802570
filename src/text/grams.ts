/**
 * Where a run of `length` signs was seen before: an open-addressed table of offsets into one text.
 * Use one at a time: the next one takes over its table.
 * A slot is shared only by equal runs, so a look-up never mistakes one run for another.
 */
export class Grams {
  readonly #text: string
  readonly #length: number
  readonly #slots: Int32Array
  readonly #mask: number
  readonly #prefixes: Int32Array
  readonly #power: number

  /** Room for `count` runs of `length` signs of `text`. */
  constructor(text: string, length: number, count: number) {
    this.#text = text
    this.#length = length
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)))
    this.#slots = slotsOf(size, length)
    this.#mask = size - 1
    this.#prefixes = prefixHashes(text)
    this.#power = powerOf(length)
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

  /** The polynomial hash of the run, from the hashes of all beginnings of the text. */
  #hash(at: number): number {
    const all = this.#prefixes
    const hash = (all[at + this.#length] ?? 0) - Math.imul(all[at] ?? 0, this.#power)
    return (hash ^ (hash >>> 15)) >>> 0
  }

  #isEqual(a: number, b: number): boolean {
    for (let i = 0; i < this.#length; i++)
      if (this.#text.charCodeAt(a + i) !== this.#text.charCodeAt(b + i)) return false
    return true
  }
}

/** Tables of the last use by length of run: made anew only when a longer text comes. */
const tables = new Map<number, Int32Array>()

function slotsOf(size: number, length: number): Int32Array {
  const known = tables.get(length)
  const table = known && known.length >= size ? known : new Int32Array(size)
  tables.set(length, table)
  return table.subarray(0, size).fill(-1)
}

const BASE = 0x01000193

let hashes = new Int32Array(1)

/** The hashes of all beginnings of a text, in an array that the next text takes over. */
function prefixHashes(text: string): Int32Array {
  if (hashes.length <= text.length) hashes = new Int32Array(text.length + 1)
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0
    hashes[at + 1] = hash
  }
  return hashes
}

function powerOf(length: number): number {
  let power = 1
  for (let i = 0; i < length; i++) power = Math.imul(power, BASE)
  return power
}
