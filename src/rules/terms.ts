import type { Term } from '../report/term.ts'
import { matchAt } from '../text/match-at.ts'
import type { Span } from '../text/span.ts'
import { cuesIn } from './cues.ts'
import { inside, oncePer, type Reading } from './reading.ts'

export type TermHit = { span: Span; term: Term; right: string }

/** Signs around a cue that a term may look at or cover. */
const BEFORE = 32
const BEHIND = 32

/** The misused words of the term list that hold in the report year; read once per text. */
export const termHits = (reading: Reading, wanted: (term: Term) => boolean): TermHit[] =>
  termsOf(reading).hits.filter(({ term }) => wanted(term))

/** Whether the term list tells a place already. */
export const isTerm = (reading: Reading, span: Span): boolean =>
  inside(termsOf(reading).spans, span).length > 0

const termsOf = oncePer((reading: Reading) => {
  const hits = findAll(reading)
  return { hits, spans: hits.map(({ span }) => span) }
})

function findAll(reading: Reading): TermHit[] {
  const hits: TermHit[] = []
  for (const { start, end, value } of cuesIn(reading, 'terms')) {
    const { term, begin } = value
    if (reading.year !== null && reading.year < (term.from ?? 0)) continue
    const hit = begin
      ? hitAt(reading.text, start + begin.at, begin.pattern, term)
      : hitNear(reading.text, start, end, term)
    if (hit) hits.push(hit)
  }
  return hits.sort((a, b) => a.span.start - b.span.start)
}

function hitAt(text: string, start: number, pattern: RegExp, term: Term): TermHit | null {
  const match = matchAt(pattern, text, start)
  if (!match) return null
  return { span: { start, end: pattern.lastIndex }, term, right: filled(term.right, match) }
}

/** The match of a term's pattern that meets the cue at `start`, seen in a window around it. */
function hitNear(text: string, start: number, end: number, term: Term): TermHit | null {
  const from = Math.max(0, start - BEFORE)
  const window = text.slice(from, end + BEHIND)
  term.pattern.lastIndex = 0
  for (let match = term.pattern.exec(window); match; match = term.pattern.exec(window)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length }
    if (span.start >= end) return null
    if (span.end > start) return { span, term, right: filled(term.right, match) }
  }
  return null
}

const filled = (right: string, match: RegExpExecArray): string =>
  right.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
