/**
 * The figures of a part, judged as those of any report are (rules/source), with two things that a
 * report does not show: which field printed a figure, and what the templates say beside each. The
 * templates are right by construction, so they teach the words.
 */
import { onceFor } from '../../report/once.ts'
import { spanAt } from '../../rules/reading.ts'
import { indexOf } from '../../rules/source/claim-index.ts'
import { contextOf } from '../../rules/source/context.ts'
import { judgeInOrder } from '../../rules/source/in-order.ts'
import { Judge, type Verdict } from '../../rules/source/judge.ts'
import type { Saying } from '../../rules/source/sayings.ts'
import type { Figure } from '../../text/figures.ts'
import { sentencesIn } from '../../text/sentences.ts'
import type { Brief } from '../brief.ts'
import { type Printed, print } from '../references.ts'
import { placesOf } from './places.ts'

export type FigureVerdict =
  | Verdict
  /** Words around a reference change its figure. */
  | { kind: 'altered'; field: string }

export type Judged = { figure: Figure; verdict: FigureVerdict }

/** The figures of a part's printed text in order, without those that a text answer printed. */
export function judgeFigures(text: string, references: readonly Printed[], brief: Brief): Judged[] {
  const { section } = brief.plan
  const sentences = sentencesIn(text)
  const all = placesOf(text, references)
  const places = all.flatMap(({ figure, beside, field, within, altered }, at) => {
    if (within) return []
    const before = all[at - 1]?.figure ?? null
    const after = all[at + 1]?.figure ?? null
    const sentence = spanAt(sentences, figure.start) ?? figure
    const context = contextOf(text, { figure, before, after, sentence, section, beside })
    return [{ figure, context, given: field, altered }]
  })
  const verdicts = judgeInOrder(judgeOf(brief), places)
  return places.map(({ figure, given, altered }, at) => ({
    figure,
    verdict: altered && given ? { kind: 'altered', field: given } : (verdicts[at] as Verdict),
  }))
}

/** The judge of a part, for every attempt at it. */
const judgeOf = onceFor((brief: Brief): Judge => {
  const { facts, fields } = brief
  return new Judge(indexOf(facts.answers), { fields, sayings: sayingsOf(brief) })
})

/** What the templates say beside each figure of the part. */
const sayingsOf = ({ facts, template, wordings }: Brief): Saying[] =>
  [template, ...wordings].flatMap((prose) => {
    const { text, references } = print(prose, facts)
    let previous: string | null = null
    return placesOf(text, references).flatMap(({ field, beside }) => {
      if (field === null) return []
      const saying = { ...beside, field, previous }
      previous = field
      return [saying]
    })
  })
