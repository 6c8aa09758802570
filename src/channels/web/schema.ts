/**
 * Bodies and answers of /api, each once: requests are validated by them, OpenAPI is made from them,
 * the page takes its types from them (`import type`). Bounds are generous for people, not for floods.
 */
import * as z from 'zod'
import {
  CaseValue,
  Examined,
  JobView,
  PlacedFinding,
  ProposalView,
  ReportView,
  Summary,
  TraceLine,
  VersionView,
} from '../../desk/view.ts'
import { PreferenceView } from '../../desk/view-preference.ts'
import { AllowedWordView, SilenceView } from '../../desk/view-silence.ts'
import { Reply, Turn } from '../../desk/view-talk.ts'
import { UsageView } from '../../desk/view-usage.ts'
import { VariantsView } from '../../desk/view-variant.ts'
import { QUOTE_LIMIT } from '../../files/silence-lists.ts'
import { SECTION_KEYS } from '../../report/annual/outline.ts'
import { WISH_LIMIT, WORD_LIMIT } from '../../report/preference.ts'
import { CheckAnswer, CheckBody, TEXT_LIMIT } from './schema-check.ts'

/** The longest message of one chat turn; longer material goes through import. */
export const MESSAGE_LIMIT = 20_000

const partId = z.string().min(1).max(80)
const fieldId = z.string().min(1).max(80)
const line = (limit: number) => z.string().trim().min(1).max(limit)
const word = line(WORD_LIMIT)
const words = z.string().min(1).max(QUOTE_LIMIT)

/** Request bodies. */
export const Body = {
  session: z.strictObject({ code: z.string().min(1).max(200) }),
  newReport: z.strictObject({
    year: z.int().min(2000).max(2100).optional(),
    unitName: line(60).optional(),
    outline: z.literal('annual-report').optional(),
  }),
  message: z.strictObject({
    text: z.string().min(1).max(MESSAGE_LIMIT),
    messageId: z.string().min(1).max(128).exactOptional(),
  }),
  answer: z.union([
    z.strictObject({ value: z.unknown() }),
    z.strictObject({
      kind: z.enum(['none', 'unknown', 'not-applicable']),
      reason: z.string().max(500).optional(),
      owner: z.string().max(100).optional(),
    }),
  ]),
  answers: z.record(z.string().max(80), z.unknown()),
  draft: z.strictObject({ parts: z.array(partId).max(60).optional() }),
  rewrite: z.strictObject({ instruction: line(1000).optional() }),
  variants: z.strictObject({
    instruction: line(1000).optional(),
    count: z.int().min(1).max(3).default(2),
  }),
  useVariant: z.strictObject({ variant: z.string().max(80), baseVersion: z.int().min(0) }),
  edit: z.strictObject({
    text: z.string().max(20_000).optional(),
    locked: z.boolean().optional(),
    baseVersion: z.int().min(0),
  }),
  restore: z.strictObject({ version: z.int().min(1) }),
  silence: z.strictObject({
    rule: line(80),
    /** The words of the finding; one without words has nothing to know it by. */
    quote: words,
    /** Ignores the finding in this section only. */
    section: z.enum(SECTION_KEYS).exactOptional(),
    scope: z.enum(['once', 'always']),
    why: z.string().max(200).optional(),
  }),
  unsilence: z.strictObject({
    rule: line(80),
    quote: words,
    section: z.enum(SECTION_KEYS).exactOptional(),
    scope: z.enum(['once', 'always']).exactOptional(),
  }),
  allow: z.strictObject({
    word: z.string().trim().min(2).max(QUOTE_LIMIT),
    rule: z.string().max(80).optional(),
    why: z.string().max(200).optional(),
  }),
  disallow: z.strictObject({ word: words }),
  check: CheckBody,
  preference: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('words'), instead: word, use: word }),
    z.strictObject({ kind: z.literal('wish'), wish: line(WISH_LIMIT) }),
  ]),
  importText: z.strictObject({ text: z.string().min(1).max(TEXT_LIMIT) }),
  link: z.strictObject({
    fields: z.array(fieldId).min(1).max(60),
    colleague: line(40),
    expiresInDays: z.int().min(1).max(60).optional(),
  }),
  colleague: z.strictObject({
    name: line(40).optional(),
    answers: z.record(z.string().max(80), z.unknown()),
  }),
} as const

/** A field as the ledger and a colleague's page ask for it. */
export const FieldView = z.object({
  id: z.string(),
  label: z.string(),
  question: z.string(),
  type: z.enum([
    'integer',
    'percent',
    'money',
    'decimal',
    'text',
    'choice',
    'list',
    'pairs',
    'yesno',
    'date',
  ]),
  unit: z.string().optional(),
  required: z.string(),
  zero: z.string().optional(),
  derived: z.string().optional(),
  choices: z.array(z.string()).optional(),
  since: z.int().optional(),
})

export const TopicView = z.object({
  id: z.string(),
  section: z.string(),
  title: z.string(),
  ask: z.string(),
  why: z.string(),
  office: z.string(),
  example: z.string(),
  fields: z.array(FieldView),
})

export const ErrorAnswer = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    /** Where the body is wrong: `answers.dispute-found`. */
    problems: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** Conflict: the version that stands now, and its text. */
    current: z.object({ version: z.int(), text: z.string() }).optional(),
  }),
})

/** Answers. */
export const Answer = {
  health: z.object({
    ok: z.literal(true),
    version: z.string(),
    model: z.object({ name: z.string() }).nullable(),
    channels: z.object({ wechat: z.boolean(), wecom: z.boolean() }),
  }),
  session: z.object({ unit: z.string().nullable(), local: z.boolean() }),
  outline: z.object({ id: z.string(), topics: z.array(TopicView) }),
  report: ReportView,
  reports: z.object({ reports: z.array(Summary) }),
  deleted: z.object({ deleted: z.literal(true), receipt: z.string() }),
  turn: z.object({ replies: z.array(Reply), report: ReportView }),
  conversation: z.object({ conversation: z.array(Turn), earlier: z.int() }),
  job: z.object({ job: JobView }),
  versions: z.object({ versions: z.array(VersionView) }),
  findings: z.object({
    findings: z.array(PlacedFinding),
    examined: Examined,
    silences: z.array(SilenceView),
  }),
  trace: z.array(TraceLine),
  preferences: z.object({ preferences: z.array(PreferenceView) }),
  usage: UsageView,
  variants: VariantsView,
  model: z.object({
    model: z.string().nullable(),
    trials: z.array(z.object({ state: z.enum(['ok', 'partly', 'not']), words: z.string() })),
  }),
  check: CheckAnswer,
  allowed: z.object({ allowed: z.array(AllowedWordView) }),
  proposals: z.object({
    proposals: z.array(
      z.object({ field: z.string(), label: z.string(), lastYear: CaseValue, quote: z.string() }),
    ),
  }),
  link: z.object({ url: z.string(), message: z.string(), expiresAt: z.string() }),
  openLink: z.object({ url: z.string(), expiresAt: z.string() }),
  phoneCode: z.object({ code: z.string(), expiresAt: z.string() }),
  colleague: z.object({
    colleague: z.string(),
    unitName: z.string().nullable(),
    year: z.int().nullable(),
    expiresAt: z.string(),
    fields: z.array(FieldView),
    /** What this colleague sent already. */
    answers: z.record(z.string(), z.object({ kind: z.string(), printed: z.string() })),
  }),
  pending: ProposalView,
} as const

export type {
  AnswerView,
  BlockView,
  Contradiction,
  Examined,
  JobView,
  PartView,
  PlacedFinding,
  ProposalView,
  ReportView,
  Summary,
  TraceLine,
  VersionView,
} from '../../desk/view.ts'
export type { PreferenceView } from '../../desk/view-preference.ts'
export type { AllowedWordView, SilenceView } from '../../desk/view-silence.ts'
export type { Ask, FactLine, Reply, Turn } from '../../desk/view-talk.ts'
export type { UsageView } from '../../desk/view-usage.ts'
export type { VariantsView as VariantsAnswer, VariantView } from '../../desk/view-variant.ts'
export type { CheckAnswer } from './schema-check.ts'
export type FieldView = z.infer<typeof FieldView>
export type TopicView = z.infer<typeof TopicView>
export type ErrorAnswer = z.infer<typeof ErrorAnswer>
export type OutlineAnswer = z.infer<typeof Answer.outline>
export type ConversationAnswer = z.infer<typeof Answer.conversation>
export type TurnAnswer = z.infer<typeof Answer.turn>
export type SessionAnswer = z.infer<typeof Answer.session>
export type ReportsAnswer = z.infer<typeof Answer.reports>
export type PreferencesAnswer = z.infer<typeof Answer.preferences>
export type UsageAnswer = z.infer<typeof Answer.usage>
export type ModelAnswer = z.infer<typeof Answer.model>
export type VersionsAnswer = z.infer<typeof Answer.versions>
export type FindingsAnswer = z.infer<typeof Answer.findings>
export type AllowedAnswer = z.infer<typeof Answer.allowed>
export type ProposalsAnswer = z.infer<typeof Answer.proposals>
export type LinkAnswer = z.infer<typeof Answer.link>
export type OpenLinkAnswer = z.infer<typeof Answer.openLink>
export type ColleagueAnswer = z.infer<typeof Answer.colleague>
