/**
 * When is a part stale? When its template would now say other sentences: a figure that only
 * changed its value swaps in place and leaves the part fresh; a new, withdrawn or zeroed answer does not.
 */
import type { Facts } from '../report/facts.ts'
import type { Part } from '../report/version.ts'
import type { PartPlan } from './plan.ts'
import { draftPart } from './template.ts'
import { hash } from './voice.ts'

/** The shape of the answers a part is drafted from, as a short digest. */
export const basisOf = (plan: PartPlan, facts: Facts): string =>
  hash(`${plan.topics.join('+')}\n${draftPart(plan, facts)}`).toString(36)

/** Whether the part was written from answers of another shape. */
export const isStale = (part: Part, plan: PartPlan, facts: Facts): boolean =>
  part.current !== null && part.current.basis !== basisOf(plan, facts)
