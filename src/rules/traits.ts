/** What signs are to some walk over a text, as bits: one look answers several questions without a branch. */
export class Traits {
  /** Code and bits of each sign at the last bits of its code; no two share a place. */
  readonly #places: Int32Array
  readonly #last: number

  /** Sixteen bits at most. */
  constructor(traits: readonly (readonly [signs: string, bits: number])[]) {
    const bitsOf = new Map<number, number>()
    for (const [signs, bits] of traits)
      for (const sign of signs) {
        const code = sign.charCodeAt(0)
        bitsOf.set(code, ((bitsOf.get(code) ?? 0) | bits) & BITS)
      }
    const size = placesFor([...bitsOf.keys()])
    this.#places = new Int32Array(size)
    this.#last = size - 1
    for (const [code, bits] of bitsOf) this.#places[code & this.#last] = (code << 16) | bits
  }

  /** Those of the sign at `at`; 0 outside the text. */
  at(text: string, at: number): number {
    const code = text.charCodeAt(at) | 0
    const place = this.#places[code & this.#last] ?? 0
    const isAnother = (0 - ((place >>> 16) ^ code)) >> 31
    return place & BITS & ~isAnother
  }
}

const BITS = 0xffff

/** How many places part all codes: a small table stays near at hand. */
function placesFor(codes: readonly number[]): number {
  let size = 64
  while (new Set(codes.map((code) => code & (size - 1))).size < codes.length) size *= 2
  return size
}
