/**
 * How the unit likes it worded, as a model is told and as our own hand follows it. A word that would
 * touch a figure or make a rule speak is left as it was in that part, and the clerk is told.
 */
import wordsPrompt from '../../prompts/words.md'
import type { Facts } from '../report/facts.ts'
import type { Finding } from '../report/finding.ts'
import { isWords, type Wanted, type Words } from '../report/preference.ts'
import { partSilenced, type Silence } from '../report/silence.ts'
import { Checker } from '../rules/checker.ts'
import { isProse } from './draft.ts'
import { fill } from './fill-prompt.ts'
import { checkParts } from './judge/whole.ts'
import { print } from './references.ts'
import { replaceWords } from './replace-words.ts'
import type { DraftedPart } from './report.ts'
import { tellSameFigures } from './same-figures.ts'

/** The preferences as lines for the model. */
export const wordingOf = (preferences: readonly Wanted[]): string[] =>
  preferences.map((wanted) =>
    isWords(wanted)
      ? fill(wordsPrompt, { use: wanted.use, instead: wanted.instead }).trim()
      : wanted.wish,
  )

/** `unfit`: words that stayed, each with what would have been wrong. */
export type Worded = { prose: string; unfit: readonly { words: Words; why: string }[] }

/** The report around a part, and what no rule is to report in it. */
export type Around = {
  parts: readonly DraftedPart[]
  facts: Facts
  silences: readonly Silence[]
}

/** The part's prose in the unit's words. */
export function worded(
  { plan, prose }: DraftedPart,
  preferences: readonly Wanted[],
  around: Around,
): Worded {
  const { parts, facts } = around
  const words = isProse(plan) ? preferences.filter(isWords) : []
  const all = replaceWords(prose, words, facts)
  if (all === prose) return { prose, unfit: [] }
  const checker = new Checker()
  const check = (own: string): Finding[] =>
    grave(checker, {
      ...around,
      parts: parts.map((part) => (part.plan.id === plan.id ? { plan, prose: own } : part)),
    })
  const told = print(prose, facts).text
  const before = check(prose)
  const wrong = (own: string): string | null =>
    tellSameFigures(told, print(own, facts).text)
      ? (firstMore(check(own), before)?.message ?? null)
      : '会改动旁边的数'
  if (wrong(all) === null) return { prose: all, unfit: [] }
  return oneByOne(prose, words, facts, wrong)
}

function oneByOne(
  prose: string,
  words: readonly Words[],
  facts: Facts,
  wrong: (own: string) => string | null,
): Worded {
  const fit: Words[] = []
  const unfit: { words: Words; why: string }[] = []
  for (const each of words) {
    const next = replaceWords(prose, [...fit, each], facts)
    const why = next === replaceWords(prose, fit, facts) ? null : wrong(next)
    if (why === null) fit.push(each)
    else unfit.push({ words: each, why })
  }
  return { prose: replaceWords(prose, fit, facts), unfit }
}

function grave(checker: Checker, { parts, facts, silences }: Around): Finding[] {
  const { findings, text } = checkParts(parts, facts, checker)
  const { speaking } = partSilenced(findings, silences, text)
  return speaking.filter(({ severity }) => severity !== 'advice')
}

/** The first finding of a rule that speaks more often than before: a known one may quote other words. */
function firstMore(now: readonly Finding[], before: readonly Finding[]): Finding | null {
  const left = Map.groupBy(before, ({ rule }) => rule)
  const more = Map.groupBy(now, ({ rule }) => rule)
  for (const [rule, found] of more) {
    const known = left.get(rule) ?? []
    if (found.length <= known.length) continue
    return (
      found.find(({ quote }) => !known.some((each) => each.quote === quote)) ?? found[0] ?? null
    )
  }
  return null
}
