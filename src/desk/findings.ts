/**
 * The check of a report's document: rules over its text, contradictions of its answers are the
 * rules' own matter; here findings get their part, and what the clerk silenced stays silent.
 */
import type { Facts } from '../report/facts.ts'
import type { Finding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { check } from '../rules/check.ts'
import { type Document, placeOf } from './document.ts'
import type { Examined, PlacedFinding } from './view.ts'

/** `examined` is null while there is no text: no findings then means nothing. */
export type Checked = { findings: PlacedFinding[]; examined: Examined | null }

export function checkDocument(document: Document, report: Report, facts: Facts): Checked {
  if (document.text === '') return { findings: [], examined: null }
  const always = report.silences.filter(({ scope }) => scope === 'always')
  const unit = facts.text('unit-name')
  const { findings, examined } = check(document.text, {
    answers: report.answers,
    allowed: always.map(({ quote }) => quote),
    ...(unit !== null && { unit }),
    ...(facts.year !== null && { year: facts.year }),
  })
  return {
    findings: findings
      .filter((finding) => !isSilenced(report, finding))
      .map((finding) => placed(document, finding)),
    examined,
  }
}

/** How many of each severity. */
export function countsOf({ findings }: Checked): Record<Finding['severity'], number> {
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

const isSilenced = ({ silences }: Report, { rule, quote }: Finding): boolean =>
  silences.some((silence) => silence.rule === rule && silence.quote === quote)

function placed(document: Document, finding: Finding): PlacedFinding {
  const place = placeOf(document, finding.start)
  if (!place) return finding
  if (place.start === null) return { ...finding, part: place.part }
  const partEnd = place.start + finding.end - finding.start
  return { ...finding, part: place.part, partStart: place.start, partEnd }
}
