import { Candidates, kindOfCode, offsetOf } from './candidates.ts'
import { type NearPlace, NearPlaces } from './near-places.ts'
import { PackedWords } from './packed-words.ts'
import { BEFORE_SLIP, BEHIND_SLIP, type PairFilter, type PairReading } from './pair-filter.ts'
import { signKinds } from './sign-kinds.ts'
import { HAN_SIGN, kindOf, pairAt, pairOf } from './signs.ts'
import { SlipFilter } from './slip-filter.ts'
import { changed, dropped, type NearHit } from './slips.ts'

const SHORTEST = 4
/** Words are shorter than this: the place of a word and an offset in it are one number. */
const STEP = 32

/**
 * Finds long words that are written almost right. The first two or the last two signs of a word must
 * stand: beside each pair is looked for a sign that may be taken for the right one. Inside a word
 * that stands nothing slipped.
 */
export class NearWords {
  readonly #packed: PackedWords
  readonly #filter = new SlipFilter()
  readonly #slips = new Candidates()
  /** Words by two signs that stand, and the first behind them that slipped. */
  readonly #behind: NearPlaces
  /** Words by two signs that stand, and one of the first two that slipped. */
  readonly #before: NearPlaces
  readonly #right: ReadonlySet<string>

  /** `right` are words that look like slips and are none; `pairs` may be shared with others. */
  constructor(words: Iterable<string>, right: Iterable<string>, pairs: PairFilter) {
    const listed = [...new Set(words)]
    this.#right = new Set([...listed, ...right])
    for (const word of listed)
      if (word.length < SHORTEST || word.length >= STEP)
        throw new Error(`“${word}” is too short or too long to be nearly right`)
    this.#packed = new PackedWords(listed)
    const { places } = this.#packed
    const behind = listed.flatMap((word, number) => slipsBehind(word, places[number] ?? 0))
    const before = listed.flatMap((word, number) => slipsBefore(word, places[number] ?? 0))
    for (const slip of behind) this.#passBehind(slip, pairs)
    for (const slip of before) this.#passBefore(slip, pairs)
    this.#behind = new NearPlaces(behind)
    this.#before = new NearPlaces(before)
  }

  /** Lets pass what may stand where the sign behind a pair slipped. */
  #passBehind({ pair, sign, neighbour }: NearPlace, pairs: PairFilter): void {
    pairs.put(pair, BEFORE_SLIP)
    for (const other of signKinds().alike(sign)) if (other !== sign) this.#filter.put(pair, other)
    if (neighbour !== null) this.#filter.put(pair, neighbour)
  }

  /** The same before a pair; the second sign of a word may be right where only the first slipped. */
  #passBefore({ pair, sign, neighbour, place }: NearPlace, pairs: PairFilter): void {
    const put = (other: number) => this.#filter.put(pairOf(other, pair >>> 16), pair)
    pairs.put(pair, BEHIND_SLIP)
    for (const other of signKinds().alike(sign))
      if (other !== sign || place % STEP === 1) put(other)
    if (neighbour !== null) put(neighbour)
  }

  /**
   * Every near word, in order of the pair by which it was found; hits may overlap. `read` is what the
   * filter read in the text; `joined` is 1 where a sign and the one before it belong to one word that
   * is right.
   */
  find(text: string, read: PairReading, joined: Uint8Array): NearHit[] {
    const hits: NearHit[] = []
    const keep = (hit: NearHit | null) => {
      if (hit && !this.#isRight(hit)) hits.push(hit)
    }
    const tellBehind = (at: number, place: number) => keep(this.#beginning(text, at, place))
    const tellBefore = (at: number, place: number) => keep(this.#ending(text, at, place))
    this.#gather(text.length, read, joined)
    this.#sift(read.pairs)
    for (let index = 0; index < this.#slips.count; index++) {
      const code = this.#slips.codes[index] ?? 0
      const pair = read.pairs[offsetOf(code)] ?? 0
      const at = offsetOf(code) + (kindOfCode(code) === 0 ? 2 : -1)
      const sign = text.charCodeAt(at)
      if (!isHanSign(sign)) continue
      if (kindOfCode(code) === 0) this.#behind.each(pair, sign, at, tellBehind)
      else this.#before.each(pair, sign, at, tellBefore)
    }
    return hits
  }

  /**
   * Finds pairs beside which a sign may have slipped, outside words that stand: behind the pair (kind
   * 0) or before it (kind 1). Every offset takes the same steps, as in the filter of pairs.
   */
  #gather(length: number, { parts }: PairReading, joined: Uint8Array): void {
    const codes = this.#slips.fit(length)
    let count = 0
    // Before the first sign and behind the last one there is none that could have slipped.
    let before = 1
    for (let at = 0; at + 1 < length; at++) {
      const part = parts[at] ?? 0
      const behind = at + 2 < length ? (joined[at + 2] ?? 0) : 1
      codes[count] = 4 * at
      count += (part >> 6) & (behind ^ 1)
      codes[count] = 4 * at + 1
      count += (part >> 7) & ((before | (joined[at] ?? 0)) ^ 1)
      before = joined[at] ?? 0
    }
    this.#slips.count = count
  }

  /** Keeps those that the filter of three signs lets pass. */
  #sift(pairs: Int32Array): void {
    const { codes, count } = this.#slips
    const filter = this.#filter
    let kept = 0
    for (let index = 0; index < count; index++) {
      const code = codes[index] ?? 0
      const start = offsetOf(code) - kindOfCode(code)
      codes[kept] = code
      kept += filter.has(pairs[start] ?? 0, pairs[start + 1] ?? 0)
    }
    this.#slips.count = kept
  }

  /** The first sign of the word that slipped stands at `at`; those before it stand. */
  #beginning(text: string, at: number, slipped: number): NearHit | null {
    const slip = slipped % STEP
    const place = (slipped - slip) / STEP
    const start = at - slip
    const packed = this.#packed
    if (packed.stands(text, start, place, slip, slip + 1)) return null
    if (!packed.stands(text, start, place, 0, slip)) return null
    return changed(text, start, packed, place, slip) ?? dropped(text, start, packed, place, slip)
  }

  /** One of the first two signs of the word slipped and stands at `at`; all others stand. */
  #ending(text: string, at: number, slipped: number): NearHit | null {
    const slip = slipped % STEP
    const place = (slipped - slip) / STEP
    const start = at - slip
    const packed = this.#packed
    if (!packed.stands(text, start, place, 2, packed.lengthAt(place))) return null
    if (packed.stands(text, start, place, 0, 2)) return null
    return changed(text, start, packed, place, 0) ?? dropped(text, start + 1, packed, place, 1)
  }

  /** What stands there is a word itself, or one with a sign of its neighbour. */
  #isRight({ written }: NearHit): boolean {
    const words = this.#right
    return words.has(written) || words.has(written.slice(1)) || words.has(written.slice(0, -1))
  }
}

/**
 * Every sign of a word behind its first two may have slipped. Where it is missing or swapped with its
 * neighbour, the neighbour stands in its place.
 */
const slipsBehind = (word: string, place: number): NearPlace[] =>
  Array.from({ length: word.length - 2 }, (_, index) => ({
    pair: pairAt(word, index),
    sign: word.charCodeAt(index + 2),
    neighbour: index + 3 < word.length ? word.charCodeAt(index + 3) : null,
    place: place * STEP + index + 2,
  }))

/** The first or the second sign of a word may have slipped, or the second be missing. */
const slipsBefore = (word: string, place: number): NearPlace[] => [
  { pair: pairAt(word, 1), sign: word.charCodeAt(0), neighbour: null, place: place * STEP },
  {
    ...{ pair: pairAt(word, 2), sign: word.charCodeAt(1), neighbour: word.charCodeAt(0) },
    place: place * STEP + 1,
  },
]

const isHanSign = (code: number): boolean => (kindOf(code) & HAN_SIGN) !== 0
