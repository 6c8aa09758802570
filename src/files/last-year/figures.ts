/** Proposed answers that are numbers: a cue names the field, its figure stands in the quote. */
import { fieldOf } from '../../report/fields.ts'
import type { Manuscript } from '../../report/manuscript.ts'
import { type Figure, figuresIn } from '../../text/figures.ts'
import { clausesIn, sentencesIn } from '../../text/sentences.ts'
import { type Span, shifted } from '../../text/span.ts'
import { OPEN_MARK, patternOf } from './cue.ts'
import { CUES_OF_SOCIETY } from './cues-of-society.ts'
import { CUES_OF_WORK } from './cues-of-work.ts'
import { type Marked, marked } from './marked.ts'
import type { Proposal } from './proposal.ts'

const CUES: readonly (readonly [field: string, pattern: RegExp])[] = Object.entries({
  ...CUES_OF_WORK,
  ...CUES_OF_SOCIETY,
}).flatMap(([field, cues]) => cues.split(' ').map((cue) => [field, patternOf(cue)] as const))

/** Measure words that count the same thing. */
const SAME_UNIT: readonly (readonly string[])[] = [
  ['次', '场', '场次', '期', '轮', '堂', '节', '回'],
  ['名', '人', '位', '个'],
  ['件', '起', '宗', '例', '份', '项', '个', '条', '桩', '本', '幅', '副'],
  ['家', '家次', '户次'],
  ['人次', '人'],
  ['所', '个'],
  ['个', '处'],
]

/** Every number the report gives for a field. What is told twice and differently is left out. */
export function figureProposals(manuscript: Manuscript): Proposal[] {
  const found = new Map<string, Proposal[]>()
  for (const proposal of readings(manuscript)) {
    const earlier = found.get(proposal.field) ?? []
    found.set(proposal.field, [...earlier, proposal])
  }
  return [...found.values()].flatMap((proposals) => {
    const [first] = proposals
    return first && proposals.every((other) => isSame(first, other)) ? [first] : []
  })
}

const isSame = (a: Proposal, b: Proposal): boolean =>
  JSON.stringify(a.value) === JSON.stringify(b.value)

function* readings({ text, sections, signature }: Manuscript): Generator<Proposal> {
  const figures = figuresIn(text)
  let next = 0
  for (const span of sentencesIn(text)) {
    const first = next
    while (next < figures.length && (figures[next]?.start ?? 0) < span.end) next++
    if (first === next || (span.start >= signature.start && signature.organ)) continue
    const key = sections.findLast(({ start }) => start <= span.start)?.key
    if (key === 'plans' || key === 'shortcomings' || key === 'other') continue
    const sentence = marked(text, span, figures.slice(first, next))
    for (const [field, pattern] of CUES)
      if (key === 'leadership' || !IN_LEADERSHIP.test(field))
        yield* matches(text, sentence, field, pattern)
  }
}

/** Deeds of the two leaders; the same words elsewhere speak of others. */
const IN_LEADERSHIP = /^head-(?!court)/

function* matches(
  text: string,
  sentence: Marked,
  field: string,
  pattern: RegExp,
): Generator<Proposal> {
  for (const match of sentence.text.matchAll(pattern)) {
    const figure = sentence.figures[(match[1]?.charCodeAt(0) ?? 0) - OPEN_MARK]
    if (!figure || !fits(field, figure)) continue
    const from = sentence.offsets[match.index] ?? figure.start
    const quote = quoteOf(text, sentence.span, {
      start: Math.min(from, figure.start),
      end: figure.end,
    })
    const { number, hedge } = figure
    const value = { type: 'quantity' as const, number, hedge }
    yield { field, value, quote: text.slice(quote.start, quote.end), ...quote }
  }
}

/** Whether a figure can be this field's: same kind of unit, a whole number where one is wanted. */
function fits(field: string, { unit, number }: Figure): boolean {
  const { type, unit: wanted } = fieldOf(field)
  if (type === 'percent') return unit === '%' && number <= 100
  if (type === 'money') return unit === wanted
  if (!Number.isInteger(number)) return false
  return (
    unit === wanted ||
    SAME_UNIT.some((units) => units.includes(unit) && units.includes(wanted ?? ''))
  )
}

/** The clauses a reading covers, without the mark that ends them. */
function quoteOf(text: string, sentence: Span, { start, end }: Span): Span {
  const clauses = clausesIn(text.slice(sentence.start, sentence.end)).map((clause) =>
    shifted(clause, sentence.start),
  )
  const first = clauses.find((clause) => clause.end > start)?.start ?? start
  const last = clauses.findLast((clause) => clause.start < end)?.end ?? end
  return { start: first, end: last - (/[，；：,;:]/.test(text[last - 1] ?? '') ? 1 : 0) }
}
