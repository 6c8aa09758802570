/**
 * Names of meetings, organs, plans, laws and days with the report years in which each may stand as
 * current. Year-bound names come only from here; what is unverified is never printed.
 */
import { campaigns } from './canon/campaigns.ts'
import { days } from './canon/days.ts'
import { documents } from './canon/documents.ts'
import { lawPlans } from './canon/law-plans.ts'
import { laws } from './canon/laws.ts'
import { meetings } from './canon/meetings.ts'
import { organs } from './canon/organs.ts'
import { partyRules } from './canon/party-rules.ts'
import { plans } from './canon/plans.ts'
import { regulations } from './canon/regulations.ts'
import { terms } from './canon/terms.ts'
import { thought } from './canon/thought.ts'

export const CANON = [
  ...meetings,
  ...organs,
  ...thought,
  ...plans,
  ...lawPlans,
  ...laws,
  ...regulations,
  ...partyRules,
  ...documents,
  ...terms,
  ...days,
  ...campaigns,
] as const

export type CanonId = (typeof CANON)[number]['id']
