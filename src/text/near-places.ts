import { mix, signKinds } from './sign-kinds.ts'

/**
 * A number that stands for a place in a word: beside `pair` may stand a sign like `sign`, or
 * `neighbour` when that is missing.
 */
export type NearPlace = { pair: number; sign: number; neighbour: number | null; place: number }

const BITS = 1 << 18
const HOMES = 1 << 16

/**
 * Places by a pair of signs that stand and by what is looked for beside the pair. A filter answers
 * most questions; the rest lies in one array, in order of what is asked for.
 */
export class NearPlaces {
  /** Per pair and kind of sign one bit. */
  readonly #bits = new Int32Array(BITS >> 5)
  /** Where the entries of each home begin; an entry is a key and a place. */
  readonly #begins = new Int32Array(HOMES + 1)
  readonly #entries: Int32Array

  constructor(places: Iterable<NearPlace>) {
    const keys: number[] = []
    const values: number[] = []
    const put = (key: number, place: number) => {
      this.#bits[wordOf(key)] = (this.#bits[wordOf(key)] ?? 0) | (1 << (key & 31))
      this.#begins[homeOf(key)] = (this.#begins[homeOf(key)] ?? 0) + 2
      keys.push(key)
      values.push(place)
    }
    const { begins, kinds } = signKinds()
    for (const { pair, sign, neighbour, place } of places) {
      const mixed = mix(pair)
      for (let at = begins[sign] ?? 0; at < (begins[sign + 1] ?? 0); at++)
        put(keyOf(mixed, kinds[at] ?? 0), place)
      if (neighbour !== null) put(keyOf(mixed, mix(neighbour)), place)
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

  /**
   * Tells the places that have a sign like `sign` beside the pair, some of them more than once, each
   * with `at`.
   */
  each(pair: number, sign: number, at: number, tell: TellPlace): void {
    const { begins, kinds } = signKinds()
    const mixed = mix(pair)
    const own = keyOf(mixed, mix(sign))
    if (this.#mayHold(own)) this.#tell(own, at, tell)
    const end = begins[sign + 1] ?? 0
    for (let kind = begins[sign] ?? 0; kind < end; kind++) {
      const key = keyOf(mixed, kinds[kind] ?? 0)
      if (this.#mayHold(key)) this.#tell(key, at, tell)
    }
  }

  #mayHold(key: number): boolean {
    return ((this.#bits[wordOf(key)] ?? 0) & (1 << (key & 31))) !== 0
  }

  #tell(key: number, at: number, tell: TellPlace): void {
    const home = homeOf(key)
    const end = this.#begins[home + 1] ?? 0
    for (let entry = this.#begins[home] ?? 0; entry < end; entry += 2)
      if (this.#entries[entry] === key) tell(at, this.#entries[entry + 1] ?? 0)
  }
}

type TellPlace = (at: number, place: number) => void

/** The key of a pair and a kind of sign, both mixed. */
const keyOf = (pair: number, kind: number): number => pair ^ kind

/** Which 32 bits of the filter hold a key's. */
const wordOf = (key: number): number => (key & (BITS - 1)) >> 5

const homeOf = (key: number): number => key >>> 16
