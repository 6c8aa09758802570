import type { ReportView } from '../../src/channels/web/schema.ts'
import { call, Refused, reportPath } from '../api.ts'
import { type Desk, fieldIn, useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import type { AnswerBody } from './draft-value.ts'
import { FieldEditor } from './field-editor.tsx'

type Props = { field: string; onDone: () => void }

/** Edits a stored answer of the report; afterwards the notice offers the way back. */
export function AnswerEditor({ field, onDone }: Props) {
  const desk = useDesk()
  const spec = fieldIn(desk.topics, field)
  if (!spec) return <p class="quiet">{W.opening}</p>
  const before = desk.view.answers[field]
  const path = reportPath(desk.view.id, 'answers', field)

  const store = async (method: 'PUT' | 'DELETE', body?: AnswerBody): Promise<string | null> => {
    let refusal: string | null = null
    const done = await desk.act(async () => {
      try {
        return await call<ReportView>(method, path, body)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        refusal = error.message
      }
    })
    if (refusal || !done) return refusal ?? W.unreachable
    desk.tell({
      text: W.figure.changed(spec.label),
      tone: 'said',
      undo: () => void putBack(desk, path, before),
    })
    onDone()
    return null
  }

  return (
    <FieldEditor
      field={spec}
      answer={before}
      onSave={(body) => store('PUT', body)}
      onCancel={onDone}
      onClear={() => void store('DELETE')}
    />
  )
}

/** Stores the answer as it was before: the words and the kind, or no answer at all. */
async function putBack(
  desk: Desk,
  path: string,
  before: ReportView['answers'][string] | undefined,
): Promise<void> {
  const body = before?.kind === 'given' ? { value: before.value } : before && blank(before)
  const done = await desk.act(() => call(body ? 'PUT' : 'DELETE', path, body))
  if (done) desk.tell({ text: W.figure.undone, tone: 'said' })
}

const blank = ({ kind, reason, owner }: ReportView['answers'][string]) => ({
  kind,
  ...(reason !== undefined && { reason }),
  ...(owner !== undefined && { owner }),
})
