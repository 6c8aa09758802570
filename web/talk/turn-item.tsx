import type { Turn } from '../../src/channels/web/schema.ts'
import { whenWord } from '../when.ts'
import { viaWord } from '../words.ts'
import { Asked } from './asked.tsx'
import { leadOf } from './lead.ts'
import { Noted } from './noted.tsx'

type Props = { turn: Turn; isLast: boolean; isAsked: boolean }

/** One entry of the conversation: the clerk's words, or ours as ledger, remarks and question. */
export function TurnItem({ turn, isLast, isAsked }: Props) {
  if (turn.by === 'clerk') return <Said turn={turn} />
  const { ask, facts, notes } = turn
  const lead = leadOf(turn)
  return (
    <article class="turn">
      {lead && <p class="told">{lead}</p>}
      {facts && facts.length > 0 && <Noted facts={facts} isLast={isLast} />}
      {notes?.map((note) => (
        <p key={note.text} class={`note ${note.kind}`}>
          {note.text}
        </p>
      ))}
      {ask && <Asked ask={ask} isCurrent={isAsked} />}
    </article>
  )
}

function Said({ turn }: { turn: Turn }) {
  const elsewhere = turn.via !== 'page' && turn.via !== 'web'
  return (
    <article class="turn said" title={whenWord(turn.at)}>
      <p class="said-text">{turn.text}</p>
      {elsewhere && (
        <p class="said-from">
          {turn.name} · {viaWord(turn.via)} · {whenWord(turn.at)}
        </p>
      )}
    </article>
  )
}
