import { pushTrimmed, scan } from './scan.ts'
import { CLAUSE_END, CLOSING_SIGN, kindAt } from './signs.ts'
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
export function clausesIn(text: string): Span[] {
  const { sentences, stops } = scan(text)
  const clauses: Span[] = []
  let next = 0
  for (const sentence of sentences) {
    let { start } = sentence
    for (; next < stops.length && (stops[next] ?? 0) < sentence.end; next++) {
      let end = (stops[next] ?? 0) + 1
      if ((kindAt(text, end - 1) & CLAUSE_END) === 0) continue
      while ((kindAt(text, end) & CLOSING_SIGN) !== 0) end++
      pushTrimmed(clauses, text, start, end)
      start = end
    }
    pushTrimmed(clauses, text, start, sentence.end)
  }
  return clauses
}
