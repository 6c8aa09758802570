/**
 * What a rule is: a value in its own file that reads a report and says what is wrong where. It never
 * writes, never guesses, and explains itself: `why` gives the reason, `bad` and `good` one example.
 * rules/ imports text/ and report/ only; the examples under rules/examples are its tests.
 */
import type { SectionKey } from '../report/annual/outline.ts'
import type { Severity } from '../report/finding.ts'
import type { Span } from '../text/span.ts'
import type { Reading } from './reading.ts'

/** One place a rule marks. Severity and section are the rule's and the place's unless given. */
export type Mark = Span & {
  message: string
  severity?: Severity
  section?: SectionKey
  suggestion?: string
  /** Only a certain mend: never a leader's name, never a figure. */
  fix?: Span & { text: string }
}

export type Rule = {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly bad: string
  readonly good: string
  /**
   * Whether it looks at one line at a time, and beside it only at year, copy, width, world and whether
   * there are answers: then lines that did not change need not be looked at again.
   */
  readonly byLine?: true
  find(reading: Reading): readonly Mark[]
}

/** A mark that covers a span. */
export const mark = (span: Span, message: string, more: Partial<Mark> = {}): Mark => ({
  start: span.start,
  end: span.end,
  message,
  ...more,
})

/** A mark whose suggestion is also its certain mend. */
export const mend = (span: Span, text: string, message: string, more: Partial<Mark> = {}): Mark =>
  mark(span, message, {
    suggestion: text === '' ? '删去' : text,
    fix: { start: span.start, end: span.end, text },
    ...more,
  })
