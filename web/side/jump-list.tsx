import type { PartView } from '../../src/channels/web/schema.ts'
import { useDesk } from '../desk/desk.ts'
import { isPlaced, nameOf } from '../paper/places.ts'
import { showTab } from '../route.ts'
import { W } from '../words.ts'

type Dot = 'empty' | 'answered' | 'ok' | 'writing' | 'look' | 'locked'

/** What a part's dot says at a glance. */
function dotOf(part: PartView): Dot {
  if (part.status === 'drafting') return 'writing'
  if (part.stale || part.findings.some((each) => each.severity === 'error' && isPlaced(each)))
    return 'look'
  if (part.locked) return 'locked'
  if (part.status !== 'empty') return 'ok'
  return part.blocks.length > 0 ? 'answered' : 'empty'
}

/** The parts in order, each with its dot; a touch goes there. */
export function JumpList({ onGone }: { onGone?: (() => void) | undefined }) {
  const { view, goTo } = useDesk()
  const jump = (part: string) => {
    if (location.hash !== '#paper') showTab('paper')
    goTo({ part })
    onGone?.()
  }
  if (view.parts.length === 0) return null
  return (
    <>
      <h2 class="side-head">{W.side.parts}</h2>
      <ul class="jumps">
        {view.parts.map((part) => (
          <li key={part.id}>
            {part.above && <span class="jump-section">{part.above}</span>}
            <button
              type="button"
              class={part.level === 2 ? 'jump inner' : 'jump'}
              onClick={() => jump(part.id)}
            >
              <span class={`dot ${dotOf(part)}`} aria-hidden="true" />
              <span>{nameOf(part)}</span>
              <span class="unseen">{W.side.dots[dotOf(part)]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
