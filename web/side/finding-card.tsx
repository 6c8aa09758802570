import type { PlacedFinding, ReportView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { isPlaced, nameOf } from '../paper/places.ts'
import { showTab } from '../route.ts'
import { W } from '../words.ts'
import { Ignore } from './ignore.tsx'
import { canSilence } from './silence-form.tsx'

type Props = { finding: PlacedFinding; onGone?: () => void }

/** One finding: what, where, and the one thing to do about it. */
export function FindingCard({ finding, onGone }: Props) {
  const { view, goTo, act } = useDesk()
  const part = isPlaced(finding) ? view.parts.find((each) => each.id === finding.part) : undefined
  const see = () => {
    if (!part) return
    showTab('paper')
    const { partStart, partEnd } = finding
    goTo({
      part: part.id,
      ...(partStart !== undefined && { start: partStart }),
      ...(partEnd !== undefined && { end: partEnd }),
    })
    onGone?.()
  }
  const fixed = part && fixedText(part.text, finding)
  const fix = async () => {
    if (!part || fixed === null || fixed === undefined) return
    const body = { text: fixed, baseVersion: part.version }
    await act(() => call<ReportView>('PUT', reportPath(view.id, 'parts', part.id), body))
  }
  return (
    <div class={`todo-card ${finding.severity}`}>
      <p>
        <span class="unseen">{W.side.severity[finding.severity]}：</span>
        {finding.message}
      </p>
      <p class="todo-why">
        {[part && nameOf(part), finding.fix ? '' : finding.suggestion].filter(Boolean).join(' · ')}
      </p>
      <div class="todo-actions">
        {part && (
          <button type="button" class="plain" onClick={see}>
            {W.side.see}
          </button>
        )}
        {finding.fix && fixed !== null && !part?.locked && (
          <button type="button" class="plain" onClick={fix}>
            {finding.fix.text === '' ? W.side.fixDelete : W.side.fix(finding.fix.text)}
          </button>
        )}
        {canSilence(finding) && <Ignore finding={finding} />}
      </div>
    </div>
  )
}

/** The part's text with the certain fix in place; null when the fix is not inside the part's text. */
function fixedText(text: string, { fix, start, partStart }: PlacedFinding): string | null {
  if (!fix || partStart === undefined) return null
  const shift = partStart - start
  const [from, to] = [fix.start + shift, fix.end + shift]
  if (from < 0 || to > text.length) return null
  return text.slice(0, from) + fix.text + text.slice(to)
}
