import { isHan, pairOf } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'
import type { Reading } from '../reading.ts'

/** Words said twice, from their first place to the end of the second. */
export type Again = Span & { word: string }

/** A run of signs said again within a sentence, and how far behind itself. */
export const WORDS = 6
export const WORDS_REACH = 60

/** Where a pair of signs stood last, or another one that shares its slot and came later. */
const lastPlaces = new Int32Array(1024)

/**
 * Runs of six signs said twice within a sentence. `echoes` are last signs of runs of `WORDS` signs, all
 * that stood at most `WORDS_REACH` signs before among them: only sentences where one holds are read.
 */
export function runsAgain(
  { text, sentences }: Reading,
  echoes: readonly number[],
  again: Again[],
): void {
  lastPlaces.fill(-1)
  let next = 0
  for (const echo of echoes) {
    const at = echo - WORDS + 1
    if (sameHan(text, at, at, WORDS) < WORDS) continue
    while ((sentences[next]?.end ?? Infinity) <= echo) next++
    const sentence = sentences[next]
    if (!sentence || !runAt(text, at, sentence)) continue
    longRuns(text, sentence, again)
    next++
  }
}

/** The same six signs twice within one sentence: all their pairs stood shortly before; counted without a branch. */
function longRuns(text: string, sentence: Span, again: Again[]): void {
  const { start, end } = sentence
  let pairs = 0
  let pair = 0
  for (let at = start; at < end; at++) {
    pair = pairOf(pair, text.charCodeAt(at))
    const slot = Math.imul(pair, 0x9e3779b1) >>> 22
    const earlier = lastPlaces[slot] ?? 0
    lastPlaces[slot] = at
    const isNear = ((start - earlier) & (at - earlier - WORDS_REACH - 1)) >> 31
    pairs = (pairs + 1) & isNear
    if (pairs < WORDS - 1) continue
    const run = runAt(text, at - WORDS + 1, sentence)
    if (!run) continue
    again.push(run)
    at = run.end
    pairs = 0
  }
}

/** The words from `at` on that stood before within a sentence; the nearest place counts. */
function runAt(text: string, at: number, { start, end }: Span): Again | null {
  const from = Math.max(start, at - WORDS_REACH)
  const most = Math.min(WORDS, end - at)
  const code = text.charCodeAt(at)
  for (let first = isHan(text, at) ? at - 1 : -1; first >= from; first--) {
    if (text.charCodeAt(first) !== code || sameHan(text, first, at, most) < WORDS) continue
    if (at - first < WORDS) return null
    const length = sameHan(text, first, at, Math.min(at - first, end - at))
    return { start: first, end: at + length, word: text.slice(first, first + length) }
  }
  return null
}

/** How many Chinese signs stand alike at two places, at most `most`. */
function sameHan(text: string, a: number, b: number, most: number): number {
  let length = 0
  while (length < most && isSameHan(text, a + length, b + length)) length++
  return length
}

export const isSameHan = (text: string, a: number, b: number): boolean =>
  text.charCodeAt(a) === text.charCodeAt(b) && isHan(text, a)
