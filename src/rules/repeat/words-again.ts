import { isHan, pairOf } from '../../text/signs.ts'
import { cuesIn } from '../cues.ts'
import { type Reading, spanAt } from '../reading.ts'
import { type Again, isSameHan, runsAgain } from './runs-again.ts'

/**
 * Words that a sentence says twice: six signs anywhere, four at the ends of two clauses, or two.
 * `echoes` are as in runsAgain.
 */
export function wordsAgain(reading: Reading, echoes: readonly number[]): Again[] {
  const again: Again[] = []
  runsAgain(reading, echoes, again)
  endsAgain(reading, again)
  quantifiedAgain(reading, again)
  return again
}

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
