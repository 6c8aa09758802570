import { type NearPlace, NearPlaces } from './near-places.ts'
import { PackedWords } from './packed-words.ts'
import { BEFORE_SLIP, BEHIND_SLIP, type PairFilter } from './pair-filter.ts'
import { signKinds } from './sign-kinds.ts'
import { codesOf, HAN_SIGN, isHan, kindOf, pairAt, pairOf } from './signs.ts'
import { soundsLike } from './sounds.ts'
import type { Span } from './span.ts'

/**
 * A word that almost stands in the text: signs changed for others of like sound or shape, two
 * neighbours swapped, or a sign dropped. `written` is what stands there.
 */
export type NearHit = Span & { word: string; written: string; slip: Slip }
export type Slip = 'changed' | 'swapped' | 'dropped'

const SHORTEST = 4
/** Words from this length on are still themselves when a sign is dropped. */
const DROPPABLE = 5
/** Dropping these leaves another right word: 规范（性）文件, 标准（化）建设. */
const DISPENSABLE = codesOf('性化的式型和不')

const SLIPS = BEFORE_SLIP | BEHIND_SLIP
/** Words are shorter than this: the place of a word and an offset in it are one number. */
const STEP = 32

/**
 * Finds long words that are written almost right. The first two or the last two signs of a word must
 * stand: beside each pair is looked for a sign that may be taken for the right one. Inside a word
 * that stands nothing slipped.
 */
export class NearWords {
  readonly #words: readonly string[]
  readonly #packed: PackedWords
  /** Words by two signs that stand, and the first behind them that slipped. */
  readonly #behind: NearPlaces
  /** Words by two signs that stand, and one of the first two that slipped. */
  readonly #before: NearPlaces
  readonly #right: ReadonlySet<string>

  /** `right` are words that look like slips and are none; `pairs` may be shared with others. */
  constructor(words: Iterable<string>, right: Iterable<string>, pairs: PairFilter) {
    this.#words = [...new Set(words)]
    this.#right = new Set([...this.#words, ...right])
    for (const word of this.#words)
      if (word.length < SHORTEST || word.length >= STEP)
        throw new Error(`“${word}” is too short or too long to be nearly right`)
    this.#packed = new PackedWords(this.#words)
    const { places } = this.#packed
    const behind = this.#words.flatMap((word, number) => slipsBehind(word, places[number] ?? 0))
    const before = this.#words.flatMap((word, number) => slipsBefore(word, places[number] ?? 0))
    for (const { pair } of behind) pairs.put(pair, BEFORE_SLIP)
    for (const { pair } of before) pairs.put(pair, BEHIND_SLIP)
    this.#behind = new NearPlaces(behind)
    this.#before = new NearPlaces(before)
  }

  /**
   * Every near word, in order of the pair by which it was found; hits may overlap. `pairs` is what the
   * filter read in the text; `joined` is 1 where a sign and the one before it belong to one word that
   * is right.
   */
  find(text: string, pairs: Uint8Array, joined: Uint8Array): NearHit[] {
    const hits: NearHit[] = []
    const keep = (hit: NearHit | null) => {
      if (hit && !this.#isRight(hit)) hits.push(hit)
    }
    const tellBehind = (at: number, place: number) => keep(this.#beginning(text, at, place))
    const tellBefore = (at: number, place: number) => keep(this.#ending(text, at, place))
    const last = text.length - 1
    for (let at = 0; at < last; at++) {
      const part = (pairs[at] ?? 0) & SLIPS
      if (part === 0) continue
      const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))
      if ((part & BEFORE_SLIP) !== 0 && joined[at + 2] === 0) {
        const sign = text.charCodeAt(at + 2)
        if (isHanSign(sign)) this.#behind.each(pair, sign, at + 2, tellBehind)
      }
      if ((part & BEHIND_SLIP) !== 0 && joined[at] === 0 && at > 0 && joined[at - 1] === 0) {
        const sign = text.charCodeAt(at - 1)
        if (isHanSign(sign)) this.#before.each(pair, sign, at - 1, tellBefore)
      }
    }
    return hits
  }

  /** The first sign of the word that slipped stands at `at`; those before it stand. */
  #beginning(text: string, at: number, slipped: number): NearHit | null {
    const slip = slipped % STEP
    const place = (slipped - slip) / STEP
    const start = at - slip
    const packed = this.#packed
    if (packed.stands(text, start, place, slip, slip + 1)) return null
    if (!packed.stands(text, start, place, 0, slip)) return null
    const word = this.#words[packed.numberAt(place)] ?? ''
    return changed(text, start, word, slip) ?? dropped(text, start, word, slip)
  }

  /** One of the first two signs of the word slipped and stands at `at`; all others stand. */
  #ending(text: string, at: number, slipped: number): NearHit | null {
    const slip = slipped % STEP
    const place = (slipped - slip) / STEP
    const start = at - slip
    const packed = this.#packed
    if (!packed.stands(text, start, place, 2, packed.lengthAt(place))) return null
    if (packed.stands(text, start, place, 0, 2)) return null
    const word = this.#words[packed.numberAt(place)] ?? ''
    return changed(text, start, word, 0) ?? dropped(text, start + 1, word, 1)
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

/** One or two signs of like sound or shape, or two neighbours swapped, from the first slip on. */
function changed(text: string, start: number, word: string, from: number): NearHit | null {
  if (start < 0 || start + word.length > text.length) return null
  let first = -1
  let second = -1
  for (let at = from; at < word.length; at++)
    if (!isSign(text, start + at, word, at)) {
      if (second >= 0) return null
      if (first < 0) first = at
      else second = at
    }
  if (second < 0)
    return areAlike(text, start, word, first, true) ? hitOf(text, start, word, 'changed') : null
  const end = start + word.length
  if (!standsAlone(text, start, end, first === 0, second === word.length - 1)) return null
  const isSwapped =
    second === first + 1 &&
    isSign(text, start + first, word, second) &&
    isSign(text, start + second, word, first)
  if (isSwapped) return hitOf(text, start, word, 'swapped')
  return areBothAlike(text, start, word, first, second) ? hitOf(text, start, word, 'changed') : null
}

const areBothAlike = (text: string, start: number, word: string, one: number, two: number) =>
  areAlike(text, start, word, one, false) && areAlike(text, start, word, two, false)

/** One sign that differs alone may be less like than each of two. */
const areAlike = (
  text: string,
  start: number,
  word: string,
  at: number,
  alone: boolean,
): boolean =>
  alone
    ? signKinds().areAlike(text.charCodeAt(start + at), word.charCodeAt(at))
    : soundsLike(text[start + at] ?? '', word[at] ?? '')

/** The sign at `gap` of the word is not there; all others are. */
function dropped(text: string, start: number, word: string, gap: number): NearHit | null {
  if (word.length < DROPPABLE || gap === word.length - 1) return null
  if (start < 0 || !standsWithout(text, start, word, gap)) return null
  if (DISPENSABLE.has(word.charCodeAt(gap))) return null
  const end = start + word.length - 1
  const isAlone = standsAlone(text, start, end, gap === 1, gap === word.length - 2)
  return isAlone ? hitOf(text, start, word, 'dropped') : null
}

/** Whether all signs but that at `gap` stand, one behind the other. */
function standsWithout(text: string, start: number, word: string, gap: number): boolean {
  for (let at = 0; at < word.length; at++)
    if (at !== gap && !isSign(text, at < gap ? start + at : start + at - 1, word, at)) return false
  return true
}

/** A single sign left at an edge belongs to the neighbouring word when there is one. */
const standsAlone = (text: string, start: number, end: number, before: boolean, behind: boolean) =>
  !(before && isHan(text, start - 1)) && !(behind && isHan(text, end))

/** Whether the sign of the text at `place` is that of the word at `at`. */
const isSign = (text: string, place: number, word: string, at: number): boolean =>
  text.charCodeAt(place) === word.charCodeAt(at)

/** A dropped sign leaves one less. */
function hitOf(text: string, start: number, word: string, slip: Slip): NearHit {
  const end = start + word.length - (slip === 'dropped' ? 1 : 0)
  return { start, end, word, written: text.slice(start, end), slip }
}
