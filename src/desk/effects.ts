/**
 * What the interview asks the desk to do once a turn is stored; what comes of it is a further reply.
 * A channel that hands over files and links in its own way takes those words before they come here.
 */
import type { Effect } from '../interview/message.ts'
import { unreachable } from '../report/answer.ts'
import type { Report } from '../report/report.ts'
import type { Hand } from './changes.ts'
import type { DeskState } from './desk-state.ts'
import { countsOf } from './findings.ts'
import { makeOpenLink } from './link-desk.ts'
import { checkedOf } from './readings.ts'
import type { Result } from './result.ts'
import { cancelJobs, startDraft, startRewrite } from './start-job.ts'
import type { Reply } from './view-talk.ts'
import { words } from './words.ts'

/** `report` is the report after the turn; `origin` is where links begin. */
export type Around = Hand & { state: DeskState; report: Report; origin: string }

/** Carries effects out in order. Call inside the turn's transaction. */
export const carryOut = (around: Around, effects: readonly Effect[]): Reply[] =>
  effects.flatMap((effect) => carryOutOne(around, effect)).map((text) => ({ text }))

function carryOutOne(around: Around, effect: Effect): string[] {
  const { state, report, origin, by, at } = around
  const hand = { by, at }
  switch (effect.kind) {
    case 'draft':
      return effect.parts
        ? effect.parts.flatMap((part) =>
            told(startRewrite(state, report, hand, part, effect.instruction)),
          )
        : told(startDraft(state, report, hand))
    case 'cancel':
      cancelJobs(state)
      return []
    case 'check':
      return [words.checked(countsOf(checkedOf(report, true)))]
    case 'export':
      return [words.download(`${origin}/api/reports/${report.id}/export.docx`)]
    case 'link':
      return [words.openLink(`${origin}/l/${makeOpenLink(state, Date.parse(at)).token}`)]
    case 'bind':
      return [words.bindElsewhere]
    default:
      return unreachable(effect)
  }
}

/** A job that ended at once has a reason to tell; a refusal is one. */
const told = (result: Result<{ reason?: string }>): string[] =>
  [result.ok ? result.value.reason : result.refusal.message].filter((line) => line !== undefined)
