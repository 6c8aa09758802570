import { useState } from 'preact/hooks'
import type { FieldView } from '../../src/channels/web/schema.ts'
import type { AnswerBody } from '../field/draft-value.ts'
import { FieldEditor } from '../field/field-editor.tsx'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'

type Props = {
  field: FieldView
  /** What he sent, as it will print. */
  sent: string | undefined
  onSend: (body: AnswerBody) => Promise<string | null>
}

/** One question to a colleague; what was sent can be filled in anew. */
export function ColleagueField({ field, sent, onSend }: Props) {
  const [editing, setEditing] = useState(false)
  const store = async (body: AnswerBody) => {
    const refusal = await onSend(body)
    if (!refusal) setEditing(false)
    return refusal
  }
  return (
    <section class={sent === undefined ? 'colleague-field' : 'colleague-field sent'}>
      <h2>{field.label}</h2>
      {sent !== undefined && !editing ? (
        <div class="colleague-sent" role="status">
          <span>
            {P.colleague.mine}
            <b>{sent}</b>
          </span>
          <button type="button" onClick={() => setEditing(true)}>
            {W.ledger.change}
          </button>
        </div>
      ) : (
        <FieldEditor field={field} answer={undefined} saveWord={P.colleague.send} onSave={store} />
      )}
    </section>
  )
}
