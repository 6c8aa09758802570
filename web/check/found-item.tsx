import { canSilence, type Decided, SilenceForm } from '../side/silence-form.tsx'
import { W } from '../words.ts'
import type { Fix, Found } from './apply.ts'

type Props = {
  finding: Found
  canAct: boolean
  onSee: () => void
  onFix: (fix: Fix) => void
  onSilence: (decided: Decided) => void
}

/** One finding of a checked text: what, the words, and the fix where it is certain. */
export function FoundItem({ finding, canAct, onSee, onFix, onSilence }: Props) {
  const { severity, message, suggestion, quote, fix, start, end } = finding
  return (
    <li class={`todo-card ${severity}`}>
      <p>
        <b>{W.side.severity[severity]}</b> {message}
      </p>
      {quote && <p class="todo-why">“{quote}”</p>}
      {suggestion && suggestion !== fix?.text && <p class="todo-why">{suggestion}</p>}
      <div class="todo-actions">
        {end > start && (
          <button type="button" class="plain" onClick={onSee}>
            {W.side.see}
          </button>
        )}
        {fix && canAct && (
          <button type="button" class="plain" onClick={() => onFix(fix)}>
            {fix.text === '' ? W.side.fixDelete : W.side.fix(fix.text)}
          </button>
        )}
        {canAct && canSilence(finding) && (
          <SilenceForm quote={quote} named={false} onDecide={onSilence} />
        )}
      </div>
    </li>
  )
}
