import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import { JumpList } from './jump-list.tsx'
import { Todo } from './todo.tsx'

/** The result of the check: what was looked at, what was found, and where things stand. */
export function Checked({ onGone }: { onGone: () => void }) {
  const { view } = useDesk()
  const { examined, findings } = view
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return (
    <div class="side">
      {examined && (
        <p class="checked">
          <b>{W.check.found(errors, findings.length - errors)}</b>
          <span class="quiet">
            {W.check.done(examined.rules, examined.figures, examined.sentences)}
          </span>
        </p>
      )}
      <Todo onGone={onGone} />
      <JumpList onGone={onGone} />
    </div>
  )
}
