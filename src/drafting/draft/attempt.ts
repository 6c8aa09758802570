/** One call to the model and what became of its reply: prose with a judgement, no prose, or a failure. */

import type { Usage } from '../../report/usage.ts'
import type { Brief } from '../brief.ts'
import type { Work } from '../draft.ts'
import { bindFacts } from '../figures/bind-facts.ts'
import { withoutStrays } from '../judge/stray.ts'
import { type Judgement, judge } from '../judge.ts'
import { type Message, ModelError, type ModelErrorReason, type ModelReply } from '../model.ts'
import { INSTRUCTIONS } from '../prompt.ts'
import { cleanReply } from '../reply/clean.ts'
import { type Fault, faultOf, faultsOf } from '../reply/faults.ts'
import { showing } from './showing.ts'

export type Attempt = { usage: Usage } & (
  | {
      kind: 'prose'
      prose: string
      judgement: Judgement
      reply: string
      messages: readonly Message[]
    }
  | { kind: 'no-prose'; faults: readonly Fault[]; reply: string; messages: readonly Message[] }
  | { kind: 'failed'; reason: ModelErrorReason }
)

/** Characters of reply that are read: references and thinking take more than what is printed. */
const ROOM = 6
const LEAST_ROOM = 8000

/** Asks once. */
export async function attempt(
  messages: readonly Message[],
  brief: Brief,
  work: Work,
): Promise<Attempt> {
  const limit = Math.max(LEAST_ROOM, brief.most * ROOM)
  try {
    const reply = await work.model.chat(
      { messages, limit, expected: brief.wanted },
      {
        ...(work.tell && { onText: showing(brief, work.tell) }),
        ...(work.signal && { signal: work.signal }),
      },
    )
    return { ...read(reply, brief, work), messages, usage: reply.usage }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { kind: 'failed', reason: error.reason, usage: error.usage }
  }
}

type Read =
  | { kind: 'prose'; prose: string; judgement: Judgement; reply: string }
  | { kind: 'no-prose'; faults: readonly Fault[]; reply: string }

function read(reply: ModelReply, brief: Brief, { whole }: Work): Read {
  const noProse = (faults: readonly Fault[], text = ''): Read => ({
    kind: 'no-prose',
    faults,
    reply: text,
  })
  if (reply.kind === 'filtered') return noProse([faultOf('filtered')])
  if (reply.kind === 'silent') return noProse([faultOf('empty')])
  const cleaned = cleanReply(reply.text, brief.heading)
  const faults = faultsOf(cleaned, INSTRUCTIONS, brief.most)
  if (reply.kind === 'cut') return noProse([faultOf(reply.why === 'limit' ? 'too-long' : 'cut')])
  if (faults.length > 0) return noProse(faults, cleaned)
  const { text, strays } = withoutStrays(cleaned, brief)
  const prose = bindFacts(text, brief)
  return { kind: 'prose', prose, judgement: judge(prose, brief, whole, strays), reply: cleaned }
}
