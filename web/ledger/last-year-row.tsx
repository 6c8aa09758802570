import { useState } from 'preact/hooks'
import type { ProposalsAnswer, ReportView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { AnswerEditor } from '../field/answer-editor.tsx'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'

type Props = { proposal: ProposalsAnswer['proposals'][number] }

/** 去年 12 次，今年？ — the same, none, or this year's own. */
export function LastYearRow({ proposal }: Props) {
  const { view, act } = useDesk()
  const [editing, setEditing] = useState(false)
  const { field, label, lastYear, quote } = proposal
  const now = view.answers[field]
  const store = (body: unknown) =>
    act(() => call<ReportView>('PUT', reportPath(view.id, 'answers', field), body))
  return (
    <li class="last-year-row">
      <p>
        <b>{label}</b> {P.lastYear.said(wordOf(lastYear))}
      </p>
      <p class="quote">“{quote}”</p>
      {editing ? (
        <AnswerEditor field={field} onDone={() => setEditing(false)} />
      ) : (
        <div class="actions">
          {now && (
            <span class="clear">
              {P.lastYear.kept} {now.printed}
            </span>
          )}
          <button type="button" onClick={() => setEditing(true)}>
            {now ? W.ledger.change : P.lastYear.change}
          </button>
          {!now && (
            <>
              <button type="button" onClick={() => store({ value: lastYear })}>
                {P.lastYear.same}
              </button>
              <button type="button" onClick={() => store({ kind: 'none' })}>
                {P.lastYear.none}
              </button>
            </>
          )}
        </div>
      )}
    </li>
  )
}

/** A value in case-file form, in words. */
function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).join('、')
  if (typeof value === 'boolean') return value ? W.field.yes : W.field.no
  if (typeof value === 'object' && value !== null) return Object.values(value).join('，')
  return String(value)
}
