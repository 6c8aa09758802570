import {
  CLAUSE_END,
  CLOSING_SIGN,
  DIGIT_SIGN,
  isBlank,
  isDigit,
  kindAt,
  LIST_MARK,
  NUMERAL_SIGN,
  SENTENCE_END,
} from './signs.ts'
import type { Span } from './span.ts'

/** What one pass over a text finds; every reader of prose begins with it. */
export type Scan = {
  /** Up to 。！？ with closing marks, or to the end of the line; blanks outside. */
  sentences: Span[]
  /** As sentences, and also after ；，： */
  clauses: Span[]
  /** Offsets of the signs that end a clause or part the items of a list. */
  stops: number[]
  /** Offsets at which a run of digits or Chinese numerals begins. */
  numerals: number[]
}

const FEED = 10
const NUMBER = DIGIT_SIGN | NUMERAL_SIGN
const STOP = CLAUSE_END | LIST_MARK

export function scan(text: string): Scan {
  const read: Scan = { sentences: [], clauses: [], stops: [], numerals: [] }
  let [sentence, clause] = [0, 0]
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    if ((kind & NUMBER) !== 0 && (before & NUMBER) === 0) read.numerals.push(at)
    before = kind
    const isFeed = text.charCodeAt(at) === FEED
    if (!isFeed && ((kind & STOP) === 0 || isInsideNumber(text, at))) continue
    if (!isFeed) read.stops.push(at)
    if ((kind & LIST_MARK) !== 0) continue
    let end = at
    if (!isFeed) while ((kindAt(text, end + 1) & CLOSING_SIGN) !== 0) end++
    const stop = isFeed ? at : end + 1
    push(read.clauses, text, clause, stop)
    clause = end + 1
    if (isFeed || (kind & SENTENCE_END) !== 0) {
      push(read.sentences, text, sentence, stop)
      sentence = end + 1
    }
    at = end
  }
  push(read.clauses, text, clause, text.length)
  push(read.sentences, text, sentence, text.length)
  return read
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
