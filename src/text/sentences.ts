import { CLAUSE_END, CLOSING_SIGN, isBlank, isDigit, kindAt, SENTENCE_END } from './signs.ts'
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
export const sentencesIn = (text: string): Span[] => split(text, SENTENCE_END)

/** Clauses: as sentences, and also after ；，： */
export const clausesIn = (text: string): Span[] => split(text, CLAUSE_END)

const FEED = 10

function split(text: string, ends: number): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === FEED) {
      push(spans, text, start, at)
      start = at + 1
    } else if ((kindAt(text, at) & ends) !== 0 && !isInsideNumber(text, at)) {
      while ((kindAt(text, at + 1) & CLOSING_SIGN) !== 0) at++
      push(spans, text, start, at + 1)
      start = at + 1
    }
  }
  push(spans, text, start, text.length)
  return spans
}

/** 1,200 and 12:30 do not end a clause. */
const isInsideNumber = (text: string, at: number): boolean =>
  (text[at] === ',' || text[at] === ':') && isDigit(text, at - 1) && isDigit(text, at + 1)

function push(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  if (start < end) spans.push({ start, end })
}
