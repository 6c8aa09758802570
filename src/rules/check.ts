/**
 * `import { check } from 'zhubi/rules'`: checks a report text and says what is wrong where.
 * Pure: no file, network, clock or platform interface; the same text gives the same findings.
 */
import type { ItemKey } from '../report/annual/outline.ts'
import type { Finding, Severity } from '../report/finding.ts'
import { isAllowed, isIgnored } from '../report/silence.ts'
import type { Span } from '../text/span.ts'
import { RULES } from './all.ts'
import { type CheckOptions, type Reading, readReport, sectionAt } from './reading.ts'
import type { Mark, Rule } from './rule.ts'

export type { CheckOptions } from './reading.ts'

/** What a check says (contract §3). Spans are UTF-16 offsets into the checked text, end exclusive. */
export type CheckResult = {
  title: string | null
  unit: string | null
  year: number | null
  /** Characters of the text without blanks. */
  characters: number
  sections: (Span & { key: ItemKey; heading: string; position: number })[]
  findings: Finding[]
  counts: Record<Severity, number>
  examined: { rules: number; headings: number; figures: number; sentences: number }
}

/**
 * Checks one report with every rule. A text in which nothing could be examined yields an error
 * finding (`nothing-examined`), never a clean pass.
 */
export function check(text: string, options: CheckOptions = {}): CheckResult {
  const reading = readReport(text, options)
  return resultOf(reading, marksOf(reading, RULES))
}

/** What one rule marked. */
export type Marked = { rule: Rule; mark: Mark }

export function marksOf(reading: Reading, rules: readonly Rule[]): Marked[] {
  const marks: Marked[] = []
  for (const rule of rules) for (const mark of rule.find(reading)) marks.push({ rule, mark })
  return marks
}

/** The marks as findings in reading order, at one place in the order of the rules. */
export function resultOf(reading: Reading, marks: readonly Marked[]): CheckResult {
  const { manuscript, options } = reading
  const findings = [...marks]
    .sort(inReadingOrder)
    .map((marked) => findingOf(reading, marked))
    .filter((finding) => !isSilent(reading, finding))
  return {
    title: manuscript.title?.text ?? null,
    unit: options.unit ?? manuscript.unit,
    year: reading.year,
    characters: printedLength(reading.text),
    sections: manuscript.sections.map(({ key, heading, start, end, position }) => ({
      ...{ key, heading: heading.line.text, start, end, position },
    })),
    findings,
    counts: countsOf(findings),
    examined: {
      rules: RULES.length,
      headings: manuscript.headings.length,
      figures: reading.figures.length,
      sentences: reading.sentences.length,
    },
  }
}

const PLACE = new Map(RULES.map((rule, index) => [rule, index]))

const inReadingOrder = (a: Marked, b: Marked): number =>
  a.mark.start - b.mark.start ||
  a.mark.end - b.mark.end ||
  (PLACE.get(a.rule) ?? 0) - (PLACE.get(b.rule) ?? 0)

const findingOf = (reading: Reading, { rule, mark }: Marked): Finding => ({
  rule: rule.id,
  severity: mark.severity ?? rule.severity,
  message: mark.message,
  start: mark.start,
  end: mark.end,
  quote: reading.text.slice(mark.start, mark.end),
  section: mark.section ?? sectionAt(reading, mark.start),
  ...(mark.suggestion === undefined ? {} : { suggestion: mark.suggestion }),
  ...(mark.fix === undefined ? {} : { fix: mark.fix }),
})

const isSilent = ({ text, options }: Reading, finding: Finding): boolean =>
  (options.allowed?.some((word) => isAllowed(word, finding, text)) ?? false) ||
  (options.ignored?.some((ignored) => isIgnored(ignored, finding)) ?? false)

/** How many of each severity. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

function printedLength(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 32 && code !== 0x3000 && code !== 0xa0 && code !== 0xfeff) length++
  }
  return length
}
