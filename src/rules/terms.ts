import { TERMS } from '../report/annual/terms.ts'
import type { Term } from '../report/term.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Span } from '../text/span.ts'
import { anchorOf } from './anchor.ts'
import type { Reading } from './reading.ts'

export type TermHit = { span: Span; term: Term; right: string }

const anchored = TERMS.flatMap((term) => {
  const anchor = anchorOf(term.pattern)
  return anchor ? [[anchor, term] as const] : []
})
const ANCHORS = new Lexicon(anchored)
/** Terms without a fixed word of two signs; all of them need a digit or a comma near by. */
const LOOSE = TERMS.filter((term) => anchorOf(term.pattern) === null)
const hitsOf = new WeakMap<Reading, TermHit[]>()

/** The misused words of the term list that hold in the report year; read once per text. */
export function termHits(reading: Reading, wanted: (term: Term) => boolean): TermHit[] {
  let hits = hitsOf.get(reading)
  if (!hits) {
    hits = findAll(reading)
    hitsOf.set(reading, hits)
  }
  return hits.filter(({ term }) => wanted(term))
}

function findAll(reading: Reading): TermHit[] {
  const found = new Map<string, TermHit>()
  for (const { start, value: term } of ANCHORS.find(reading.text)) add(found, reading, term, start)
  for (const term of LOOSE)
    for (const line of reading.manuscript.lines) add(found, reading, term, line.start)
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}

/** Runs the pattern over the line around `at`; a line is enough context for every term. */
function add(found: Map<string, TermHit>, reading: Reading, term: Term, at: number): void {
  if (reading.year !== null && reading.year < (term.from ?? 0)) return
  const start = reading.text.lastIndexOf('\n', at) + 1
  const feed = reading.text.indexOf('\n', at)
  const line = reading.text.slice(start, feed < 0 ? undefined : feed)
  term.pattern.lastIndex = 0
  for (let match = term.pattern.exec(line); match; match = term.pattern.exec(line)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    const right = term.right.replace(/\$(\d)/g, (_, group: string) => match?.[Number(group)] ?? '')
    found.set(`${span.start} ${term.wrong}`, { span, term, right })
    if (match[0] === '') break
  }
}
