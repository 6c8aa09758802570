import type { SectionKey } from '../../report/annual/outline.ts'
import type { Span } from '../../text/span.ts'
import { addPairs } from './cues.ts'
import type { Beside } from './sayings.ts'

/** The words a figure stands among: its clause's own, and those of its sentence up to it. */
export type Context = {
  near: Set<number>
  far: Set<number>
  section: SectionKey
  /** Where what is said beside figures is known: the words beside this one. */
  beside?: Beside
  /** The field of the figure before it, where that is known. */
  previous?: string | null
}

/** Where a figure stands. */
export type Standing = {
  figure: Span
  before: Span | null
  after: Span | null
  sentence: Span
  section: SectionKey
  beside?: Beside
}

const STOP = '，；。：、！？\n'
const CLAUSE = '，；。：！？\n'

/**
 * Near: from the figure before or the clause's begin to this one, and on to the next stop. Where that
 * says nothing (12次、960人次) the whole clause counts, then the one before it, then the sentence;
 * but where it is known what is said beside figures, only a figure's own words count, and those that
 * run on to the next figure are that one's. Words in 《》 are somebody else's and do not count.
 */
export function contextOf(text: string, standing: Standing): Context {
  const { figure, before, after, sentence, section, beside } = standing
  const clause = startOf(text, figure.start, sentence.start)
  const stop = stopAfter(text, figure.end, sentence.end)
  const behind = beside && after && after.start < stop ? figure.end : stop
  const pairs = (from: number) => prosePairs(text, from, figure.start, figure.end, behind)
  const own = pairs(Math.max(clause, Math.min(before?.end ?? 0, figure.start)))
  const far = pairs(sentence.start)
  if (beside) return { near: own, far, section, beside }
  const earlier = startOf(text, Math.max(clause - 1, sentence.start), sentence.start)
  const near =
    own.size > 0 ? own : ([clause, earlier].map(pairs).find((words) => words.size > 0) ?? far)
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
