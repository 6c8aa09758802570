import type { Span } from '../text/span.ts'
import type { SectionKey } from './annual/outline.ts'

/** error: structure, identity or fact, blocks 报送 · warning: very probably wrong · advice: style. */
export type Severity = 'error' | 'warning' | 'advice'

/** What a rule says about a text (contract §3). Offsets into the checked text, UTF-16, end exclusive. */
export type Finding = Span & {
  rule: string
  severity: Severity
  message: string
  quote: string
  section: SectionKey
  suggestion?: string
  fix?: Span & { text: string }
}
