/**
 * Stored JSON becomes typed here, once, on load. Each schema is held to the type it stands for, so a
 * field added there is missed here by the compiler and not by a clerk.
 */
import * as z from 'zod'
import { OUTLINE_ID, SECTION_KEYS } from '../report/annual/outline.ts'
import type { Answer } from '../report/answer.ts'
import type { Proposal, Report, Talk } from '../report/report.ts'
import { newTalk } from '../report/report.ts'
import type { Silence } from '../report/silence.ts'
import type { Pair, Value } from '../report/value.ts'
import type { Version } from '../report/version.ts'
import { AllowedWordView } from './view-silence.ts'
import { Person, Reply } from './view-talk.ts'

const HEDGES = ['', '余', '多', '近', '约', '超', '超过'] as const

const StoredPair: z.ZodType<Pair> = z.object({
  item: z.string(),
  cause: z.string().exactOptional(),
  for: z.string().exactOptional(),
  target: z.string().exactOptional(),
})

const StoredValue: z.ZodType<Value> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('quantity'), number: z.number(), hedge: z.enum(HEDGES) }),
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('list'), items: z.array(z.string()) }),
  z.object({ type: z.literal('pairs'), items: z.array(StoredPair) }),
  z.object({ type: z.literal('yesno'), yes: z.boolean() }),
  z.object({ type: z.literal('date'), date: z.string() }),
])

const said = { by: Person, at: z.string(), quote: z.string().exactOptional() }

export const StoredAnswer: z.ZodType<Answer> = z.discriminatedUnion('kind', [
  z.object({ ...said, kind: z.literal('given'), value: StoredValue }),
  z.object({ ...said, kind: z.literal('none') }),
  z.object({ ...said, kind: z.literal('unknown'), owner: z.string().exactOptional() }),
  z.object({ ...said, kind: z.literal('not-applicable'), reason: z.string() }),
])

export const StoredVersion: z.ZodType<Version> = z.object({
  version: z.int().min(1),
  prose: z.string(),
  origin: z.enum(['template', 'model', 'hand', 'restored']),
  by: Person,
  at: z.string(),
  why: z.string(),
  basis: z.string(),
})

const StoredProposal: z.ZodType<Proposal> = z.object({
  field: z.string(),
  answer: StoredAnswer,
  source: z.enum(['message', 'last-year', 'material', 'colleague']),
})

const StoredChange = z.object({ field: z.string(), before: StoredAnswer.nullable() })

/** A talk stored before it had one of today's keys takes that key's beginning. */
const StoredTalk = z.preprocess(
  (stored) => ({ ...newTalk(), ...Object(stored) }),
  z.looseObject({
    asked: z.string().nullable(),
    wanted: z.array(z.string()),
    reasks: z.int(),
    unclear: z.int(),
    visited: z.array(z.string()),
    restated: z.array(z.string()),
    changes: z.array(z.array(StoredChange)),
    proposals: z.array(StoredProposal),
  }),
) satisfies z.ZodType<Talk>

const StoredSilence: z.ZodType<Silence> = z.object({
  rule: z.string(),
  quote: z.string(),
  section: z.enum(SECTION_KEYS).exactOptional(),
  scope: z.enum(['once', 'always']),
  by: z.string(),
  why: z.string(),
  at: z.string(),
})

/** Everything of a report but its answers and parts, which have rows of their own. */
export type Head = Omit<Report, 'answers' | 'parts'>

export const StoredHead: z.ZodType<Head> = z.object({
  id: z.string(),
  outline: z.literal(OUTLINE_ID),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.int().min(1),
  talk: StoredTalk,
  silences: z.array(StoredSilence),
  /** A report stored before units had a list has none. */
  allowed: z.array(AllowedWordView).default([]),
})

/** A turn: what came in and what we said. `text` is '' for the greeting. */
export const StoredTurn = z.object({
  text: z.string(),
  from: Person,
  at: z.string(),
  replies: z.array(Reply),
})
export type StoredTurn = z.infer<typeof StoredTurn>

export const StoredJob = z.object({
  kind: z.enum(['draft', 'rewrite']),
  instruction: z.string().exactOptional(),
  by: Person,
  at: z.string(),
  reason: z.string().exactOptional(),
})
export type StoredJob = z.infer<typeof StoredJob>

export const StoredCost = z.object({
  calls: z.int(),
  retries: z.int(),
  promptTokens: z.number(),
  completionTokens: z.number(),
  cachedTokens: z.number(),
  milliseconds: z.number(),
  guessed: z.boolean(),
  errors: z.int(),
  warnings: z.int(),
  advice: z.int(),
  at: z.string(),
})
export type StoredCost = z.infer<typeof StoredCost>

/** Other words for a part, and what a version of them would say of itself. */
export const StoredOffer = z.object({
  prose: z.string(),
  origin: z.enum(['template', 'model']),
  why: z.string(),
  basis: z.string(),
})
export type StoredOffer = z.infer<typeof StoredOffer>

/** A colleague's link, one that opens the report on another screen once, or one to its file. */
export const StoredLink = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('colleague'),
    colleague: z.string(),
    fields: z.array(z.string()),
    by: Person,
    at: z.string(),
    expiresAt: z.string(),
  }),
  z.object({ kind: z.literal('open'), expiresAt: z.string(), used: z.boolean() }),
  z.object({ kind: z.literal('file'), expiresAt: z.string() }),
])
export type StoredLink = z.infer<typeof StoredLink>

/** Reads a stored row; a row that does not fit is a fault of ours and throws, naming the table only. */
export function readStored<T>(schema: z.ZodType<T>, table: string, json: unknown): T {
  const read = schema.safeParse(JSON.parse(String(json)))
  if (read.success) return read.data
  const where = read.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new Error(`stored row of “${table}” does not fit at ${where}`)
}
