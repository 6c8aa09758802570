import { useState } from 'preact/hooks'
import type { PlacedFinding, ReportView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { applySettings, readSettings } from '../settings.ts'
import { W } from '../words.ts'

type Scope = 'once' | 'always'

/** Has a finding silenced: these words this time, or for good; with a name, and with a way back. */
export function Ignore({ finding }: { finding: PlacedFinding }) {
  const { view, act, tell } = useDesk()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(() => readSettings().name)
  const { rule, quote } = finding
  const path = reportPath(view.id, 'silences')

  const ignore = async (scope: Scope) => {
    applySettings({ ...readSettings(), name: name.trim() })
    const body = { rule, quote, scope }
    if (!(await act(() => call<ReportView>('POST', path, body)))) return
    tell({
      text: W.side.ignored,
      tone: 'said',
      undo: () => void act(() => call<ReportView>('DELETE', path, { rule, quote })),
    })
  }

  if (!open)
    return (
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {W.side.ignore}
      </button>
    )
  return (
    <form class="ignore" onSubmit={(event) => event.preventDefault()}>
      <label class="line">
        <span>{W.side.ignoreBy}</span>
        <input
          required
          maxLength={40}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <div class="todo-actions">
        <button type="button" class="plain" disabled={!name.trim()} onClick={() => ignore('once')}>
          {W.side.once}
        </button>
        <button
          type="button"
          class="plain"
          disabled={!name.trim()}
          onClick={() => ignore('always')}
        >
          {W.side.always}
        </button>
        <button type="button" class="plain" onClick={() => setOpen(false)}>
          {W.cancel}
        </button>
      </div>
    </form>
  )
}
