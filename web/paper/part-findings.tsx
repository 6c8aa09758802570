import type { PartView, PlacedFinding } from '../../src/channels/web/schema.ts'
import { W } from '../words.ts'
import { isPlaced } from './places.ts'

/** What was found in a part's words, told right below them; what is missing stands in the column. */
export function PartFindings({ part }: { part: PartView }) {
  const here = part.findings.filter(isPlaced)
  return here.length === 0 ? null : <FindingLines findings={here} />
}

/** Findings one below the other, each with its weight. */
export function FindingLines({ findings }: { findings: readonly PlacedFinding[] }) {
  return (
    <ul class="part-findings">
      {findings.map((finding) => (
        <li key={`${finding.rule}-${finding.start}`} class={finding.severity}>
          <b>{W.side.severity[finding.severity]}</b>
          <span>
            {finding.message}
            {finding.suggestion && <i>{finding.suggestion}</i>}
          </span>
        </li>
      ))}
    </ul>
  )
}
