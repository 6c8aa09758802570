import { useState } from 'preact/hooks'
import { applySettings, readSettings } from '../settings.ts'
import { W } from '../words.ts'
import { S } from '../words-silence.ts'

export type Scope = 'once' | 'always'
/** What the clerk decided; `by` is his name, kept for the next time. */
export type Decided = { scope: Scope; by: string; why: string }

type Props = {
  quote: string
  /** Whether nobody may stay unnamed. */
  named: boolean
  onDecide: (decided: Decided) => void
}

/** A finding without words, or with very many, has nothing to be known by. */
export const canSilence = ({ quote }: { quote: string }): boolean =>
  quote !== '' && quote.length <= 500

/** One sign is no word: for good it would silence far more than what is meant. */
const isWord = (quote: string): boolean => [...quote].length > 1

/** Asks who has a finding silenced, and why: these words this time, or for good. */
export function SilenceForm({ quote, named, onDecide }: Props) {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(() => readSettings().name)
  const [why, setWhy] = useState('')
  const by = name.trim()
  const unnamed = named && by === ''

  const decide = (scope: Scope) => {
    if (by) applySettings({ ...readSettings(), name: by })
    onDecide({ scope, by, why: why.trim() })
  }

  if (!open)
    return (
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {S.ignore}
      </button>
    )
  return (
    <form class="ignore" onSubmit={(event) => event.preventDefault()}>
      <label class="line">
        <span>{S.by}</span>
        <input
          required={named}
          maxLength={40}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label class="line">
        <span>{S.why}</span>
        <input maxLength={200} value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
      </label>
      <div class="todo-actions">
        <button type="button" class="plain" disabled={unnamed} onClick={() => decide('once')}>
          {S.once}
        </button>
        {isWord(quote) && (
          <button type="button" class="plain" disabled={unnamed} onClick={() => decide('always')}>
            {S.always}
          </button>
        )}
        <button type="button" class="plain" onClick={() => setOpen(false)}>
          {W.cancel}
        </button>
      </div>
    </form>
  )
}
