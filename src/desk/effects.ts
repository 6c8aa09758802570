/** What the interview asks the desk to do once a turn is stored; what it found out is a further reply. */
import type { Effect } from '../interview/message.ts'
import { unreachable } from '../report/answer.ts'
import type { Report } from '../report/report.ts'
import type { Hand } from './changes.ts'
import type { DeskState } from './desk-state.ts'
import { cancelJobs, startDraft, startRewrite } from './start-job.ts'
import type { Reply } from './view-talk.ts'

/** Carries effects out in order. Call inside the turn's transaction. */
export function carryOut(
  state: DeskState,
  report: Report,
  effects: readonly Effect[],
  hand: Hand,
): Reply[] {
  return effects.flatMap((effect) => carryOutOne(state, report, effect, hand))
}

function carryOutOne(state: DeskState, report: Report, effect: Effect, hand: Hand): Reply[] {
  switch (effect.kind) {
    case 'draft':
      if (!effect.parts) return told(startDraft(state, report, hand))
      return effect.parts.flatMap((part) =>
        told(startRewrite(state, report, hand, part, effect.instruction)),
      )
    case 'cancel':
      cancelJobs(state)
      return []
    case 'check':
    case 'export':
    case 'link':
    case 'bind':
      return []
    default:
      return unreachable(effect)
  }
}

const told = (result: { ok: boolean; refusal?: { message: string } }): Reply[] =>
  result.refusal ? [{ text: result.refusal.message }] : []
