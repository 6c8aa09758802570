import type { PartView } from '../../src/channels/web/schema.ts'
import { W } from '../words.ts'

/** What was found in a part and stands nowhere in its words, or blocks: told right below it. */
export function PartFindings({ part }: { part: PartView }) {
  if (part.findings.length === 0) return null
  return (
    <ul class="part-findings">
      {part.findings.map((finding) => (
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
