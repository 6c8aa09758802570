import type { ProposalView, ReportView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { viaWord, W } from '../words.ts'

/** Answers a colleague sent, or read from material; nothing counts before the clerk says so. */
export function Proposals() {
  const { view } = useDesk()
  if (view.proposals.length === 0) return null
  return (
    <section class="noted proposed" aria-label={W.talk.proposals}>
      <header class="noted-head">{W.talk.proposals}</header>
      <ol>
        {view.proposals.map((proposal) => (
          <ProposalRow key={`${proposal.field}-${proposal.printed}`} proposal={proposal} />
        ))}
      </ol>
    </section>
  )
}

/** Confirmed, the proposal becomes the answer; refused, the answer stays as it is, or open. */
function ProposalRow({ proposal }: { proposal: ProposalView }) {
  const { view, act } = useDesk()
  const { field, label, kind, value, printed, quote, by } = proposal
  const path = reportPath(view.id, 'answers', field)
  const standing = view.answers[field]
  const put = (body: unknown) => act(() => call<ReportView>('PUT', path, body))
  const confirm = () => put(kind === 'given' ? { value } : { kind })
  const refuse = () =>
    standing ? put(bodyOf(standing)) : act(() => call<ReportView>('DELETE', path))
  return (
    <li class="proposal">
      <span class="fact-label">
        {label}
        <span class="quote">
          {' '}
          {by.name} · {viaWord(by.via)} {quote && `“${quote}”`}
        </span>
      </span>
      <span class="fact-value">
        {standing && <del>{standing.printed}</del>} {printed}
      </span>
      <span class="actions">
        <button type="button" class="small" onClick={confirm}>
          {W.talk.confirm}
        </button>
        <button type="button" class="small plain" onClick={refuse}>
          {standing ? W.talk.keepOld : W.talk.reject}
        </button>
      </span>
    </li>
  )
}

const bodyOf = ({ kind, value, reason }: ReportView['answers'][string]) =>
  kind === 'given' ? { value } : { kind, ...(reason !== undefined && { reason }) }
