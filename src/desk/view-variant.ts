/** Other words for a part as they are shown before anybody keeps them (contract §4). */
import * as z from 'zod'
import { PlacedFinding, Reference } from './view.ts'

/** Other words for a part, beside the words it has. */
export const VariantView = z.object({
  /** By this they are kept. */
  id: z.string(),
  origin: z.enum(['template', 'model']),
  text: z.string(),
  references: z.array(Reference),
  /** Sentence by sentence, against the words the part has. */
  changes: z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })),
  /** Facts that the part tells now and these words do not. */
  lost: z.array(z.object({ field: z.string(), label: z.string() })),
  /** Facts that both tell, but not alike: 第1项 of a list, a year in another form. */
  changed: z.array(
    z.object({ field: z.string(), label: z.string(), from: z.string(), to: z.string() }),
  ),
  /** Figures and dates that stand in the part without an answer behind them, and not in these words. */
  dropped: z.array(z.string()),
  /** What the check would find in these words, and elsewhere because of them. */
  findings: z.array(PlacedFinding),
  note: z.string().nullable(),
})

/** `base` is what they were compared with; `note` says why they are not what was asked for. */
export const VariantsView = z.object({
  base: z.object({ version: z.int().min(0), text: z.string() }),
  variants: z.array(VariantView),
  note: z.string().nullable(),
})

export type VariantView = z.infer<typeof VariantView>
export type VariantsView = z.infer<typeof VariantsView>
