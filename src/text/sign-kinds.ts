import { shapesOf } from './looks.ts'
import { soundsOf } from './sounds.ts'

/** Signs have numbers below these, sounds and shapes above. */
const SIGNS = 0x10000
const SOUND = 0x10000
const SHAPE = 0x20000
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** What every sign may be taken for, as mixed numbers of its sounds and shapes. */
class SignKinds {
  /** Where the kinds of each sign begin; those of the next begin where they end. */
  readonly begins = new Uint16Array(SIGNS + 1)
  readonly kinds: Int32Array
  /** The signs of each kind. */
  readonly #signs = new Map<number, number[]>()
  readonly #alike = new Map<number, readonly number[]>()

  constructor() {
    const kinds: number[] = []
    for (let sign = FIRST_HAN; sign <= LAST_HAN; sign++) {
      this.begins[sign] = kinds.length
      for (const sound of soundsOf(sign)) kinds.push(mix(SOUND + sound))
      for (const shape of shapesOf(sign)) kinds.push(mix(SHAPE + shape))
      for (const kind of kinds.slice(this.begins[sign])) this.#keep(kind, sign)
    }
    this.begins.fill(kinds.length, LAST_HAN + 1)
    this.kinds = Int32Array.from(kinds)
  }

  #keep(kind: number, sign: number): void {
    const signs = this.#signs.get(kind)
    if (signs) signs.push(sign)
    else this.#signs.set(kind, [sign])
  }

  /** Whether two signs have a sound that is nearly one, or a shape, in common. */
  areAlike(a: number, b: number): boolean {
    const { begins, kinds } = this
    for (let one = begins[a] ?? 0; one < (begins[a + 1] ?? 0); one++)
      for (let other = begins[b] ?? 0; other < (begins[b + 1] ?? 0); other++)
        if (kinds[one] === kinds[other]) return true
    return false
  }

  /** All signs that are alike to one, itself among them if it is known at all. */
  alike(sign: number): readonly number[] {
    const known = this.#alike.get(sign)
    if (known) return known
    const kinds = this.kinds.subarray(this.begins[sign], this.begins[sign + 1])
    const signs = [...new Set([...kinds].flatMap((kind) => this.#signs.get(kind) ?? []))]
    this.#alike.set(sign, signs)
    return signs
  }
}

/** Built when first asked for. */
let read: SignKinds | null = null
export const signKinds = (): SignKinds => {
  read ??= new SignKinds()
  return read
}

/** Spreads a number over 32 bits; two numbers never meet. */
export function mix(number: number): number {
  const spread = Math.imul(number, 0x9e3779b1)
  return Math.imul(spread ^ (spread >>> 15), 0x85ebca6b)
}
