import type { Span } from '../text/span.ts'
import { knownNames } from './names-found.ts'
import { type Reading, spanAt } from './reading.ts'

/** Stretches of body text between titles, official names and places, in reading order. */
export const proseOf = (reading: Reading): Span[] =>
  between(reading, merged(merged(reading.titles, reading.places), knownNames(reading)))

/** So many stretches are not all titles and names. */
const MANY = 500

/** Whether one of the stretches of `length` signs with these last signs, in order, may lie in prose. */
export function mayBeProse(reading: Reading, lasts: readonly number[], length: number): boolean {
  if (lasts.length > MANY) return true
  let left = lasts.filter((last) => spanAt(reading.paragraphs, last))
  if (left.length > 0) left = clearOf(left, length, reading.titles)
  if (left.length > 0) left = clearOf(left, length, reading.places)
  return left.length > 0 && clearOf(left, length, knownNames(reading)).length > 0
}

/** Those that share no sign with a break. */
function clearOf(lasts: readonly number[], length: number, breaks: readonly Span[]): number[] {
  let next = 0
  let reach = 0
  return lasts.filter((last) => {
    for (; (breaks[next]?.start ?? Infinity) <= last; next++)
      reach = Math.max(reach, breaks[next]?.end ?? 0)
    return reach <= last - length + 1
  })
}

/** Stretches of body text between titles in 《》. */
export const proseBetweenTitles = (reading: Reading): Span[] => between(reading, reading.titles)

/** How many signs of a run are no official name. */
export function ownSigns(reading: Reading, run: Span): number {
  let own = run.end - run.start
  let reach = 0
  for (const name of knownNames(reading)) {
    const start = Math.max(name.start, run.start, reach)
    const end = Math.min(name.end, run.end)
    own -= Math.max(0, end - start)
    reach = Math.max(reach, end)
  }
  return own
}

/** Two sorted lists as one. */
function merged(one: readonly Span[], other: readonly Span[]): Span[] {
  const all: Span[] = []
  let next = 0
  for (const span of one) {
    for (; (other[next]?.start ?? Infinity) < span.start; next++) all.push(other[next] as Span)
    all.push(span)
  }
  for (; next < other.length; next++) all.push(other[next] as Span)
  return all
}

function between(reading: Reading, breaks: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let next = 0
  for (const line of reading.paragraphs) {
    let start = line.start
    while (next < breaks.length && (breaks[next]?.end ?? 0) <= start) next++
    for (; next < breaks.length && (breaks[next]?.start ?? 0) < line.end; next++) {
      const gap = breaks[next]
      if (!gap) break
      if (gap.start > start) pieces.push({ start, end: gap.start })
      start = Math.max(start, gap.end)
    }
    if (start < line.end) pieces.push({ start, end: line.end })
  }
  return pieces
}
