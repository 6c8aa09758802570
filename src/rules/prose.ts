import type { Span } from '../text/span.ts'
import { knownNames } from './known-names.ts'
import type { Reading } from './reading.ts'

/** Stretches of body text between titles, official names and places, in reading order. */
export function proseOf(reading: Reading): Span[] {
  const breaks = [...reading.titles, ...knownNames(reading.text), ...reading.places].sort(
    (a, b) => a.start - b.start,
  )
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
