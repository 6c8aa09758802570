/** What /api/check takes and answers: one entry of `check --format json`. */
import * as z from 'zod'
import { Examined, Finding } from '../../desk/view.ts'
import { SilenceView } from '../../desk/view-silence.ts'
import { SilenceLists } from '../../files/silence-lists.ts'
import { SECTION_KEYS } from '../../report/annual/outline.ts'

export const TEXT_LIMIT = 200_000

export const CheckBody = z.strictObject({
  text: z.string().min(1).max(TEXT_LIMIT),
  unit: z.string().trim().min(1).max(60).optional(),
  year: z.int().min(2000).max(2100).optional(),
  copy: z.enum(['filed', 'published']).optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
  ...SilenceLists.shape,
})

export const CheckAnswer = z.object({
  file: z.string(),
  /** An uploaded file's text as it was read: the spans index it. */
  text: z.string().exactOptional(),
  characters: z.int(),
  title: z.string().nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  sections: z.array(
    z.object({
      key: z.enum(SECTION_KEYS),
      heading: z.string(),
      start: z.int(),
      end: z.int(),
      position: z.int(),
    }),
  ),
  findings: z.array(Finding),
  counts: z.object({ error: z.int(), warning: z.int(), advice: z.int() }),
  examined: Examined,
  /** How many findings the lists that were sent keep back, and which; absent without lists. */
  silenced: z.int().exactOptional(),
  silencedFindings: z
    .array(
      Finding.extend({
        scope: z.enum(['once', 'always']),
        by: z.string(),
        why: z.string(),
        at: z.string(),
      }),
    )
    .exactOptional(),
  /** The lists that were sent, with what they are about. */
  silences: z.array(SilenceView).exactOptional(),
})

export type CheckAnswer = z.infer<typeof CheckAnswer>
