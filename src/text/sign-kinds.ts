import { shapesOf } from './looks.ts'
import { soundsOf } from './sounds.ts'

/** Signs have numbers below these, sounds and shapes above. */
const SIGNS = 0x10000
const SOUND = 0x10000
const SHAPE = 0x20000
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** What every sign may be taken for, as numbers of its sounds and shapes, and as 32 bits they share. */
export class SignKinds {
  /** Where the kinds of each sign begin; those of the next begin where they end. */
  readonly begins = new Uint16Array(SIGNS + 1)
  readonly kinds: Int32Array
  readonly #masks = new Int32Array(SIGNS)

  constructor() {
    const kinds: number[] = []
    for (let sign = 0; sign < SIGNS; sign++) this.#masks[sign] = bitOf(sign)
    for (let sign = FIRST_HAN; sign <= LAST_HAN; sign++) {
      this.begins[sign] = kinds.length
      this.#put(sign, kinds)
    }
    this.begins.fill(kinds.length, LAST_HAN + 1)
    this.kinds = Int32Array.from(kinds)
  }

  #put(sign: number, kinds: number[]): void {
    for (const sound of soundsOf(sign)) kinds.push(SOUND + sound)
    for (const shape of shapesOf(sign)) kinds.push(SHAPE + shape)
    for (let at = this.begins[sign] ?? 0; at < kinds.length; at++)
      this.#masks[sign] = this.maskOf(sign) | bitOf(kinds[at] ?? 0)
  }

  /** The bits of a sign and of its kinds; others share them. */
  maskOf(sign: number): number {
    return this.#masks[sign] ?? 0
  }
}

/** The bit of one sign or kind among 32. */
export const bitOf = (kind: number): number => 1 << (kind & 31)
