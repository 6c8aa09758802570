import type { ReportView } from '../../src/channels/web/schema.ts'
import { useDesk } from '../desk/desk.ts'
import { SEVERITIES } from '../paper/severity.ts'
import { W } from '../words.ts'
import { FindingCard } from './finding-card.tsx'
import { OpenCard } from './open-card.tsx'
import { Silenced } from './silenced.tsx'

/** At most so many at once: a red wall is ignored. */
const SHOWN = 5

type Entry =
  | { kind: 'finding'; finding: ReportView['findings'][number] }
  | { kind: 'open'; open: ReportView['openItems'][number] }

/** While questions are still coming, only what somebody could not answer waits for a hand. */
const dueOf = ({ openItems, answers, next }: ReportView): ReportView['openItems'] =>
  openItems.filter((item) => next === null || item.field in answers)

/** What to do next, blocking first: findings that block, missing answers, the rest. */
function entriesOf(view: ReportView): Entry[] {
  const findings = SEVERITIES.map((severity) =>
    view.findings
      .filter((finding) => finding.severity === severity)
      .map((finding): Entry => ({ kind: 'finding', finding })),
  )
  const open = dueOf(view).map((item): Entry => ({ kind: 'open', open: item }))
  const [errors = [], ...rest] = findings
  return [...errors, ...open, ...rest.flat()]
}

/** A card keeps its open form while others come and go. */
function keyOf(entry: Entry): string {
  if (entry.kind === 'open') return entry.open.field
  const { rule, start, end, message } = entry.finding
  return `${rule} ${start} ${end} ${message}`
}

/** 需要处理: cards of one line, one reason, one action. */
export function Todo({ onGone }: { onGone?: (() => void) | undefined }) {
  const { view } = useDesk()
  const entries = entriesOf(view)
  const hidden = entries.length - SHOWN
  const unasked = view.openItems.length - dueOf(view).length
  return (
    <section aria-live="polite">
      <h2 class="side-head">
        {W.side.todo}
        {entries.length > 0 && ` · ${entries.length}`}
      </h2>
      {entries.length === 0 && unasked === 0 && (
        <p class="quiet">{view.examined ? W.side.nothing : W.side.notYet}</p>
      )}
      <ul class="todo">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={keyOf(entry)}>
            {entry.kind === 'finding' ? (
              <FindingCard finding={entry.finding} {...(onGone && { onGone })} />
            ) : (
              <OpenCard open={entry.open} />
            )}
          </li>
        ))}
      </ul>
      {unasked > 0 && <p class="quiet">{W.side.unasked(unasked)}</p>}
      {hidden > 0 && <p class="quiet">{W.side.more(hidden)}</p>}
      <Silenced />
    </section>
  )
}
