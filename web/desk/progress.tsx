import type { ReportView } from '../../src/channels/web/schema.ts'
import { W } from '../words.ts'

/** How far the required answers are, and the time the rest takes. */
export function Progress({ view }: { view: ReportView }) {
  const { answered, required } = view.progress
  return (
    <div class="progress">
      <progress value={answered} max={Math.max(required, 1)} aria-label={W.bar.progress} />
      <span>
        {view.topicsLeft > 0 ? W.bar.left(view.topicsLeft, view.minutesLeft) : W.bar.allDone}
      </span>
    </div>
  )
}
