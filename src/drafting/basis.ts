/**
 * When is a part stale? When its template would now say other sentences: a figure that only
 * changed its value swaps in place and leaves the part fresh; a new, withdrawn or zeroed answer does not.
 */
import type { TopicId } from '../report/annual/topics.ts'
import type { Facts } from '../report/facts.ts'
import { isTopicId } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import { isEdited, type Part } from '../report/version.ts'
import { type PartPlan, type Pinned, planParts } from './plan.ts'
import type { DraftedPart } from './report.ts'
import { draftPart } from './template.ts'
import { hash, voiceOf } from './voice.ts'

/** The topics a part tells and the shape of the answers it is drafted from: `topics:digest`. */
export const basisOf = (plan: PartPlan, facts: Facts): string =>
  `${plan.topics.join('+')}:${hash(draftPart(plan, facts)).toString(36)}`

/** Whether the part was written from answers of another shape. */
export const isStale = (part: Part, plan: PartPlan, facts: Facts): boolean =>
  part.current !== null && part.current.basis !== basisOf(plan, facts)

/** The parts of a report as its answers stand, planned around what persons wrote or locked. */
export const planOf = (report: Report, facts: Facts): PartPlan[] =>
  planParts(facts, voiceOf(facts), pinnedIn(report))

/** The parts as they stand or, where nothing stands, as the templates have them. */
export const standingParts = (
  report: Report,
  plans: readonly PartPlan[],
  facts: Facts,
): DraftedPart[] =>
  plans.map((plan) => ({
    plan,
    prose: report.parts[plan.id]?.current?.prose ?? draftPart(plan, facts),
  }))

const pinnedIn = (report: Report): Pinned =>
  new Map(
    Object.values(report.parts)
      .filter((part) => part.locked || isEdited(part))
      .map((part) => [part.id, topicsTold(part)]),
  )

/** The topics a part's words tell; a part without words tells the one it is named after. */
function topicsTold({ id, current }: Part): TopicId[] {
  const topics = (current?.basis.split(':')[0] ?? '').split('+').filter(isTopicId)
  return topics.length > 0 ? topics : [id.replace(/^measures\./, '')].filter(isTopicId)
}
