import { useState } from 'preact/hooks'
import type { AnswerView, FieldView } from '../../src/channels/web/schema.ts'
import { useDesk } from '../desk/desk.ts'
import { AnswerEditor } from '../field/answer-editor.tsx'
import { dayWord } from '../when.ts'
import { W } from '../words.ts'

/** One field: its name, its answer and who said it; conditions it breaks stand under it. */
export function LedgerRow({ field }: { field: FieldView }) {
  const { view } = useDesk()
  const [editing, setEditing] = useState(false)
  const answer = view.answers[field.id]
  const broken = view.contradictions.filter((each) => each.fields.includes(field.id))
  const isOpen = view.openItems.some((item) => item.field === field.id)
  return (
    <li class={isOpen ? 'ledger-row open' : 'ledger-row'}>
      <div class="ledger-line">
        <span class="ledger-label">
          {field.label}
          {field.required !== 'optional' && (
            <i>{field.required === 'required' ? W.ledger.required : W.ledger.conditional}</i>
          )}
        </span>
        <Said answer={answer} />
        {answer?.derived || field.derived ? (
          <span class="quiet">{W.ledger.computed}</span>
        ) : (
          <button
            type="button"
            class="plain"
            aria-expanded={editing}
            aria-label={`${answer ? W.ledger.change : W.ledger.edit} ${field.label}`}
            onClick={() => setEditing(!editing)}
          >
            {answer ? W.ledger.change : W.ledger.edit}
          </button>
        )}
      </div>
      {broken.map((each) => (
        <p key={each.message} class="wrong">
          {each.message}
        </p>
      ))}
      {editing && <AnswerEditor field={field.id} onDone={() => setEditing(false)} />}
    </li>
  )
}

function Said({ answer }: { answer: AnswerView | undefined }) {
  if (!answer) return <span class="ledger-value" />
  return (
    <span class="ledger-value">
      <b>{answer.printed}</b>
      {!answer.derived && (
        <span class="quiet">{W.ledger.said(answer.by.name, dayWord(answer.at))}</span>
      )}
    </span>
  )
}
