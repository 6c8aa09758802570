import { looksLike } from './looks.ts'
import { type NearPlace, NearPlaces } from './near-places.ts'
import { isHan } from './signs.ts'
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
const DISPENSABLE = new Set('性化的式型和不')

/**
 * Finds long words that are written almost right. The first two or the last two signs of a word must
 * stand: beside each pair is looked for a sign that may be taken for the right one. Inside a word
 * that stands nothing slipped.
 */
export class NearWords {
  /** Words by two signs that stand, and the first behind them that slipped. */
  readonly #behind = new NearPlaces()
  /** Words by two signs that stand, and one of the first two that slipped. */
  readonly #before = new NearPlaces()
  readonly #words: ReadonlySet<string>

  /** `right` are words that look like slips and are none. */
  constructor(words: Iterable<string>, right: Iterable<string> = []) {
    const looked = new Set(words)
    this.#words = new Set([...looked, ...right])
    for (const word of looked) {
      if (word.length < SHORTEST) throw new Error(`“${word}” is too short to be nearly right`)
      this.#put(word)
    }
  }

  /** Where a sign is missing or swapped with its neighbour, the neighbour stands in its place. */
  #put(word: string): void {
    for (let at = 2; at < word.length; at++) {
      const neighbour = at + 1 < word.length ? word.charCodeAt(at + 1) : null
      this.#behind.put(pairAt(word, at - 2), { word, at }, neighbour)
    }
    this.#before.put(pairAt(word, 1), { word, at: 0 }, null)
    this.#before.put(pairAt(word, 2), { word, at: 1 }, word.charCodeAt(0))
  }

  /**
   * Every near word, in order of the pair by which it was found; hits may overlap. `standing` are the
   * places of words that are right.
   */
  find(text: string, standing: readonly Span[]): NearHit[] {
    const hits: NearHit[] = []
    const tell = (hit: NearHit | null) => {
      if (hit && !this.#isRight(hit)) hits.push(hit)
    }
    const behind = this.#behind
    const before = this.#before
    const joined = joinedBy(standing, text.length)
    let first = text.charCodeAt(0)
    let middle = text.charCodeAt(1)
    for (let at = 2; at < text.length; at++) {
      const last = text.charCodeAt(at)
      if (joined[at] === 0 && behind.mayHold(pairOf(first, middle), last))
        for (const place of behind.of(pairOf(first, middle), last))
          tell(beginningAt(text, at - place.at, place))
      const isFree = joined[at - 1] === 0 && joined[at - 2] === 0
      if (isFree && before.mayHold(pairOf(middle, last), first))
        for (const { word, at: slip } of before.of(pairOf(middle, last), first))
          tell(endingAt(text, at - 2 - slip + word.length, word))
      first = middle
      middle = last
    }
    return hits
  }

  /** What stands there is a word itself, or one with a sign of its neighbour. */
  #isRight({ written }: NearHit): boolean {
    const words = this.#words
    return words.has(written) || words.has(written.slice(1)) || words.has(written.slice(0, -1))
  }
}

/** 1 where a sign and the one before it belong to one word that stands. */
function joinedBy(standing: readonly Span[], length: number): Uint8Array {
  const joined = new Uint8Array(length)
  for (const { start, end } of standing) for (let at = start + 1; at < end; at++) joined[at] = 1
  return joined
}

/** The word begins at `start` and stands up to the first slip. */
function beginningAt(text: string, start: number, { word, at: slip }: NearPlace): NearHit | null {
  if (!isHan(text, start + slip) || isSame(text, start, word, slip)) return null
  for (let at = 0; at < slip; at++) if (!isSame(text, start, word, at)) return null
  return changed(text, start, word, slip) ?? dropped(text, start, word, slip)
}

/** The last pair ends at `end`: the slip is in the first two signs. */
function endingAt(text: string, end: number, word: string): NearHit | null {
  const start = end - word.length
  for (let at = word.length - 1; at > 1; at--) if (!isSame(text, start, word, at)) return null
  if (isSame(text, start, word, 0) && isSame(text, start, word, 1)) return null
  return changed(text, start, word, 0) ?? dropped(text, start + 1, word, 1)
}

/** One or two signs of like sound or shape, or two neighbours swapped, from the first slip on. */
function changed(text: string, start: number, word: string, from: number): NearHit | null {
  if (start < 0 || start + word.length > text.length) return null
  let first = -1
  let second = -1
  for (let at = from; at < word.length; at++)
    if (!isSame(text, start, word, at)) {
      if (second >= 0) return null
      if (first < 0) first = at
      else second = at
    }
  const isAlike = (at: number, alone: boolean) =>
    areAlike(text[start + at] ?? '', word[at] ?? '', alone)
  if (second < 0) return isAlike(first, true) ? hitOf(text, start, word, 'changed') : null
  const isSwapped =
    second === first + 1 &&
    text[start + first] === word[second] &&
    text[start + second] === word[first]
  if (!isSwapped && !(isAlike(first, false) && isAlike(second, false))) return null
  const hit = hitOf(text, start, word, isSwapped ? 'swapped' : 'changed')
  return standsAlone(text, hit, first === 0, second === word.length - 1) ? hit : null
}

/** One sign that differs alone may be less like than each of two. */
const areAlike = (written: string, right: string, alone: boolean): boolean =>
  soundsLike(written, right, alone) || (alone && looksLike(written, right))

/** The sign at `gap` of the word is not there; all others are. */
function dropped(text: string, start: number, word: string, gap: number): NearHit | null {
  if (word.length < DROPPABLE || gap === word.length - 1) return null
  if (DISPENSABLE.has(word[gap] ?? '')) return null
  const written = word.slice(0, gap) + word.slice(gap + 1)
  if (start < 0 || !text.startsWith(written, start)) return null
  const hit = hitOf(text, start, word, 'dropped')
  return standsAlone(text, hit, gap === 1, gap === word.length - 2) ? hit : null
}

/** A single sign left at an edge belongs to the neighbouring word when there is one. */
const standsAlone = (text: string, { start, end }: Span, before: boolean, behind: boolean) =>
  !(before && isHan(text, start - 1)) && !(behind && isHan(text, end))

const isSame = (text: string, start: number, word: string, at: number): boolean =>
  text.charCodeAt(start + at) === word.charCodeAt(at)

/** A dropped sign leaves one less. */
function hitOf(text: string, start: number, word: string, slip: Slip): NearHit {
  const end = start + word.length - (slip === 'dropped' ? 1 : 0)
  return { start, end, word, written: text.slice(start, end), slip }
}

const pairAt = (word: string, at: number): number =>
  pairOf(word.charCodeAt(at), word.charCodeAt(at + 1))

/** Exact for two UTF-16 units; signed, so that it stays a small integer of the engine. */
const pairOf = (first: number, second: number): number => (first << 16) | second
