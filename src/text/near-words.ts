import { looksLike } from './looks.ts'
import { isHan } from './signs.ts'
import { soundsLike, soundsOf } from './sounds.ts'
import type { Span } from './span.ts'

/**
 * A word that almost stands in the text: signs changed for others of like sound or shape, two
 * neighbours swapped, or a sign dropped. `written` is what stands there.
 */
export type NearHit = Span & { word: string; written: string; slip: Slip }
export type Slip = 'changed' | 'swapped' | 'dropped'

/**
 * The words with one pair of signs at their beginning (or end), by the sign behind (before) it: as
 * it sounds, and by the sign beyond that, which stands when the one between is wrong or missing.
 */
type Bucket = { bySound: Map<number, string[]>; beyond: Map<number, string[]> }

const SHORTEST = 4
/** Words from this length on are still themselves when a sign is dropped. */
const DROPPABLE = 5
const MOST_CHANGED = 2
/** Dropping these leaves another right word: 规范（性）文件, 标准（化）建设. */
const DISPENSABLE = new Set('性化的式型和不')

/**
 * Finds long words that are written almost right. Either the first two or the last two signs of a
 * word must stand: by these pairs a text is read once, and only what is beside a pair is compared.
 */
export class NearWords {
  readonly #filter = new Uint8Array(65_536)
  readonly #begins = new Map<number, Bucket>()
  readonly #ends = new Map<number, Bucket>()
  readonly #words: ReadonlySet<string>

  /** `right` are words that look like slips and are none. */
  constructor(words: Iterable<string>, right: Iterable<string> = []) {
    const looked = new Set(words)
    this.#words = new Set([...looked, ...right])
    for (const word of looked) {
      const end = word.length - 1
      if (word.length < SHORTEST) throw new Error(`“${word}” is too short to be nearly right`)
      this.#put(this.#begins, word, pairAt(word, 0), 2, 3)
      this.#put(this.#ends, word, pairAt(word, end - 1), end - 2, end - 3)
    }
  }

  #put(buckets: Map<number, Bucket>, word: string, pair: number, near: number, far: number): void {
    this.#filter[slotOf(pair)] = 1
    const bucket = buckets.get(pair) ?? { bySound: new Map(), beyond: new Map() }
    buckets.set(pair, bucket)
    for (const sound of soundsOf(word.charCodeAt(near))) put(bucket.bySound, sound, word)
    put(bucket.beyond, word.charCodeAt(far), word)
  }

  /** Every near word, in order of the pair by which it was found; hits may overlap. */
  find(text: string): NearHit[] {
    const hits: NearHit[] = []
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      const pair = pairOf(before, code)
      before = code
      if (this.#filter[slotOf(pair)] === 0) continue
      const begins = this.#begins.get(pair)
      if (begins)
        look(begins, text, at + 1, at + 2, (word) => beginningAt(text, at - 1, word), hits)
      const ends = this.#ends.get(pair)
      if (ends) look(ends, text, at - 2, at - 3, (word) => endingAt(text, at + 1, word), hits)
    }
    return hits.filter((hit) => !this.#isRight(hit))
  }

  /** What stands there is a word itself, or one with a sign of its neighbour. */
  #isRight({ written }: NearHit): boolean {
    const words = this.#words
    return words.has(written) || words.has(written.slice(1)) || words.has(written.slice(0, -1))
  }
}

/** Tries the words of a bucket that what stands beside the pair does not rule out. */
function look(
  { bySound, beyond }: Bucket,
  text: string,
  near: number,
  far: number,
  hitOn: (word: string) => NearHit | null,
  hits: NearHit[],
): void {
  const code = text.charCodeAt(near)
  const tryAll = (words: readonly string[] = []) => {
    for (const word of words) {
      const hit = hitOn(word)
      if (hit) hits.push(hit)
    }
  }
  for (const sound of soundsOf(code)) tryAll(bySound.get(sound))
  tryAll(beyond.get(text.charCodeAt(far)))
  tryAll(beyond.get(code))
}

/** The first pair stands at `start`: the slip is behind it. */
function beginningAt(text: string, start: number, word: string): NearHit | null {
  let at = 2
  while (at < word.length && isSame(text, start, word, at)) at++
  if (at === word.length || !isHan(text, start + at)) return null
  return changed(text, start, word, at) ?? dropped(text, start, word, at)
}

/** The last pair ends at `end`: the slip is in the first two signs. */
function endingAt(text: string, end: number, word: string): NearHit | null {
  const start = end - word.length
  for (let at = word.length - 3; at > 1; at--) if (!isSame(text, start, word, at)) return null
  if (isSame(text, start, word, 0) && isSame(text, start, word, 1)) return null
  return changed(text, start, word, 0) ?? dropped(text, start + 1, word, 1)
}

/** Signs of like sound or shape, or two neighbours swapped, from the first difference on. */
function changed(text: string, start: number, word: string, from: number): NearHit | null {
  if (start < 0 || start + word.length > text.length) return null
  const places: number[] = []
  for (let at = from; at < word.length; at++)
    if (!isSame(text, start, word, at) && places.push(at) > MOST_CHANGED) return null
  const [first = 0, second] = places
  const hit = hitOf(start, word, text.slice(start, start + word.length), 'changed')
  if (second === undefined) return isAlike(hit, first, true) ? hit : null
  if (!standsAlone(text, hit, first === 0, second === word.length - 1)) return null
  if (isSwapped(hit, first, second)) return { ...hit, slip: 'swapped' }
  return isAlike(hit, first, false) && isAlike(hit, second, false) ? hit : null
}

/** One sign that differs alone may be less like than each of two. */
const isAlike = ({ written, word }: NearHit, at: number, alone: boolean): boolean => {
  const [a = '', b = ''] = [written[at], word[at]]
  return soundsLike(a, b, alone) || (alone && looksLike(a, b))
}

const isSwapped = ({ written, word }: NearHit, first: number, second: number): boolean =>
  second === first + 1 && written[first] === word[second] && written[second] === word[first]

/** The sign at `gap` of the word is not there; all others are. */
function dropped(text: string, start: number, word: string, gap: number): NearHit | null {
  if (word.length < DROPPABLE || gap === word.length - 1) return null
  if (DISPENSABLE.has(word[gap] ?? '')) return null
  const written = word.slice(0, gap) + word.slice(gap + 1)
  if (start < 0 || !text.startsWith(written, start)) return null
  const hit = hitOf(start, word, written, 'dropped')
  return standsAlone(text, hit, gap === 1, gap === word.length - 2) ? hit : null
}

/** A single sign left at an edge belongs to the neighbouring word when there is one. */
const standsAlone = (text: string, { start, end }: Span, before: boolean, behind: boolean) =>
  !(before && isHan(text, start - 1)) && !(behind && isHan(text, end))

const isSame = (text: string, start: number, word: string, at: number): boolean =>
  text.charCodeAt(start + at) === word.charCodeAt(at)

const hitOf = (start: number, word: string, written: string, slip: Slip): NearHit => ({
  start,
  end: start + written.length,
  ...{ word, written, slip },
})

function put(words: Map<number, string[]>, key: number, word: string): void {
  const listed = words.get(key) ?? []
  words.set(key, listed)
  listed.push(word)
}

const pairAt = (word: string, at: number): number =>
  pairOf(word.charCodeAt(at), word.charCodeAt(at + 1))

/** Exact for two UTF-16 units; signed, so that it stays a small integer of the engine. */
const pairOf = (first: number, second: number): number => (first << 16) | second

const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 16) & 0xffff
