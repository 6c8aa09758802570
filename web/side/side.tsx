import { W } from '../words.ts'
import { JumpList } from './jump-list.tsx'
import { Todo } from './todo.tsx'

/** The right column: where things stand, and the few that want a hand. Narrow pages open it with 检查. */
export function Side() {
  return (
    <nav class="side" aria-label={W.side.label}>
      <JumpList />
      <Todo />
    </nav>
  )
}
