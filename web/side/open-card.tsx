import { useState } from 'preact/hooks'
import type { ReportView } from '../../src/channels/web/schema.ts'
import { AnswerEditor } from '../field/answer-editor.tsx'
import { W } from '../words.ts'

/** A missing answer: what, who usually knows, and the box to fill it in right here. */
export function OpenCard({ open }: { open: ReportView['openItems'][number] }) {
  const [editing, setEditing] = useState(false)
  return (
    <div class="todo-card open">
      <p>{W.side.noAnswer(open.label)}</p>
      <p class="todo-why">{open.owner ? W.side.openReason(open.owner) : W.side.openReasonPlain}</p>
      {editing ? (
        <AnswerEditor field={open.field} onDone={() => setEditing(false)} />
      ) : (
        <div class="todo-actions">
          <button type="button" class="plain" onClick={() => setEditing(true)}>
            {W.ledger.edit}
          </button>
        </div>
      )}
    </div>
  )
}
