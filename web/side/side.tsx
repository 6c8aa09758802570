import { W } from '../words.ts'
import { JumpList } from './jump-list.tsx'
import { Todo } from './todo.tsx'

/** The right column: where things stand, and the few that want a hand. A drawer on narrow pages. */
export function Side({ onGone }: { onGone?: () => void }) {
  return (
    <nav class="side" aria-label={W.side.label}>
      <JumpList {...(onGone && { onGone })} />
      <Todo {...(onGone && { onGone })} />
    </nav>
  )
}
