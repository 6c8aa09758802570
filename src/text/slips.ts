import type { PackedWords } from './packed-words.ts'
import { signKinds } from './sign-kinds.ts'
import { codesOf, isHan } from './signs.ts'
import { soundsLike } from './sounds.ts'
import type { Span } from './span.ts'

/**
 * A word that almost stands in the text: signs changed for others of like sound or shape, two
 * neighbours swapped, or a sign dropped. `written` is what stands there.
 */
export type NearHit = Span & { word: string; written: string; slip: Slip }
type Slip = 'changed' | 'swapped' | 'dropped'

/** Words from this length on are still themselves when a sign is dropped. */
const DROPPABLE = 5
/** Dropping these leaves another right word: 规范（性）文件, 标准（化）建设. */
const DISPENSABLE = codesOf('性化的式型和不')

/** One or two signs of like sound or shape, or two neighbours swapped, from the first slip on. */
export function changed(
  text: string,
  start: number,
  words: PackedWords,
  place: number,
  from: number,
): NearHit | null {
  const length = words.lengthAt(place)
  const end = start + length
  if (start < 0 || end > text.length) return null
  const first = words.firstOff(text, start, place, from)
  const second = words.firstOff(text, start, place, first + 1)
  if (words.firstOff(text, start, place, second + 1) < length) return null
  const one = text.charCodeAt(start + first)
  const right = words.signAt(place, first)
  const tell = (slip: Slip) => hitOf(text, start, end, words.wordAt(place), slip)
  if (second >= length) return signKinds().areAlike(one, right) ? tell('changed') : null
  const two = text.charCodeAt(start + second)
  const rightTwo = words.signAt(place, second)
  if (!standsAlone(text, start, end, first === 0, second === length - 1)) return null
  if (second === first + 1 && one === rightTwo && two === right) return tell('swapped')
  return soundAlike(two, rightTwo) && soundAlike(one, right) ? tell('changed') : null
}

/** Two signs that differ must be more like than one alone: of the very same sound. */
const soundAlike = (sign: number, right: number): boolean =>
  signKinds().areAlike(sign, right) &&
  soundsLike(String.fromCharCode(sign), String.fromCharCode(right))

/** The sign at `gap` of the word is not there; all others are. */
export function dropped(
  text: string,
  start: number,
  words: PackedWords,
  place: number,
  gap: number,
): NearHit | null {
  const length = words.lengthAt(place)
  if (length < DROPPABLE || gap === length - 1) return null
  if (!words.stands(text, start - 1, place, gap + 1, length)) return null
  if (!words.stands(text, start, place, 0, gap)) return null
  if (DISPENSABLE.has(words.signAt(place, gap))) return null
  const end = start + length - 1
  const isAlone = standsAlone(text, start, end, gap === 1, gap === length - 2)
  return isAlone ? hitOf(text, start, end, words.wordAt(place), 'dropped') : null
}

/** A single sign left at an edge belongs to the neighbouring word when there is one. */
const standsAlone = (text: string, start: number, end: number, before: boolean, behind: boolean) =>
  !(before && isHan(text, start - 1)) && !(behind && isHan(text, end))

function hitOf(text: string, start: number, end: number, word: string, slip: Slip): NearHit {
  return { start, end, word, written: text.slice(start, end), slip }
}
