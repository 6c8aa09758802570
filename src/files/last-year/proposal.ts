import type { Value } from '../../report/value.ts'
import type { Span } from '../../text/span.ts'

/** A proposed answer and the words of the report it was read from; the span covers the quote. */
export type Proposal = Span & { field: string; value: Value; quote: string }
