/** Which passage tells which topic. */
import type { TopicId } from '../../report/annual/topics.ts'
import type { Passage } from '../passage.ts'
import { headConduct, headDuties } from './leadership.ts'
import { openness, oversight, reviewLitigation } from './measures/accountability.ts'
import { disputes, safety } from './measures/disputes.ts'
import { decisions, legalReview, normativeDocs } from './measures/documents.ts'
import { enforcementCases, enforcementTeam } from './measures/enforcement.ts'
import { organization } from './measures/organization.ts'
import { highlights, lawPopularization, lawSociety } from './measures/publicity.ts'
import { services } from './measures/services.ts'
import { study } from './measures/study.ts'

export const PASSAGES: Partial<Record<TopicId, Passage>> = {
  study,
  organization,
  services,
  'normative-docs': normativeDocs,
  decisions,
  'legal-review': legalReview,
  'enforcement-team': enforcementTeam,
  'enforcement-cases': enforcementCases,
  disputes,
  safety,
  'review-litigation': reviewLitigation,
  openness,
  oversight,
  'law-popularization': lawPopularization,
  'law-society': lawSociety,
  highlights,
  'head-duties': headDuties,
  'head-conduct': headConduct,
}
