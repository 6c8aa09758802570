import type { SectionKey } from '../../report/annual/outline.ts'
import type { Span } from '../../text/span.ts'
import { addPairs } from './cues.ts'

/** The words a figure stands among: its clause's own, and those of its sentence up to it. */
export type Context = { near: Set<number>; far: Set<number>; section: SectionKey }

const STOP = '，；。：、！？\n'
const CLAUSE = '，；。：！？\n'

/**
 * Near: from the figure before or the clause's begin to this one, and on to the next stop. Where that
 * says nothing (12次、960人次) the whole clause counts, then the one before it, then the sentence.
 * Words in 《》 are somebody else's and do not count.
 */
export function contextOf(
  text: string,
  span: Span,
  before: Span | null,
  sentence: Span,
  section: SectionKey,
): Context {
  const clause = startOf(text, span.start, sentence.start)
  const earlier = startOf(text, Math.max(clause - 1, sentence.start), sentence.start)
  const behind = stopAfter(text, span.end, sentence.end)
  const pairs = (from: number) => prosePairs(text, from, span.start, span.end, behind)
  const own = Math.max(clause, Math.min(before?.end ?? 0, span.start))
  const far = pairs(sentence.start)
  const near = [own, clause, earlier].map(pairs).find((words) => words.size > 0) ?? far
  return { near, far, section }
}

/** The pairs of signs before and behind a figure, titles left out. */
function prosePairs(
  text: string,
  from: number,
  to: number,
  back: number,
  stop: number,
): Set<number> {
  const pairs = new Set<number>()
  let start = from
  for (
    let open = text.indexOf('《', from);
    open >= 0 && open < to;
    open = text.indexOf('《', start)
  ) {
    addPairs(pairs, text, start, open)
    const close = text.indexOf('》', open)
    start = close < 0 ? to : close + 1
  }
  addPairs(pairs, text, start, to)
  return addPairs(pairs, text, back, stop)
}

/** Where the clause around `at` begins. */
function startOf(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor && !CLAUSE.includes(text[start - 1] ?? '')) start--
  return start
}

function stopAfter(text: string, at: number, end: number): number {
  let stop = at
  while (stop < end && !STOP.includes(text[stop] ?? '')) stop++
  return stop
}
