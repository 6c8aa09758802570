import { linesIn } from '../../text/sentences.ts'
import { codesOf } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'
import { type Marker, markerOf } from './marker.ts'

/** A printed line that holds words. The span leaves out blanks and Markdown marks; `raw` is the whole line. */
export type Line = Span & {
  raw: Span
  text: string
  /** Number of leading #, 0 for none. */
  hashes: number
  /** The list number it begins with, if any. */
  marker: Marker | null
}

const OPENING = /^(?:[ \t\u00a0\u3000\ufeff]*)(#{1,6}(?=[ \t]))?(?:[ \t\u00a0\u3000\ufeff]*)/
/** What blanks and Markdown marks before the words begin with. */
const OPENERS = codesOf(' \t\u00a0\u3000\ufeff#')
const BLANKS = codesOf(' \t\u00a0\u3000\u200b\ufeff')
/** The lines of a text that are not empty. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (const raw of linesIn(text)) {
    const line = readLine(text, raw)
    if (line) lines.push(line)
  }
  return lines
}

function readLine(text: string, raw: Span): Line | null {
  const isMarked = OPENERS.has(text.charCodeAt(raw.start))
  const opening = isMarked ? OPENING.exec(text.slice(raw.start, raw.end)) : null
  const start = raw.start + (opening?.[0].length ?? 0)
  let end = raw.end
  while (end > start && BLANKS.has(text.charCodeAt(end - 1))) end--
  if (start >= end) return null
  const words = text.slice(start, end)
  return {
    start,
    end,
    raw,
    text: words,
    hashes: opening?.[1]?.length ?? 0,
    marker: markerOf(words, start),
  }
}
