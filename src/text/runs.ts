import { Grams } from './grams.ts'
import type { Span } from './span.ts'

/** The same words in two places of a text. */
export type Run = { first: Span; again: Span }

const MOST = 300

/**
 * Runs of at least `length` equal signs that occur in two pieces, or twice in one, without overlap.
 * Linear: only every seventh gram is stored, and a run holds at least one of them. Stops at `MOST`
 * runs: such a text is a copy, and no list of places helps.
 */
export function repeatedRuns(text: string, pieces: readonly Span[], length: number): Run[] {
  const gram = Math.ceil(length / 2) + 1
  const stride = length - gram + 1
  const grams = new Grams(text, gram, Math.ceil(text.length / stride))
  const runs: Run[] = []
  for (const piece of pieces) {
    let told = piece.start
    for (let at = piece.start; at + gram <= piece.end; at++) {
      const earlier = grams.seen(at, at % stride === 0)
      if (earlier < 0 || earlier + gram > at || at < told) continue
      const run = grow(text, pieces, earlier, at, told, piece.end)
      if (!run) continue
      told = run.again.end
      const trimmed = trim(text, run)
      if (trimmed.again.end - trimmed.again.start >= length) runs.push(trimmed)
      if (runs.length === MOST) return runs
    }
  }
  return runs
}

/** Runs of at least `length` signs of `pieces` that also stand in `source`; linear as above. */
export function sharedRuns(
  text: string,
  pieces: readonly Span[],
  source: string,
  length: number,
): Span[] {
  const joined = `${source}\n${text}`
  const offset = source.length + 1
  const moved = pieces.map(({ start, end }) => ({ start: start + offset, end: end + offset }))
  const lines = linesOf(source)
  return repeatedRuns(joined, [...lines, ...moved], length)
    .filter(({ first, again }) => first.end < offset && again.start >= offset)
    .map(({ again }) => ({ start: again.start - offset, end: again.end - offset }))
}

/** The lines of a source as pieces. */
function linesOf(source: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const line of source.split('\n')) {
    if (line !== '') lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/** Widens an equal pair of grams as far as both pieces reach. */
function grow(
  text: string,
  pieces: readonly Span[],
  earlier: number,
  at: number,
  floor: number,
  end: number,
): Run | null {
  const home = pieceAt(pieces, earlier)
  if (!home) return null
  let back = 0
  let ahead = 0
  while (
    earlier - back > home.start &&
    at - back > floor &&
    text.charCodeAt(earlier - back - 1) === text.charCodeAt(at - back - 1)
  )
    back++
  while (
    earlier + ahead < Math.min(home.end, at - back) &&
    at + ahead < end &&
    text.charCodeAt(earlier + ahead) === text.charCodeAt(at + ahead)
  )
    ahead++
  return {
    first: { start: earlier - back, end: earlier + ahead },
    again: { start: at - back, end: at + ahead },
  }
}

/** Punctuation at the edges makes no run longer. */
function trim(text: string, { first, again }: Run): Run {
  let lead = 0
  let tail = again.end - again.start
  while (lead < tail && isMark(text, again.start + lead)) lead++
  while (tail > lead && isMark(text, again.start + tail - 1)) tail--
  const cut = ({ start }: Span): Span => ({ start: start + lead, end: start + tail })
  return { first: cut(first), again: cut(again) }
}

const isMark = (text: string, at: number): boolean => '，。；：、！？,;: '.includes(text[at] ?? '')

/** The piece that holds an offset; pieces are in order. */
function pieceAt(pieces: readonly Span[], offset: number): Span | null {
  let low = 0
  let high = pieces.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle] as Span
    if (piece.end <= offset) low = middle + 1
    else if (piece.start > offset) high = middle - 1
    else return piece
  }
  return null
}
