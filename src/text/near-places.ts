import { bitOf, SignKinds } from './sign-kinds.ts'

/**
 * A number that stands for a place in a word: beside `pair` may stand a sign like `sign`, or
 * `neighbour` when that is missing.
 */
export type NearPlace = { pair: number; sign: number; neighbour: number | null; place: number }

const SLOTS = 16_384
const BITS = 1 << 18
const HOMES = 1 << 16

/**
 * Places by a pair of signs that stand and by what is looked for beside the pair. Almost every
 * question is answered by two filters; the rest lies in arrays, in order of what is asked for.
 */
export class NearPlaces {
  /** Per pair what stands beside it, as 32 bits that signs share. */
  readonly #masks = new Int32Array(SLOTS)
  /** Per pair and kind of sign one bit. */
  readonly #bits = new Int32Array(BITS >> 5)
  /** Where the entries of each home begin; an entry is a key and a place. */
  readonly #begins = new Int32Array(HOMES + 1)
  readonly #entries: Int32Array

  constructor(places: Iterable<NearPlace>) {
    const keys: number[] = []
    const values: number[] = []
    const put = (pair: number, kind: number, place: number) => {
      const key = keyOf(pair, kind)
      this.#masks[slotOf(pair)] = (this.#masks[slotOf(pair)] ?? 0) | bitOf(kind)
      this.#bits[wordOf(key)] = (this.#bits[wordOf(key)] ?? 0) | bitOf(key)
      this.#begins[homeOf(key)] = (this.#begins[homeOf(key)] ?? 0) + 2
      keys.push(key)
      values.push(place)
    }
    const { begins, kinds } = signKinds()
    for (const { pair, sign, neighbour, place } of places) {
      for (let at = begins[sign] ?? 0; at < (begins[sign + 1] ?? 0); at++)
        put(pair, kinds[at] ?? 0, place)
      if (neighbour !== null) put(pair, neighbour, place)
    }
    this.#entries = this.#inOrder(keys, values)
  }

  /** The entries of each home together; `#begins` has counted them. */
  #inOrder(keys: readonly number[], places: readonly number[]): Int32Array {
    let end = 0
    for (let home = 0; home <= HOMES; home++) {
      end += this.#begins[home] ?? 0
      this.#begins[home] = end
    }
    const entries = new Int32Array(end)
    // From the last to the first, so that those of one home keep their order.
    for (let at = keys.length - 1; at >= 0; at--) {
      const key = keys[at] ?? 0
      const begin = (this.#begins[homeOf(key)] ?? 0) - 2
      this.#begins[homeOf(key)] = begin
      entries[begin] = key
      entries[begin + 1] = places[at] ?? 0
    }
    return entries
  }

  /** Whether a place may have a sign like `sign` beside the pair. */
  mayHold(pair: number, sign: number): boolean {
    return ((this.#masks[slotOf(pair)] ?? 0) & signKinds().maskOf(sign)) !== 0
  }

  /** Tells the places that have, some of them more than once, each with `at`. */
  each(pair: number, sign: number, at: number, tell: TellPlace): void {
    const { begins, kinds } = signKinds()
    this.#tell(keyOf(pair, sign), at, tell)
    for (let kind = begins[sign] ?? 0; kind < (begins[sign + 1] ?? 0); kind++)
      this.#tell(keyOf(pair, kinds[kind] ?? 0), at, tell)
  }

  #tell(key: number, at: number, tell: TellPlace): void {
    if (((this.#bits[wordOf(key)] ?? 0) & bitOf(key)) === 0) return
    const home = homeOf(key)
    const end = this.#begins[home + 1] ?? 0
    for (let entry = this.#begins[home] ?? 0; entry < end; entry += 2)
      if (this.#entries[entry] === key) tell(at, this.#entries[entry + 1] ?? 0)
  }
}

type TellPlace = (at: number, place: number) => void

/** Built when first asked for. */
let read: SignKinds | null = null
const signKinds = (): SignKinds => {
  read ??= new SignKinds()
  return read
}

const slotOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 18

function keyOf(pair: number, kind: number): number {
  const mixed = Math.imul(pair ^ Math.imul(kind, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** Which 32 bits of the filter hold a key's. */
const wordOf = (key: number): number => (key & (BITS - 1)) >> 5

const homeOf = (key: number): number => key >>> 16
