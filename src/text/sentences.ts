import type { Span } from './span.ts'

const SENTENCE_END = '。！？!?'
const CLAUSE_END = '。！？!?；;，,：:'
const CLOSING = '”’」』）)》"'

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

function split(text: string, ends: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '\n') {
      push(spans, text, start, at)
      start = at + 1
    } else if (ends.includes(sign) && !isInsideNumber(text, at)) {
      while (CLOSING.includes(text[at + 1] ?? '\n')) at++
      push(spans, text, start, at + 1)
      start = at + 1
    }
  }
  push(spans, text, start, text.length)
  return spans
}

/** 1,200 and 12:30 do not end a clause. */
const isInsideNumber = (text: string, at: number): boolean =>
  (text[at] === ',' || text[at] === ':') &&
  isDigit(text.charCodeAt(at - 1)) &&
  isDigit(text.charCodeAt(at + 1))

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function push(spans: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (start < end) spans.push({ start, end })
}

const isBlank = (code: number): boolean =>
  code === 32 || code === 0x3000 || code === 0xa0 || code === 9 || code === 13 || code === 0xfeff
