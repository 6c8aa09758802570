import type { Span } from '../../text/span.ts'

/** One disagreement of numbers, with the words that show it. */
export type Mismatch = Span & { message: string; suggestion?: string }
