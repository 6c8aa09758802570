import { scan } from './scan.ts'
import type { Span } from './span.ts'

/** Lines without their line feed (or carriage return), empty ones included. */
export function linesIn(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed
    lines.push({ start, end: text[next - 1] === '\r' && next > start ? next - 1 : next })
    start = next + 1
  }
  return lines
}

/** Sentences: up to 。！？ with closing marks, or to the end of the line; blanks outside. */
export const sentencesIn = (text: string): readonly Span[] => scan(text).sentences

/** Clauses: as sentences, and also after ；，： */
export const clausesIn = (text: string): readonly Span[] => scan(text).clauses
