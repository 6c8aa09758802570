import type { Span } from './span.ts'

const QUOTE_LIMIT = 80

/** Spans of “…”, with their marks; a mark without partner on its line is no quotation. */
export function quotesIn(text: string): Span[] {
  const quotes: Span[] = []
  let start = text.indexOf('“')
  while (start >= 0) {
    const end = text.indexOf('”', start)
    if (end < 0) break
    const within = end - start <= QUOTE_LIMIT && !text.slice(start, end).includes('\n')
    if (within) quotes.push({ start, end: end + 1 })
    start = text.indexOf('“', within ? end + 1 : start + 1)
  }
  return quotes
}
