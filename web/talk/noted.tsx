import { useState } from 'preact/hooks'
import type { FactLine } from '../../src/channels/web/schema.ts'
import { useDesk } from '../desk/desk.ts'
import { AnswerEditor } from '../field/answer-editor.tsx'
import { circled } from '../when.ts'
import { W } from '../words.ts'

/** Values longer than this stand on a line of their own. */
const LONG = 12

type Props = { facts: readonly FactLine[]; isLast: boolean }

/** “已记”: what was understood, numbered as 改N names it, each line changeable in place. */
export function Noted({ facts, isLast }: Props) {
  const { say } = useDesk()
  return (
    <section class="noted" aria-label={W.talk.noted}>
      <header class="noted-head">
        <span>{W.talk.noted}</span>
        {isLast && (
          <button type="button" class="plain" onClick={() => say(W.talk.takeBackWord)}>
            {W.talk.takeBack}
          </button>
        )}
      </header>
      <ol>
        {facts.map((fact) => (
          <FactRow key={`${fact.n}-${fact.field}`} fact={fact} />
        ))}
      </ol>
    </section>
  )
}

function FactRow({ fact }: { fact: FactLine }) {
  const [editing, setEditing] = useState(false)
  const open = fact.state === 'open'
  return (
    <li class={`fact is-${fact.state}`}>
      <span class="fact-n" aria-hidden="true">
        {circled(fact.n)}
      </span>
      <span class="fact-label">
        {fact.label}
        {fact.was && <span class="fact-how">（{W.talk.was(fact.was)}）</span>}
      </span>
      <span class={fact.printed.length > LONG ? 'fact-value long' : 'fact-value'}>
        {open ? W.talk.open : fact.printed}
      </span>
      {fact.state !== 'computed' && (
        <button
          type="button"
          class="fact-edit"
          aria-label={`${W.talk.change} ${fact.label}`}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {W.talk.change}
        </button>
      )}
      {editing && (
        <div class="fact-editor">
          {fact.quote && <p class="quote">{W.figure.quote(fact.quote)}</p>}
          <AnswerEditor field={fact.field} onDone={() => setEditing(false)} />
        </div>
      )}
    </li>
  )
}
