/** The better of two attempts: the second is made only when something is wrong with the first. */

import { addUsage, NO_USAGE, type Usage } from '../../report/usage.ts'
import type { Brief } from '../brief.ts'
import type { Work } from '../draft.ts'
import type { Judgement, Objection } from '../judge.ts'
import type { Message } from '../model.ts'
import { repairMessages } from '../prompt.ts'
import { type Attempt, attempt } from './attempt.ts'

/** Which objections are worth a second call. */
export type Mattering = (objection: Objection) => boolean

const anyButAdvice: Mattering = ({ severity }) => severity !== 'advice'

export async function tried(
  messages: readonly Message[],
  brief: Brief,
  work: Work,
  matters: Mattering = anyButAdvice,
): Promise<{ last: Attempt; usage: Usage }> {
  const first = await attempt(messages, brief, work)
  const second = await repaired(first, brief, work, matters)
  const usage = addUsage(first.usage, second?.usage ?? NO_USAGE)
  return { last: second ? better(first, second) : first, usage }
}

/** A longer list of findings helps nobody. */
const MOST_TOLD = 20

/** Asks once more with what is wrong; null when nothing is, or when asking again cannot help. */
async function repaired(
  first: Attempt,
  brief: Brief,
  work: Work,
  matters: Mattering,
): Promise<Attempt | null> {
  if (first.kind === 'failed') return null
  if (first.kind === 'no-prose') {
    if (first.faults.some(({ kind }) => kind === 'filtered')) return null
    const said = first.faults.map(({ toModel }) => toModel)
    return attempt(repairMessages(first.messages, null, said), brief, work)
  }
  const wrong = first.judgement.objections.filter(matters)
  if (wrong.length === 0) return null
  const said = wrong.slice(0, MOST_TOLD).map(({ message }) => message)
  return attempt(repairMessages(first.messages, first.reply, said), brief, work)
}

/** A repair that made it worse, or that failed, leaves the first attempt. */
function better(first: Attempt, second: Attempt): Attempt {
  if (first.kind !== 'prose') return second
  if (second.kind !== 'prose') return first
  return isWorse(second.judgement, first.judgement) ? first : second
}

const isWorse = (a: Judgement, b: Judgement): boolean =>
  a.errors !== b.errors ? a.errors > b.errors : a.warnings > b.warnings
