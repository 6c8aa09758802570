import { useRef, useState } from 'preact/hooks'
import type { JobView, PartView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { V } from '../words-variants.ts'
import { Compare } from './compare.tsx'
import { RewriteForm } from './rewrite-form.tsx'
import { Unchanged } from './unchanged.tsx'
import { useVariants } from './use-variants.ts'
import { Variants } from './variants.tsx'
import { Waiting } from './waiting.tsx'

type Props = { part: PartView; onClose: () => void }

/**
 * Other words for one part, with a wish or without: written in its place and then compared, to keep
 * or to undo; or several to choose from before anything is changed.
 */
export function Rewrite({ part, onClose }: Props) {
  const { view, act, tell } = useDesk()
  const [wish, setWish] = useState('')
  const [before, setBefore] = useState<number | null>(null)
  const { asking, ask, stop, show } = useVariants(view.id, part.id)
  const panel = useRef<HTMLDivElement>(null)
  const see = useRef<HTMLButtonElement>(null)
  const writing = part.status === 'drafting' || (view.running && before === part.version)
  const instruction = wish.trim()

  const rewrite = async () => {
    const body = instruction ? { instruction } : {}
    const path = reportPath(view.id, 'parts', part.id, 'draft')
    setBefore(part.version)
    const done = await act(() => call<{ job: JobView }>('POST', path, body))
    if (!done) setBefore(null)
  }
  const offer = () =>
    void ask(instruction, () => {
      const isFree = mayComeUp(panel.current)
      if (!isFree) tell({ text: V.ready, tone: 'said' })
      return isFree
    })
  const hide = () => {
    show(false)
    requestAnimationFrame(() => see.current?.focus())
  }
  const again = () => setBefore(null)

  if (before !== null && !writing)
    return part.version > before ? (
      <Compare {...{ part, before, onClose }} wish={instruction} onAgain={again} />
    ) : (
      <Unchanged reason={view.job?.reason} onAgain={again} onClose={onClose} />
    )
  if (asking.kind === 'nothing')
    return <Unchanged reason={asking.note} onAgain={stop} onClose={onClose} />
  return (
    <div ref={panel}>
      {asking.kind === 'asking' ? (
        <Waiting onStop={stop} />
      ) : (
        <RewriteForm
          {...{ part, wish, writing, onClose }}
          onWish={setWish}
          wrong={asking.kind === 'idle' ? asking.wrong : ''}
          onRewrite={() => void rewrite()}
          onVariants={offer}
        >
          {asking.kind === 'made' && (
            <button ref={see} type="button" onClick={() => show(true)}>
              {V.see}
            </button>
          )}
        </RewriteForm>
      )}
      {asking.kind === 'made' && asking.isShown && (
        <Variants
          {...{ part, wish: asking.wish, made: asking.made }}
          onHide={hide}
          onAgain={offer}
          onClose={onClose}
        />
      )}
    </div>
  )
}

/** Nothing comes up before a clerk who is busy elsewhere on the page, or cannot see this part. */
function mayComeUp(panel: HTMLElement | null): boolean {
  const at = document.activeElement
  const isElsewhere = at !== document.body && !panel?.contains(at)
  return panel?.offsetParent != null && !isElsewhere && !document.querySelector('dialog[open]')
}
