import { numberOf } from '../../text/numeral.ts'
import { codesOf, isDigit } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'

/** How a heading or list item is numbered: 一、 · （一） · 1. · （1） · a Markdown mark or nothing. */
export type NumberForm = 'chinese' | 'chinese-bracket' | 'arabic' | 'arabic-bracket' | 'plain'

export type Marker = Span & { form: NumberForm; number: number; text: string }

const ORDINAL = '第'.charCodeAt(0)
const PART = '部分'
const BEHIND_PART = codesOf('、.．：: ')
const NUMERALS = codesOf('一二三四五六七八九十')
const OPENING = codesOf('（(')
const CLOSING = codesOf('）)')
const BLANKS = codesOf(' \u3000')
const MARKS = codesOf('、.．，,')
const PAUSE = '、'.charCodeAt(0)
/** Numbers of lists are short. */
const MOST_DIGITS = 2
const MOST_NUMERALS = 3

/** The number that a line begins with, behind the marks of bold print, if any; the line stands at `at`. */
export function markerOf(line: string, at: number): Marker | null {
  const start = line.charCodeAt(0) === STAR && line.charCodeAt(1) === STAR ? 2 : 0
  const first = line.charCodeAt(start)
  if (OPENING.has(first)) return bracketed(line, start, at)
  if (first === ORDINAL) return part(line, start, at)
  const end = numeralEnd(line, start)
  if (end === start) return null
  const mark = blankEnd(line, end)
  if (!MARKS.has(line.charCodeAt(mark)) || goesOn(line, mark)) return null
  return marker(line, at, { start, from: start, to: end, end: mark + 1 })
}

const STAR = '*'.charCodeAt(0)

/** （一）, (1), with a mark behind. */
function bracketed(line: string, start: number, at: number): Marker | null {
  const from = blankEnd(line, start + 1)
  const to = numeralEnd(line, from)
  const close = blankEnd(line, to)
  if (to === from || !CLOSING.has(line.charCodeAt(close))) return null
  const end = MARKS.has(line.charCodeAt(close + 1)) ? close + 2 : close + 1
  return marker(line, at, { start, from, to, end })
}

/** 第一部分. */
function part(line: string, start: number, at: number): Marker | null {
  const from = start + 1
  const to = numeralEnd(line, from)
  if (to === from || isDigit(line, from) || !line.startsWith(PART, to)) return null
  const last = to + PART.length
  const end = BEHIND_PART.has(line.charCodeAt(last)) ? last + 1 : last
  return marker(line, at, { start, from, to, end })
}

const CHINESE = ['chinese', 'chinese-bracket'] as const
const ARABIC = ['arabic', 'arabic-bracket'] as const

/** What stands between `from` and `to` is the number. */
type Place = Span & { from: number; to: number }

function marker(line: string, at: number, { start, from, to, end }: Place): Marker | null {
  const number = numberOf(line.slice(from, to))
  if (number === null) return null
  const forms = isDigit(line, from) ? ARABIC : CHINESE
  const form = forms[from > start && OPENING.has(line.charCodeAt(start)) ? 1 : 0]
  return { form, number, text: line.slice(start, end), start: at + start, end: at + end }
}

/** Behind a short numeral of one kind at `from`; `from` where none stands. */
function numeralEnd(line: string, from: number): number {
  let end = from
  if (isDigit(line, from)) {
    while (isDigit(line, end)) end++
    return end - from > MOST_DIGITS ? from : end
  }
  while (NUMERALS.has(line.charCodeAt(end))) end++
  return end - from > MOST_NUMERALS ? from : end
}

const blankEnd = (line: string, at: number): number =>
  BLANKS.has(line.charCodeAt(at)) ? at + 1 : at

/** 1.2 and 一，二、 number no line. */
const goesOn = (line: string, mark: number): boolean =>
  isDigit(line, mark - 1) || isDigit(line, mark - 2)
    ? line.charCodeAt(mark) !== PAUSE && isDigit(line, mark + 1)
    : NUMERALS.has(line.charCodeAt(mark + 1)) && line.charCodeAt(mark + 2) === PAUSE
