import type { ProposalView } from '../../src/channels/web/schema.ts'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'

/** Answers read from material or an old report; nothing counts before the clerk says so. */
export function Proposals() {
  const { view } = useDesk()
  if (view.proposals.length === 0) return null
  return (
    <section class="noted proposed" aria-label={W.talk.proposals}>
      <header class="noted-head">{W.talk.proposals}</header>
      <ol>
        {view.proposals.map((proposal) => (
          <ProposalRow key={`${proposal.field}-${proposal.quote}`} proposal={proposal} />
        ))}
      </ol>
    </section>
  )
}

function ProposalRow({ proposal }: { proposal: ProposalView }) {
  return (
    <li class="fact">
      <span class="fact-label">
        {proposal.label}
        <span class="quote">“{proposal.quote}”</span>
      </span>
      <span class="fact-value">{proposal.printed}</span>
    </li>
  )
}
