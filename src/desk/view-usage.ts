/** What models took for a report, as its readers see it. */
import * as z from 'zod'

const Spent = z.object({
  calls: z.int(),
  retries: z.int(),
  promptTokens: z.number(),
  completionTokens: z.number(),
  /** Of the prompt, what the provider had in its cache. */
  cachedTokens: z.number(),
  milliseconds: z.number(),
  /** Whether some of the tokens are guessed from the length. */
  guessed: z.boolean(),
})

/** What models took for a report, in all and for each part that was asked for, oldest first. */
export const UsageView = z.object({
  total: Spent,
  parts: z.array(
    Spent.extend({
      part: z.string(),
      /** The version its words became; null when they were not kept. */
      version: z.int().nullable(),
      errors: z.int(),
      warnings: z.int(),
      advice: z.int(),
      /** ISO 8601, UTC. */
      at: z.string(),
    }),
  ),
})

export type UsageView = z.infer<typeof UsageView>
