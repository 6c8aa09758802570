import type { ReportView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { whenWord } from '../when.ts'
import { W } from '../words.ts'

/** The answer that says a person reviewed the report for secrets (src/report/annual/topics/filing.ts). */
const SECRECY = 'secrecy-reviewed'

/** Whether a person has said that the review for secrets was done. */
export const isReviewed = ({ answers }: ReportView): boolean => answers[SECRECY]?.value === true

type Props = { personal: boolean; onPersonal: (ticked: boolean) => void }

/** What no program may vouch for: a person ticks it. The review for secrets is kept as his answer. */
export function Confirm({ personal, onPersonal }: Props) {
  const { view, act } = useDesk()
  const answer = view.answers[SECRECY]
  const found = view.findings.filter((finding) => finding.rule === 'personal-data').length
  const review = (value: boolean) =>
    act(() => call<ReportView>('PUT', reportPath(view.id, 'answers', SECRECY), { value }))
  return (
    <section class="finish-part">
      <h3>{W.finish.person}</h3>
      <label class="tick">
        <input
          type="checkbox"
          checked={isReviewed(view)}
          onChange={(event) => void review(event.currentTarget.checked)}
        />
        <span>
          {W.finish.secrecy}
          {answer && isReviewed(view) && (
            <span class="quiet">
              {' '}
              {answer.by.name} · {whenWord(answer.at)}
            </span>
          )}
        </span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={personal}
          onChange={(event) => onPersonal(event.currentTarget.checked)}
        />
        <span>
          {W.finish.personal}
          {found > 0 && <span class="wrong"> {W.finish.personalFound(found)}</span>}
        </span>
      </label>
    </section>
  )
}
