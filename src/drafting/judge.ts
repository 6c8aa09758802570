/**
 * Is this prose true to the answers? References, figures, names, coverage, and every rule over the
 * whole report with this part in its place. Judges, never mends.
 */
import type { Finding } from '../report/finding.ts'
import type { Brief } from './brief.ts'
import { judgeFigures } from './figures/judge-figures.ts'
import { misfigured } from './judge/figure-words.ts'
import { missingFacts } from './judge/missing.ts'
import { strayNames } from './judge/names.ts'
import type { Whole } from './judge/whole.ts'
import { print } from './references.ts'

/** What is wrong with a part, in words for model and clerk; spans index the part's printed text. */
export type Objection = {
  kind: 'reference' | 'figure' | 'name' | 'missing' | 'rule'
  severity: Finding['severity']
  message: string
  start: number
  end: number
  /** The field it is about, where one is. */
  field?: string
  /** The rule that says it, where one does. */
  rule?: string
}

export type Judgement = {
  objections: Objection[]
  errors: number
  warnings: number
  advice: number
}

/** Judges prose as the part of `brief` within `whole`. `strays` were left out of it and are told. */
export function judge(
  prose: string,
  brief: Brief,
  whole: Whole,
  strays: readonly string[] = [],
): Judgement {
  const { text, references } = print(prose, brief.facts)
  const figures = judgeFigures(text, references, brief)
  const objections = [
    ...strays.map(
      (message): Objection => ({
        ...{ kind: 'reference', severity: 'error', message },
        ...{ start: text.length, end: text.length },
      }),
    ),
    ...misfigured(figures, brief.facts),
    ...strayNames(text, brief),
    ...missingFacts(prose, brief),
  ]
  const found = [...objections, ...whole.objections(brief.plan.id, prose, objections)]
  const count = (severity: Objection['severity']) =>
    found.filter((objection) => objection.severity === severity).length
  return {
    objections: found,
    errors: count('error'),
    warnings: count('warning'),
    advice: count('advice'),
  }
}
