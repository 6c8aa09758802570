/** What was silenced, and a unit's own words, as their readers see them (contract §4). */
import * as z from 'zod'
import { SECTION_KEYS } from '../report/annual/outline.ts'
import type { AllowedWord, Silence } from '../report/silence.ts'

export const SilenceView = z.object({
  /** `once`: one finding. `always`: a word of the unit's own list. */
  scope: z.enum(['once', 'always']),
  rule: z.string(),
  /** The rule's title; '' for a word no rule had reported. */
  title: z.string(),
  quote: z.string(),
  section: z.enum(SECTION_KEYS).exactOptional(),
  by: z.string(),
  why: z.string(),
  /** ISO 8601, UTC; '' where nobody wrote it down. */
  at: z.string(),
  /** Whether the finding, or the word, stands in the text still. */
  inText: z.boolean(),
}) satisfies z.ZodType<Silence>

export const AllowedWordView = z.object({
  word: z.string(),
  rule: z.string(),
  by: z.string(),
  why: z.string(),
  at: z.string(),
}) satisfies z.ZodType<AllowedWord>

export type SilenceView = z.infer<typeof SilenceView>
export type AllowedWordView = z.infer<typeof AllowedWordView>
