/**
 * Figures, dates and titles that a writer spelled out become references where their source is
 * certain. What binds to nothing stays plain text, and the judge says so.
 */
import { printValue } from '../../report/facts.ts'
import { fieldOf, isNumeric } from '../../report/fields.ts'
import { textsOf } from '../../rules/source/claims.ts'
import { titlesIn } from '../../text/citations.ts'
import { datesIn } from '../../text/dates.ts'
import { overlaps, type Span, slice } from '../../text/span.ts'
import { woven } from '../bind.ts'
import type { Brief } from '../brief.ts'
import { print } from '../references.ts'
import { judgeFigures } from './judge-figures.ts'

type Bound = Span & { source: string }

/** The same words, with more of them as references. */
export function bindFacts(prose: string, brief: Brief): string {
  const { text, references } = print(prose, brief.facts)
  const free = (span: Span) => !references.some((reference) => overlaps(reference, span))
  const figures = judgeFigures(text, references, brief).flatMap(({ figure, verdict }): Bound[] => {
    if (verdict.kind !== 'sourced' || !free(figure)) return []
    const { start, end, text: words } = figure
    const { field, kind } = verdict.claim
    if (kind === 'sum' || !brief.fields.has(field)) return []
    return [{ start, end, source: kind === 'field' ? `{{${field}}}` : `{{${field}?${words}}}` }]
  })
  const days = datesIn(text).filter(({ month }) => month !== null)
  const names = [...titlesIn(text), ...days]
    .filter((span) => free(span) && !figures.some((figure) => overlaps(figure, span)))
    .flatMap((span) => nameAt(span, text, brief))
  return woven(text, [...references, ...figures, ...names])
}

/** A date or title as a reference to the answer that names it; none when no answer does. */
function nameAt(span: Span, text: string, { fields, facts }: Brief): Bound[] {
  const { start, end } = span
  const words = slice(text, span)
  for (const field of fields) {
    const value = facts.value(field)
    if (!value || isNumeric(fieldOf(field))) continue
    const whole = printValue(field, value)
    if (whole === words) return [{ start, end, source: `{{${field}}}` }]
    if ([whole, ...textsOf(value)].some((told) => told.includes(words)))
      return [{ start, end, source: `{{${field}?${words}}}` }]
  }
  return []
}
