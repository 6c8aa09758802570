import { type Span, shifted } from '../text/span.ts'
import type { Prose } from './reading.ts'
import type { Mark } from './rule.ts'

/** Whole lines put in place of others: what stands before `start` and from `end` on is unchanged. */
export type Edit = {
  /** Where the changed lines begin, in both texts. */
  start: number
  /** Where the unchanged rest begins in the old text, and in the new one. */
  oldEnd: number
  end: number
}

/** The lines in which two texts differ, as few as one stretch can hold. */
export function editOf(old: string, text: string): Edit {
  const shorter = Math.min(old.length, text.length)
  let same = 0
  while (same < shorter && old.charCodeAt(same) === text.charCodeAt(same)) same++
  const start = same === 0 ? 0 : text.lastIndexOf('\n', same - 1) + 1
  let back = 0
  while (
    back < shorter - start &&
    old.charCodeAt(old.length - 1 - back) === text.charCodeAt(text.length - 1 - back)
  )
    back++
  const longer = old.length - text.length
  let end = text.length - back
  if (!isLineStart(text, end) || !isLineStart(old, end + longer)) {
    const feed = text.indexOf('\n', end)
    end = feed < 0 ? text.length : feed + 1
  }
  return { start, end, oldEnd: end + longer }
}

const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n'

type Spliced<T> = { before: readonly T[]; changed: readonly T[]; edit: Edit }

/** How an item of a list tells where it begins, and how it is moved. */
type Placed<T> = { startOf: (item: T) => number; moved: (item: T, by: number) => T }

/** A list of the old text with what the changed lines now hold. */
export const spliced = <T>(
  { before, changed, edit }: Spliced<T>,
  { startOf, moved }: Placed<T>,
): T[] => [
  ...before.filter((item) => startOf(item) < edit.start),
  ...changed.map((item) => moved(item, edit.start)),
  ...before
    .filter((item) => startOf(item) >= edit.oldEnd)
    .map((item) => moved(item, edit.end - edit.oldEnd)),
]

const OFFSET: Placed<number> = { startOf: (at) => at, moved: (at, by) => at + by }

/** A mark and its mend, `by` code units further on. */
export const shiftedMark = (mark: Mark, by: number): Mark =>
  mark.fix ? { ...shifted(mark, by), fix: shifted(mark.fix, by) } : shifted(mark, by)

/** The prose of the new text from that of the old and that of the changed lines. */
export function splicedProse(old: Prose, changed: Prose, text: string, edit: Edit): Prose {
  const spans = <S extends Span>(before: readonly S[], now: readonly S[]) =>
    spliced({ before, changed: now, edit }, { startOf: ({ start }: S) => start, moved: shifted })
  const offsets = (before: readonly number[], now: readonly number[]) =>
    spliced({ before, changed: now, edit }, OFFSET)
  return {
    text,
    sentences: spans(old.sentences, changed.sentences),
    titles: spans(old.titles, changed.titles),
    quotes: spans(old.quotes, changed.quotes),
    docNumbers: spans(old.docNumbers, changed.docNumbers),
    dates: spans(old.dates, changed.dates),
    figures: spans(old.figures, changed.figures),
    places: spans(old.places, changed.places),
    stops: offsets(old.stops, changed.stops),
    numerals: offsets(old.numerals, changed.numerals),
    levels: offsets(old.levels, changed.levels),
    pairs: offsets(old.pairs, changed.pairs),
    narrow: offsets(old.narrow, changed.narrow),
    words: offsets(old.words, changed.words),
    blanks: offsets(old.blanks, changed.blanks),
    odd: offsets(old.odd, changed.odd),
  }
}
