/** Takes what was said: stores it, restates it, tells what does not fit. Shared by all steps. */
import { type Contradiction, contradictions } from '../report/condition.ts'
import { shortLabel } from './label.ts'
import type { Fact, Note } from './message.ts'
import type { Moment } from './moment.ts'
import { withTalk } from './next.ts'
import { record, type Said } from './record.ts'
import { factsFor } from './restate.ts'
import { say } from './say.ts'

const CONTRADICTIONS_TOLD = 2

/** The report with what was said, its numbered facts, and what these do not agree with. */
export function store(
  report: Report,
  said: readonly Said[],
  { incoming, context }: Moment,
): { report: Report; facts: Fact[]; notes: Note[] } {
  const stored = record(report, said, incoming.from, context.now)
  const fields = said.map(({ field }) => field)
  const broken = contradictions(stored.answers)
    .filter((each) => each.fields.some((field) => fields.includes(field)))
    .slice(0, CONTRADICTIONS_TOLD)
  const facts = factsFor(report.answers, stored.answers, fields, broken)
  const restated = facts.map(({ field }) => field)
  return {
    report: withTalk(stored, facts.length > 0 ? { restated, unclear: 0 } : { unclear: 0 }),
    facts,
    notes: broken.map((each) => noteOf(each, facts)),
  }
}

type Report = Moment['report']

function noteOf({ message, fields, clause }: Contradiction, facts: readonly Fact[]): Note {
  const [, list, least] = /^len\(([\w-]+)\) >= (\d+)$/.exec(clause) ?? []
  if (list && least)
    return { kind: 'contradiction', fields, text: say.tooFew(shortLabel(list), Number(least)) }
  const numbers = facts.filter(({ field }) => fields.includes(field)).map(({ n }) => n)
  return { kind: 'contradiction', fields, text: say.contradiction(message, numbers) }
}

export const labelsOf = (fields: readonly string[]): string[] => fields.map(shortLabel)
