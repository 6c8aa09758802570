import type { JobView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'

/** Above the sheet: has the whole report written, and says what that touches. */
export function DraftBar() {
  const { view, act, tell } = useDesk()
  const draft = async () => {
    await act(() => call<{ job: JobView }>('POST', reportPath(view.id, 'draft'), {}))
    tell(null)
  }
  const reason = view.running ? '' : (view.job?.reason ?? '')
  return (
    <div class="draft-bar">
      <div>
        <p>{W.paper.draftHint}</p>
        {reason && (
          <details>
            <summary>{W.paper.note}</summary>
            <ul>
              {reason.split('；“').map((line, at) => (
                <li key={line}>{at > 0 ? `“${line}` : line}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" disabled={view.running || view.parts.length === 0} onClick={draft}>
        {view.running ? W.paper.drafting : W.paper.draftAll}
      </button>
    </div>
  )
}
