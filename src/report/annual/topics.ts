/**
 * The topics of the annual report in asking order: one topic is one chat turn, and each measures
 * topic may become a （一）-level heading. Ids of topics and fields come from here, once.
 */
import { decisions } from './topics/decisions.ts'
import { disputes } from './topics/disputes.ts'
import { enforcementCases } from './topics/enforcement-cases.ts'
import { enforcementTeam } from './topics/enforcement-team.ts'
import { filing } from './topics/filing.ts'
import { headConduct } from './topics/head-conduct.ts'
import { headDuties } from './topics/head-duties.ts'
import { highlights } from './topics/highlights.ts'
import { lawPopularization } from './topics/law-popularization.ts'
import { lawSociety } from './topics/law-society.ts'
import { legalReview } from './topics/legal-review.ts'
import { normativeDocs } from './topics/normative-docs.ts'
import { openness } from './topics/openness.ts'
import { organization } from './topics/organization.ts'
import { other } from './topics/other.ts'
import { oversight } from './topics/oversight.ts'
import { plans } from './topics/plans.ts'
import { reviewLitigation } from './topics/review-litigation.ts'
import { safety } from './topics/safety.ts'
import { services } from './topics/services.ts'
import { shortcomings } from './topics/shortcomings.ts'
import { study } from './topics/study.ts'
import { unitBasics } from './topics/unit-basics.ts'

export const TOPICS = [
  unitBasics,
  filing,
  study,
  organization,
  services,
  normativeDocs,
  decisions,
  legalReview,
  enforcementTeam,
  enforcementCases,
  disputes,
  safety,
  reviewLitigation,
  openness,
  oversight,
  lawPopularization,
  lawSociety,
  highlights,
  shortcomings,
  headDuties,
  headConduct,
  plans,
  other,
] as const

export type TopicId = (typeof TOPICS)[number]['id']
export type FieldId = (typeof TOPICS)[number]['fields'][number]['id']
