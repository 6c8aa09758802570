/** What signs are to some walk over a text, as bits: one look answers several questions without a branch. */
export class Traits {
  /** One for each of the 65,536 signs. */
  readonly #bits = new Uint16Array(65_536)

  constructor(traits: readonly (readonly [signs: string, bits: number])[]) {
    for (const [signs, bits] of traits)
      for (const sign of signs) this.#bits[sign.charCodeAt(0)] = this.#of(sign.charCodeAt(0)) | bits
  }

  #of(code: number): number {
    return this.#bits[code] ?? 0
  }

  /** Those of the sign at `at`; 0 outside the text. */
  at(text: string, at: number): number {
    return this.#of(text.charCodeAt(at) | 0)
  }
}
