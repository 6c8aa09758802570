import type { Summary } from '../../src/channels/web/schema.ts'
import { go } from '../route.ts'
import { whenWord } from '../when.ts'
import { P } from '../words-pages.ts'

/** Reports begun before, the newest first, each with what is left. */
export function Resume({ reports }: { reports: readonly Summary[] }) {
  if (reports.length === 0) return null
  return (
    <nav class="resume" aria-label={P.start.resume}>
      <h2>{P.start.resume}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <Entry report={report} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Entry({ report }: { report: Summary }) {
  const { answered, required, open } = report.progress
  const path = `/r/${encodeURIComponent(report.id)}`
  return (
    <a
      href={path}
      onClick={(event) => {
        event.preventDefault()
        go(path)
      }}
    >
      <b>{report.unitName ? report.title : P.start.untitled}</b>
      <span class="quiet">
        {whenWord(report.updatedAt)} · {P.start.answered(answered, required)} · {P.start.left(open)}
      </span>
    </a>
  )
}
