/**
 * The check of a report's document: rules over its text, contradictions of its answers are the
 * rules' own matter; here findings get their part, and what the clerk silenced stays silent.
 */
import type { Facts } from '../report/facts.ts'
import type { Finding } from '../report/finding.ts'
import type { Report } from '../report/report.ts'
import { partSilenced } from '../report/silence.ts'
import { type CheckResult, countsOf as countFindings } from '../rules/check.ts'
import { Checker } from '../rules/checker.ts'
import { type Document, placeOf } from './document.ts'
import { silencesOf, silenceViews } from './silences.ts'
import type { Examined, PlacedFinding } from './view.ts'
import type { SilenceView } from './view-silence.ts'

/** `examined` is null while there is no text: no findings then means nothing. */
export type Checked = {
  findings: PlacedFinding[]
  examined: Examined | null
  silences: SilenceView[]
}

export function checkDocument(
  document: Document,
  report: Report,
  facts: Facts,
  checker = new Checker(),
): Checked {
  const silences = silencesOf(report)
  if (document.text === '')
    return { findings: [], examined: null, silences: silenceViews(silences, '', []) }
  const unit = facts.text('unit-name')
  const { findings, examined } = checker.check(document.text, {
    answers: report.answers,
    ...(unit !== null && { unit }),
    ...(facts.year !== null && { year: facts.year }),
  })
  const { speaking, silenced } = partSilenced(findings, silences, document.text)
  return {
    findings: speaking.map((finding) => placed(document, finding)),
    examined,
    silences: silenceViews(silences, document.text, silenced),
  }
}

/** How many of each severity. */
export const countsOf = ({ findings }: Checked): CheckResult['counts'] => countFindings(findings)

function placed(document: Document, finding: Finding): PlacedFinding {
  const place = placeOf(document, finding.start)
  if (!place) return finding
  if (place.start === null) return { ...finding, part: place.part }
  const partEnd = place.start + finding.end - finding.start
  return { ...finding, part: place.part, partStart: place.start, partEnd }
}
