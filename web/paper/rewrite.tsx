import { useState } from 'preact/hooks'
import type { JobView, PartView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import { Compare } from './compare.tsx'
import { nameOf } from './places.ts'

type Props = { part: PartView; onClose: () => void }

/** Has one part rewritten, with a wish or without; then shows what changed, to keep or to undo. */
export function Rewrite({ part, onClose }: Props) {
  const { view, act } = useDesk()
  const [wish, setWish] = useState('')
  const [before, setBefore] = useState<number | null>(null)
  const writing = part.status === 'drafting' || (view.running && before === part.version)

  const start = async (event: Event) => {
    event.preventDefault()
    const instruction = wish.trim()
    const body = instruction ? { instruction } : {}
    const path = reportPath(view.id, 'parts', part.id, 'draft')
    setBefore(part.version)
    const done = await act(() => call<{ job: JobView }>('POST', path, body))
    if (!done) setBefore(null)
  }

  if (before !== null && !writing)
    return part.version > before ? (
      <Compare
        part={part}
        before={before}
        wish={wish.trim()}
        onClose={onClose}
        onAgain={() => setBefore(null)}
      />
    ) : (
      <Unchanged reason={view.job?.reason} onAgain={() => setBefore(null)} onClose={onClose} />
    )

  return (
    <form class="panel rewrite" onSubmit={start} aria-label={W.rewrite.title(nameOf(part))}>
      <label class="line">
        <span>{W.rewrite.label}</span>
        <input
          value={wish}
          maxLength={1000}
          placeholder={W.rewrite.placeholder}
          disabled={writing}
          onInput={(event) => setWish(event.currentTarget.value)}
        />
      </label>
      <div class="chips">
        {W.rewrite.chips.map((chip) => (
          <button
            key={chip}
            type="button"
            class={wish === chip ? 'chip on' : 'chip'}
            disabled={writing}
            onClick={() => setWish(chip)}
          >
            {chip}
          </button>
        ))}
      </div>
      <div class="actions">
        <button type="submit" class="main" disabled={writing}>
          {writing ? W.rewrite.going : W.rewrite.go}
        </button>
        <button type="button" onClick={onClose}>
          {W.cancel}
        </button>
      </div>
    </form>
  )
}

type UnchangedProps = { reason: string | undefined; onAgain: () => void; onClose: () => void }

function Unchanged({ reason, onAgain, onClose }: UnchangedProps) {
  return (
    <div class="panel" role="status">
      <p>{reason || W.rewrite.same}</p>
      <div class="actions">
        <button type="button" class="main" onClick={onAgain}>
          {W.rewrite.go}
        </button>
        <button type="button" onClick={onClose}>
          {W.close}
        </button>
      </div>
    </div>
  )
}
