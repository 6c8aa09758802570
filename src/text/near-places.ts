import { shapesOf } from './looks.ts'
import { soundsOf } from './sounds.ts'

/** A word and the offset in it of a sign that may have slipped. */
export type NearPlace = { word: string; at: number }

const SLOTS = 16_384
const BITS = 1 << 18

/**
 * Words by a pair of signs that stand and by what is looked for beside the pair: a sign like the
 * right one in sound or shape, or one certain sign. Almost every question is answered by two filters.
 */
export class NearPlaces {
  /** Per pair what stands beside it, as 32 bits that signs share. */
  readonly #masks = new Int32Array(SLOTS)
  /** Per pair and kind of sign one bit. */
  readonly #bits = new Int32Array(BITS >> 5)
  readonly #places = new Map<number, NearPlace[]>()

  /** Beside `pair` may stand a sign like the place's own, or `neighbour` when that is missing. */
  put(pair: number, place: NearPlace, neighbour: number | null): void {
    for (const kind of kindsOf(place.word.charCodeAt(place.at))) this.#put(pair, kind, place)
    if (neighbour !== null) this.#put(pair, neighbour, place)
  }

  #put(pair: number, kind: number, place: NearPlace): void {
    const slot = slotOf(pair)
    const key = keyOf(pair, kind)
    const bit = bitOf(key)
    this.#masks[slot] = (this.#masks[slot] ?? 0) | (1 << (kind & 31))
    this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31))
    const places = this.#places.get(key)
    if (places) places.push(place)
    else this.#places.set(key, [place])
  }

  /** Whether a word may have a sign like `sign` beside the pair. */
  mayHold(pair: number, sign: number): boolean {
    return ((this.#masks[slotOf(pair)] ?? 0) & maskOf(sign)) !== 0
  }

  /** The words that have, some of them more than once. */
  of(pair: number, sign: number): readonly NearPlace[] {
    let found = this.#at(keyOf(pair, sign))
    for (const kind of kindsOf(sign)) {
      const more = this.#at(keyOf(pair, kind))
      if (more !== NONE) found = found === NONE ? more : [...found, ...more]
    }
    return found
  }

  #at(key: number): readonly NearPlace[] {
    const bit = bitOf(key)
    const isKnown = ((this.#bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0
    return isKnown ? (this.#places.get(key) ?? NONE) : NONE
  }
}

const NONE: readonly NearPlace[] = []

/** Signs have numbers below these, sounds and shapes above. */
const SOUND = 0x10000
const SHAPE = 0x20000
const known = new Map<number, readonly number[]>()
const masks = new Int32Array(65_536)

/** What a sign may be taken for: the numbers of its sounds and of its shapes. */
function kindsOf(sign: number): readonly number[] {
  const earlier = known.get(sign)
  if (earlier) return earlier
  const kinds = [
    ...soundsOf(sign).map((sound) => SOUND + sound),
    ...shapesOf(sign).map((shape) => SHAPE + shape),
  ]
  known.set(sign, kinds)
  return kinds
}

/** The bits of a sign and its kinds. */
function maskOf(sign: number): number {
  const known = masks[sign] ?? 0
  if (known !== 0) return known
  let mask = 1 << (sign & 31)
  for (const kind of kindsOf(sign)) mask |= 1 << (kind & 31)
  masks[sign] = mask
  return mask
}

/** Which bit of the filter stands for a key. */
const bitOf = (key: number): number => (key >>> 0) % BITS

const slotOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 18

function keyOf(pair: number, kind: number): number {
  const mixed = Math.imul(pair ^ Math.imul(kind, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
