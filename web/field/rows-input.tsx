import { W } from '../words.ts'
import { cellsOf, type Row } from './draft-value.ts'
import type { InputProps } from './value-input.tsx'

/** A list as rows of one box, pairs as rows of two or three. Pasted lines become rows. */
export function RowsInput({ field, draft, edit }: InputProps) {
  const isList = field.type === 'list'
  const cells = isList ? (['item'] as const) : cellsOf(field)
  const rows: Row[] = isList ? draft.items.map((item) => ({ item })) : draft.rows
  const store = (next: Row[]) =>
    edit(isList ? { items: next.map((row) => row.item) } : { rows: next })

  const change = (at: number, cell: (typeof cells)[number], text: string) => {
    const [first = '', ...more] = isList ? text.split('\n') : [text.replaceAll('\n', '')]
    const changed = rows.map((row, n) => (n === at ? { ...row, [cell]: first } : row))
    store([
      ...changed.slice(0, at + 1),
      ...more.map((item) => ({ item })),
      ...changed.slice(at + 1),
    ])
  }

  return (
    <div class="rows">
      {rows.map((row, at) => (
        <fieldset key={at} class="row">
          <legend class="unseen">{W.field.row(at + 1)}</legend>
          {cells.map((cell) => (
            <label key={cell} class="cell">
              <span class={isList ? 'unseen' : 'cell-name'}>{W.field.pair[cell]}</span>
              <textarea
                rows={1}
                maxLength={500}
                value={row[cell] ?? ''}
                onInput={(event) => change(at, cell, event.currentTarget.value)}
              />
            </label>
          ))}
          <button
            type="button"
            class="plain"
            aria-label={W.field.removeRow(at + 1)}
            disabled={rows.length === 1}
            onClick={() => store(rows.filter((_, n) => n !== at))}
          >
            {W.field.remove}
          </button>
        </fieldset>
      ))}
      <button type="button" class="small" onClick={() => store([...rows, { item: '' }])}>
        {W.field.addRow}
      </button>
    </div>
  )
}
