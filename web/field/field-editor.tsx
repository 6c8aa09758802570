import { useId, useState } from 'preact/hooks'
import type { AnswerView, FieldView } from '../../src/channels/web/schema.ts'
import { W } from '../words.ts'
import { type AnswerBody, bodyOf, type DraftValue, draftOf, type Kind } from './draft-value.ts'
import { ValueInput } from './value-input.tsx'

type Props = {
  field: FieldView
  answer: AnswerView | undefined
  /** Stores the answer; the refusal in words, or null when it is stored. */
  onSave: (body: AnswerBody) => Promise<string | null>
  /** What the button says; 保存 when not given. */
  saveWord?: string
  onCancel?: () => void
  onClear?: () => void
}

const KINDS: readonly (readonly [Kind, string])[] = [
  ['given', W.field.given],
  ['none', W.field.none],
  ['unknown', W.field.unknown],
  ['not-applicable', W.field.notApplicable],
]

/** One answer in the input that fits it: a value, or one of the three honest blanks. */
export function FieldEditor({ field, answer, saveWord, onSave, onCancel, onClear }: Props) {
  const [draft, setDraft] = useState<DraftValue>(() => draftOf(field, answer))
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const id = useId()
  const edit = (change: Partial<DraftValue>) => setDraft((old) => ({ ...old, ...change }))

  const save = async (event: Event) => {
    event.preventDefault()
    const body = bodyOf(field, draft)
    if (!body) return setWrong(W.field.empty)
    setBusy(true)
    setWrong((await onSave(body)) ?? '')
    setBusy(false)
  }

  return (
    <form class="field-editor" onSubmit={save} aria-label={field.label}>
      <p class="field-question" id={`${id}-question`}>
        {field.question}
      </p>
      <fieldset class="segments">
        <legend class="unseen">{W.field.kind}</legend>
        {KINDS.map(([kind, word]) => (
          <label key={kind} class={draft.kind === kind ? 'segment on' : 'segment'}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={draft.kind === kind}
              onChange={() => edit({ kind })}
            />
            {word}
          </label>
        ))}
      </fieldset>
      {draft.kind === 'given' && (
        <ValueInput field={field} draft={draft} edit={edit} labelledBy={`${id}-question`} />
      )}
      {draft.kind === 'not-applicable' && (
        <Line label={W.field.reason} value={draft.reason} onInput={(reason) => edit({ reason })} />
      )}
      {draft.kind === 'unknown' && (
        <Line label={W.field.owner} value={draft.owner} onInput={(owner) => edit({ owner })} />
      )}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="main" disabled={busy}>
          {saveWord ?? W.save}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {W.cancel}
          </button>
        )}
        {answer && onClear && (
          <button type="button" class="plain" onClick={onClear}>
            {W.field.clear}
          </button>
        )}
      </div>
    </form>
  )
}

type LineProps = { label: string; value: string; onInput: (text: string) => void }

function Line({ label, value, onInput }: LineProps) {
  return (
    <label class="line">
      <span>{label}</span>
      <input
        value={value}
        maxLength={200}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  )
}
