import type { Severity } from '../../report/finding.ts'
import type { Span } from '../../text/span.ts'

/** One disagreement of numbers, with the words that show it; one that may be meant is an advice. */
export type Mismatch = Span & { message: string; suggestion?: string; severity?: Severity }
