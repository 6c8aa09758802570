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
export function changed(text: string, start: number, word: string, from: number): NearHit | null {
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
export function dropped(text: string, start: number, word: string, gap: number): NearHit | null {
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
