/**
 * What a reader sees of a report (contract §4): the schemas the API is documented and tested by, and
 * the types the page imports. Built in report-view.ts; holds words only, no reference.
 */
import * as z from 'zod'
import { SECTION_KEYS } from '../report/annual/outline.ts'
import { SilenceView } from './view-silence.ts'
import { Ask, Person, Turn } from './view-talk.ts'

const span = { start: z.int().min(0), end: z.int().min(0) }
/** ISO 8601, UTC. */
const moment = z.string()

export const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'advice']),
  message: z.string(),
  ...span,
  quote: z.string(),
  section: z.enum(SECTION_KEYS),
  suggestion: z.string().exactOptional(),
  fix: z.object({ ...span, text: z.string() }).exactOptional(),
})

/** A finding at its part; `partStart`, `partEnd` index the part's text, the others the whole report's. */
export const PlacedFinding = Finding.extend({
  part: z.string().exactOptional(),
  partStart: z.int().exactOptional(),
  partEnd: z.int().exactOptional(),
})

const PairView = z.object({
  item: z.string(),
  cause: z.string().exactOptional(),
  for: z.string().exactOptional(),
  target: z.string().exactOptional(),
})

/** In case-file form: 121, "6000余", "文字", ["…"], [{item, cause}], true, "2027-01-18". */
export const CaseValue = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.array(z.string()),
  z.array(PairView),
])

export const AnswerView = z.object({
  kind: z.enum(['given', 'none', 'unknown', 'not-applicable']),
  value: CaseValue.exactOptional(),
  printed: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  owner: z.string().exactOptional(),
  quote: z.string().exactOptional(),
  /** Computed by a stored formula, said by nobody. */
  derived: z.literal(true).exactOptional(),
  by: Person,
  at: moment,
})

/** A printed reference inside the part's text. */
export const Reference = z.object({ ...span, field: z.string() })

export const BlockView = z.object({
  kind: z.enum(['title', 'addressee', 'heading', 'paragraph', 'organ', 'date']),
  level: z.int().min(1).max(4).exactOptional(),
  text: z.string(),
  /** Where the block begins in the part's text. */
  start: z.int().min(0),
})

export const PartStatus = z.enum(['empty', 'drafting', 'drafted', 'edited', 'locked'])

export const PartView = z.object({
  id: z.string(),
  section: z.enum(SECTION_KEYS),
  /** Own heading with its number, '' for parts without one. */
  heading: z.string(),
  level: z.int().min(0).max(2),
  /** The level-one heading printed above this part, which is the first of its section. */
  above: z.string().nullable(),
  status: PartStatus,
  locked: z.boolean(),
  /** Drafted from answers of another shape than today's. */
  stale: z.boolean(),
  version: z.int().min(0),
  /** Below the heading, one block a line; in version 0 what the templates would write now. */
  text: z.string(),
  blocks: z.array(BlockView),
  references: z.array(Reference),
  findings: z.array(PlacedFinding),
  /** Topics whose answers the part tells. */
  topics: z.array(z.string()),
  origin: z.enum(['template', 'model', 'hand', 'restored']).exactOptional(),
  why: z.string().exactOptional(),
  by: z.string().exactOptional(),
  at: moment.exactOptional(),
})

export const OpenItem = z.object({
  field: z.string(),
  label: z.string(),
  owner: z.string().exactOptional(),
})

/** Two answers that cannot both be right. */
export const Contradiction = z.object({
  field: z.string(),
  fields: z.array(z.string()),
  message: z.string(),
})

/** An answer read somewhere that waits for the clerk's word. */
export const ProposalView = z.object({
  field: z.string(),
  label: z.string(),
  kind: z.enum(['given', 'none', 'unknown', 'not-applicable']),
  value: CaseValue.exactOptional(),
  printed: z.string(),
  quote: z.string(),
  by: Person,
  source: z.enum(['message', 'last-year', 'material', 'colleague']),
})

export const JobView = z.object({
  id: z.string(),
  kind: z.enum(['draft', 'rewrite']),
  state: z.enum(['running', 'done', 'failed']),
  parts: z.array(z.string()),
  /** Parts not finished yet. */
  left: z.array(z.string()),
  instruction: z.string().exactOptional(),
  /** In the clerk's words: why it failed, or what was left alone and why. */
  reason: z.string().exactOptional(),
  at: moment,
})

export const Examined = z.object({
  rules: z.int(),
  headings: z.int(),
  figures: z.int(),
  sentences: z.int(),
})

export const ReportView = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  profile: z.object({ unitName: z.string().nullable(), year: z.int().nullable() }),
  progress: z.object({ answered: z.int(), required: z.int(), open: z.int() }),
  /** Topics still to be asked, and a fair guess of the minutes they take. */
  topicsLeft: z.int(),
  minutesLeft: z.int(),
  next: Ask.nullable(),
  answers: z.record(z.string(), AnswerView),
  parts: z.array(PartView),
  findings: z.array(PlacedFinding),
  /** What a person had silenced, newest first. */
  silences: z.array(SilenceView),
  /** What the check looked at; null while nothing is drafted, so no findings means nothing yet. */
  examined: Examined.nullable(),
  openItems: z.array(OpenItem),
  contradictions: z.array(Contradiction),
  proposals: z.array(ProposalView),
  /** The newest turns, oldest first; `earlier` counts those before them. */
  conversation: z.array(Turn),
  earlier: z.int(),
  running: z.boolean(),
  job: JobView.nullable(),
  createdAt: moment,
  updatedAt: moment,
})

export const VersionView = z.object({
  version: z.int(),
  text: z.string(),
  origin: z.enum(['template', 'model', 'hand', 'restored']),
  by: Person,
  at: moment,
  why: z.string(),
})

/** A figure, name or date in the prose and the field it came from; `start`, `end` index the part's text. */
export const TraceLine = z.object({
  part: z.string(),
  ...span,
  text: z.string(),
  field: z.string(),
})

export const Summary = z.object({
  id: z.string(),
  title: z.string(),
  year: z.int().nullable(),
  unitName: z.string().nullable(),
  updatedAt: moment,
  progress: z.object({ answered: z.int(), required: z.int(), open: z.int() }),
})

/** What the event stream sends (SSE `event:` names the key). */
export const Events = {
  part: z.object({ part: z.string(), text: z.string(), done: z.boolean() }),
  drafted: z.object({ part: z.string(), version: z.int() }),
  findings: z.object({ error: z.int(), warning: z.int(), advice: z.int() }),
  job: JobView,
} as const

export type PlacedFinding = z.infer<typeof PlacedFinding>
export type AnswerView = z.infer<typeof AnswerView>
export type BlockView = z.infer<typeof BlockView>
export type PartView = z.infer<typeof PartView>
export type JobView = z.infer<typeof JobView>
export type ReportView = z.infer<typeof ReportView>
export type VersionView = z.infer<typeof VersionView>
export type TraceLine = z.infer<typeof TraceLine>
export type Summary = z.infer<typeof Summary>
export type Examined = z.infer<typeof Examined>
export type Contradiction = z.infer<typeof Contradiction>
export type ProposalView = z.infer<typeof ProposalView>
