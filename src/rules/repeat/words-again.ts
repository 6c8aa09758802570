import { isHan, pairOf } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'
import { cuesIn } from '../cues.ts'
import { type Reading, spanAt } from '../reading.ts'

/** Words said twice, from their first place to the end of the second. */
export type Again = Span & { word: string }

/** A run of signs said again within a sentence, and how far behind itself. */
export const WORDS = 6
export const WORDS_REACH = 60

/**
 * Words that a sentence says twice: six signs anywhere, four at the ends of two clauses, or two.
 * `echoes` are last signs of all runs of `WORDS` signs that stood before, at most `WORDS_REACH` signs away.
 */
export function wordsAgain(reading: Reading, echoes: readonly number[]): Again[] {
  const again: Again[] = []
  if (echoes.length > 0) runsAgain(reading, echoes, again)
  endsAgain(reading, again)
  quantifiedAgain(reading, again)
  return again
}

/** Where a pair of signs stood last, or another one that shares its slot and came later. */
const lastPlaces = new Int32Array(1024)

/** Reads the sentences in which an echo holds. */
function runsAgain({ text, sentences }: Reading, echoes: readonly number[], again: Again[]): void {
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

const isSameHan = (text: string, a: number, b: number): boolean =>
  text.charCodeAt(a) === text.charCodeAt(b) && isHan(text, a)

const END = 4
const END_REACH = 30

/** 执行值守制度，细化值守制度: two near clauses of a sentence end in the same four signs. */
function endsAgain(reading: Reading, again: Again[]): void {
  const { text, stops } = reading
  let third = 0
  let second = 0
  let last = 0
  for (let next = 0; next < stops.length; next++) {
    const at = stops[next] ?? 0
    const pair = pairOf(text.charCodeAt(at - 2), text.charCodeAt(at - 1))
    if (pair === third) sameEnd(reading, stops[next - 3] ?? 0, at, again)
    if (pair === second) sameEnd(reading, stops[next - 2] ?? 0, at, again)
    if (pair === last) sameEnd(reading, stops[next - 1] ?? 0, at, again)
    third = second
    second = last
    last = pair
  }
}

function sameEnd({ text, sentences }: Reading, before: number, at: number, again: Again[]): void {
  const length = at - before <= END_REACH ? sharedEnd(text, before, at) : 0
  if (length < END || before < (spanAt(sentences, at)?.start ?? at) + END) return
  again.push({ start: before - length, end: at, word: text.slice(before - length, before) })
}

/** How many Chinese signs two clause ends share. */
function sharedEnd(text: string, a: number, b: number): number {
  let length = 0
  while (b - length > a && isSameHan(text, a - 1 - length, b - 1 - length)) length++
  return length
}

/** 村民大多数村民, 各村居……各村居: the word behind a quantifier stands just before it too. */
const EACH = '各'
const WORD_REACH = 11

function quantifiedAgain(reading: Reading, again: Again[]): void {
  const { text } = reading
  let read = 0
  let single = text.indexOf(EACH)
  for (const { start, end, value } of cuesIn(reading, 'counts')) {
    if (value !== 'all') continue
    for (; single >= 0 && single < start; single = text.indexOf(EACH, single + 1))
      if (single >= read) read = quantified(text, single, single + 1, again)
    if (start >= read) read = quantified(text, start, end, again)
  }
  for (; single >= 0; single = text.indexOf(EACH, single + 1))
    if (single >= read) read = quantified(text, single, single + 1, again)
}

/** Looks for the word behind a quantifier before it; tells where what was read ends. */
function quantified(text: string, start: number, end: number, again: Again[]): number {
  if (!isHan(text, end) || !isHan(text, end + 1)) return end
  const at = pairBefore(text, end, start)
  if (at >= 0 && !/[，。、；：的和与及或“”《》（）\n0-9]/.test(text.slice(at, start)))
    again.push({ start: at, end: end + 2, word: text.slice(end, end + 2) })
  return end + 2
}

/** Where the two signs at `pair` stood last right before `at`, or -1. */
function pairBefore(text: string, pair: number, at: number): number {
  const first = text.charCodeAt(pair)
  const second = text.charCodeAt(pair + 1)
  for (let before = at - 2; before >= Math.max(0, at - WORD_REACH); before--)
    if (text.charCodeAt(before) === first && text.charCodeAt(before + 1) === second) return before
  return -1
}
