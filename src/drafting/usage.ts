/** What drafting with a model costs, part by part, and how far it may go. */
import { addUsage, NO_USAGE, type Usage } from './model.ts'

/** The cost of one part's words, and what was found in them. */
export type PartUsage = Usage & { part: string; errors: number; warnings: number; advice: number }

/** All parts together. */
export const totalUsage = (parts: readonly Usage[]): Usage => parts.reduce(addUsage, NO_USAGE)
