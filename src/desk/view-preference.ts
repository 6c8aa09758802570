/** A wording preference as its readers see it; also how it is stored. */
import * as z from 'zod'
import type { Preference } from '../report/preference.ts'
import { Person } from './view-talk.ts'

const set = { id: z.string(), by: Person, at: z.string() }

export const PreferenceView = z.discriminatedUnion('kind', [
  z.object({ ...set, kind: z.literal('words'), instead: z.string(), use: z.string() }),
  z.object({ ...set, kind: z.literal('wish'), wish: z.string() }),
]) satisfies z.ZodType<Preference>
export type PreferenceView = z.infer<typeof PreferenceView>
