import { numberOf } from '../../text/numeral.ts'
import { linesIn } from '../../text/sentences.ts'
import { type Codes, codesOf } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'

/** How a heading or list item is numbered: 一、 · （一） · 1. · （1） · a Markdown mark or nothing. */
export type NumberForm = 'chinese' | 'chinese-bracket' | 'arabic' | 'arabic-bracket' | 'plain'

export type Marker = Span & { form: NumberForm; number: number; text: string }

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
/** How each form begins, and what of it is the number. */
const MARKERS: { form: NumberForm; pattern: RegExp; openers: Codes }[] = [
  {
    form: 'chinese',
    openers: codesOf('第一二三四五六七八九十'),
    pattern:
      /^(?:第([一二三四五六七八九十]{1,3})部分[、.．：: ]?|([一二三四五六七八九十]{1,3})[ \u3000]?[、.．，,](?![一二三四五六七八九十]、))/,
  },
  {
    form: 'chinese-bracket',
    openers: codesOf('（('),
    pattern: /^[（(][ \u3000]?([一二三四五六七八九十]{1,3})[ \u3000]?[）)][、.．，,]?/,
  },
  {
    form: 'arabic',
    openers: codesOf('0123456789０１２３４５６７８９'),
    pattern: /^([0-9０-９]{1,2})[ \u3000]?(?:、|[.．，,](?![0-9０-９]))/,
  },
  {
    form: 'arabic-bracket',
    openers: codesOf('（('),
    pattern: /^[（(][ \u3000]?([0-9０-９]{1,2})[ \u3000]?[）)][、.．，,]?/,
  },
]

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

/** The number behind the marks of bold print, if any. */
function markerOf(line: string, at: number): Marker | null {
  const bold = line.startsWith('**') ? 2 : 0
  const words = line.slice(bold)
  const start = at + bold
  const first = words.charCodeAt(0)
  for (const { form, openers, pattern } of MARKERS) {
    const match = openers.has(first) ? pattern.exec(words) : null
    if (!match) continue
    const number = numberOf(match[1] ?? match[2] ?? '')
    if (number === null) continue
    return { form, number, text: match[0], start, end: start + match[0].length }
  }
  return null
}
