import type { Answers } from '../../report/answer.ts'
import type { Facts } from '../../report/facts.ts'
import type { Figure } from '../../text/figures.ts'
import { type Reading, sectionAt, spanAt } from '../reading.ts'
import { claimsOf } from './claims.ts'
import { contextOf } from './context.ts'
import { Judge, type Verdict } from './judge.ts'

export type Sourced = { figure: Figure; verdict: Verdict }

const sourced = new WeakMap<Reading, Sourced[]>()

/** Where each figure of the prose comes from; empty without answers. Read once per text. */
export function sourcesOf(reading: Reading): Sourced[] {
  const known = sourced.get(reading)
  if (known) return known
  const sources = reading.facts ? judgeAll(reading) : []
  sourced.set(reading, sources)
  return sources
}

function judgeAll(reading: Reading): Sourced[] {
  const { facts, figures, text, sentences } = reading
  if (!facts) return []
  const judge = judgeOf(facts)
  return figures
    .filter((figure) => isProse(reading, figure))
    .map((figure, index, all) => {
      const sentence = spanAt(sentences, figure.start) ?? figure
      const context = contextOf(
        text,
        figure,
        all[index - 1] ?? null,
        sentence,
        sectionAt(reading, figure.start),
      )
      return { figure, verdict: judge.judge(figure, context) }
    })
}

const judges = new WeakMap<Answers, Judge>()

/** The judge of one set of answers; a draft is checked many times against the same ones. */
function judgeOf(facts: Facts): Judge {
  const known = judges.get(facts.answers)
  if (known) return known
  const judge = new Judge(claimsOf(facts))
  judges.set(facts.answers, judge)
  return judge
}

/** Figures of the title and the red head are no statements. */
const isProse = ({ manuscript }: Reading, figure: Figure): boolean =>
  figure.start >= (manuscript.title?.end ?? 0) && figure.start < manuscript.signature.start
