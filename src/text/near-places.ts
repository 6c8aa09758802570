import { mix, signKinds } from './sign-kinds.ts'

/**
 * A number that stands for a place in a word: beside `pair` may stand a sign like `sign`, or
 * `neighbour` when that is missing.
 */
export type NearPlace = { pair: number; sign: number; neighbour: number | null; place: number }

const HOMES = 1 << 14
/** So many entries can be numbered. */
const MOST = 65_535

/**
 * Places by a pair of signs that stand and by what is looked for beside the pair: in one array, in
 * order of what is asked for. It is small, for memory not looked at for long is slow to reach.
 */
export class NearPlaces {
  /** Which entry of each home is the first; an entry is a key and a place. */
  readonly #begins = new Uint16Array(HOMES + 1)
  readonly #entries: Int32Array

  constructor(places: Iterable<NearPlace>) {
    const keys: number[] = []
    const values: number[] = []
    const put = (key: number, place: number) => {
      this.#begins[homeOf(key)] = (this.#begins[homeOf(key)] ?? 0) + 1
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
    if (keys.length > MOST) throw new Error(`${keys.length} places are too many`)
    this.#entries = this.#inOrder(keys, values)
  }

  /** The entries of each home together; `#begins` has counted them. */
  #inOrder(keys: readonly number[], places: readonly number[]): Int32Array {
    let end = 0
    for (let home = 0; home <= HOMES; home++) {
      end += this.#begins[home] ?? 0
      this.#begins[home] = end
    }
    const entries = new Int32Array(2 * end)
    // From the last to the first, so that those of one home keep their order.
    for (let at = keys.length - 1; at >= 0; at--) {
      const key = keys[at] ?? 0
      const begin = (this.#begins[homeOf(key)] ?? 0) - 1
      this.#begins[homeOf(key)] = begin
      entries[2 * begin] = key
      entries[2 * begin + 1] = places[at] ?? 0
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
    this.#tell(keyOf(mixed, mix(sign)), at, tell)
    const end = begins[sign + 1] ?? 0
    for (let kind = begins[sign] ?? 0; kind < end; kind++)
      this.#tell(keyOf(mixed, kinds[kind] ?? 0), at, tell)
  }

  #tell(key: number, at: number, tell: TellPlace): void {
    const home = homeOf(key)
    const end = this.#begins[home + 1] ?? 0
    for (let entry = this.#begins[home] ?? 0; entry < end; entry++)
      if (this.#entries[2 * entry] === key) tell(at, this.#entries[2 * entry + 1] ?? 0)
  }
}

type TellPlace = (at: number, place: number) => void

/** The key of a pair and a kind of sign, both mixed. */
const keyOf = (pair: number, kind: number): number => pair ^ kind

const homeOf = (key: number): number => key >>> 18
