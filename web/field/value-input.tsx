import type { FieldView } from '../../src/channels/web/schema.ts'
import { W } from '../words.ts'
import { type DraftValue, type Hedge, isNumber } from './draft-value.ts'
import { RowsInput } from './rows-input.tsx'

export type InputProps = {
  field: FieldView
  draft: DraftValue
  edit: (change: Partial<DraftValue>) => void
  labelledBy: string
}

/** The box, boxes or buttons for a value of the field's type. */
export function ValueInput(props: InputProps) {
  const { field, draft, edit, labelledBy } = props
  if (isNumber(field)) return <NumberInput {...props} />
  if (field.type === 'yesno') return <YesNo {...props} />
  if (field.type === 'choice') return <Choice {...props} />
  if (field.type === 'list' || field.type === 'pairs') return <RowsInput {...props} />
  if (field.type === 'date')
    return (
      <input
        type="date"
        aria-labelledby={labelledBy}
        value={draft.text}
        onInput={(event) => edit({ text: event.currentTarget.value })}
      />
    )
  return (
    <textarea
      rows={2}
      maxLength={2000}
      aria-labelledby={labelledBy}
      value={draft.text}
      onInput={(event) => edit({ text: event.currentTarget.value })}
    />
  )
}

function NumberInput({ field, draft, edit, labelledBy }: InputProps) {
  return (
    <div class="number">
      <select
        aria-label={W.field.hedge}
        value={draft.hedge}
        onChange={(event) => edit({ hedge: event.currentTarget.value as Hedge })}
      >
        {Object.entries(W.field.hedges).map(([hedge, word]) => (
          <option key={hedge} value={hedge}>
            {word}
          </option>
        ))}
      </select>
      <input
        inputMode="decimal"
        autoComplete="off"
        aria-labelledby={labelledBy}
        value={draft.text}
        onInput={(event) => edit({ text: event.currentTarget.value })}
      />
      <span class="unit">{field.unit}</span>
    </div>
  )
}

function YesNo({ draft, edit, labelledBy }: InputProps) {
  const options = [
    [true, W.field.yes],
    [false, W.field.no],
  ] as const
  return (
    <div class="segments" role="radiogroup" aria-labelledby={labelledBy}>
      {options.map(([yes, word]) => (
        <label key={word} class={draft.yes === yes ? 'segment on' : 'segment'}>
          <input
            type="radio"
            name={`${labelledBy}-yes`}
            checked={draft.yes === yes}
            onChange={() => edit({ yes })}
          />
          {word}
        </label>
      ))}
    </div>
  )
}

function Choice({ field, draft, edit, labelledBy }: InputProps) {
  return (
    <div class="segments" role="radiogroup" aria-labelledby={labelledBy}>
      {field.choices?.map((choice) => (
        <label key={choice} class={draft.text === choice ? 'segment on' : 'segment'}>
          <input
            type="radio"
            name={`${labelledBy}-choice`}
            checked={draft.text === choice}
            onChange={() => edit({ text: choice })}
          />
          {choice}
        </label>
      ))}
    </div>
  )
}
