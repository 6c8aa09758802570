import type { Figure } from '../../text/figures.ts'
import { oncePer, type Reading, sectionAt, spanAt } from '../reading.ts'
import { indexOf } from './claim-index.ts'
import { contextOf } from './context.ts'
import { judgeInOrder, type Stated } from './in-order.ts'
import { Judge, type Verdict } from './judge.ts'

export type Sourced = { figure: Figure; verdict: Verdict }

/** Where each figure of the prose comes from; empty without answers. Read once per text. */
export const sourcesOf = oncePer((reading: Reading): Sourced[] => {
  const { facts, figures, text, sentences } = reading
  if (!facts) return []
  const stated = figures.filter((figure) => isProse(reading, figure))
  const places = stated.map((figure, index): Stated => {
    const [before = null, after = null] = [stated[index - 1], stated[index + 1]]
    const sentence = spanAt(sentences, figure.start) ?? figure
    const section = sectionAt(reading, figure.start)
    return {
      figure,
      context: contextOf(text, { figure, before, after, sentence, section }),
      given: null,
    }
  })
  const verdicts = judgeInOrder(new Judge(indexOf(facts.answers)), places)
  return stated.map((figure, index) => ({ figure, verdict: verdicts[index] as Verdict }))
})

/** Figures of the title and the red head are no statements. */
const isProse = ({ manuscript }: Reading, figure: Figure): boolean =>
  figure.start >= (manuscript.title?.end ?? 0) && figure.start < manuscript.signature.start
