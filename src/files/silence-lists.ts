/**
 * Silences as a file or a request tells them: findings to ignore, each with who and why, and words no
 * rule may report. Parsed here once; report/silence.ts decides what they keep back.
 */
import * as z from 'zod'
import { SECTION_KEYS } from '../report/annual/outline.ts'
import { type Silence, silenceOf } from '../report/silence.ts'

/** The longest words a silence is known by. */
export const QUOTE_LIMIT = 500
const MOST = 1000

const line = (limit: number) => z.string().trim().min(1).max(limit)
const reason = z.string().max(200)
const day = z.string().max(40).default('')

const listsOf = <W extends z.ZodType<string>, Y extends z.ZodType<string>>(word: W, why: Y) => {
  const section = z.enum(SECTION_KEYS).exactOptional()
  const quote = z.string().min(1).max(QUOTE_LIMIT)
  const rule = z.string().max(80).default('')
  const by = z.string().max(80).default('')
  const ignored = z.strictObject({ rule: line(80), quote, section, by: line(80), why, at: day })
  const allowed = z.strictObject({ word, rule, by, why: reason.default(''), at: day })
  return z.strictObject({
    ignored: z.array(ignored).max(MOST).default([]),
    allowed: z.array(allowed).max(MOST).default([]),
  })
}

/** In a request, for what a page keeps: nobody need have given a reason. */
export const SilenceLists = listsOf(z.string().min(1).max(QUOTE_LIMIT), reason.default(''))

/** In a file, which is kept: each ignored finding has its reason; one sign is no word. */
export const SilenceFile = listsOf(z.string().trim().min(2).max(QUOTE_LIMIT), line(200))

export type SilenceLists = z.infer<typeof SilenceLists>

export const silencesIn = ({ ignored, allowed }: SilenceLists): Silence[] => [
  ...ignored.map((each): Silence => ({ ...each, scope: 'once' })),
  ...allowed.map(silenceOf),
]
