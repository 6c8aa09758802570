import { useState } from 'preact/hooks'
import type { LinkAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused, reportPath } from '../api.ts'
import { CopyBox } from '../copy-box.tsx'
import { labelIn, useDesk } from '../desk/desk.ts'
import { Dialog } from '../desk/dialog.tsx'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'

/** Fields one link may ask for (channels/web/schema.ts refuses more). */
const MOST = 60

type Props = { fields: readonly string[]; onClose: () => void }

/** Asks a colleague for some answers by a link; the words to send him come from the server. */
export function Invite({ fields, onClose }: Props) {
  const { view, topics } = useDesk()
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(fields.slice(0, MOST)))
  const [colleague, setColleague] = useState('')
  const [link, setLink] = useState<LinkAnswer | null>(null)
  const [wrong, setWrong] = useState('')

  const toggle = (field: string) => {
    const next = new Set(picked)
    if (!next.delete(field)) next.add(field)
    setPicked(next)
  }
  const make = async (event: Event) => {
    event.preventDefault()
    if (picked.size === 0) return setWrong(P.invite.pick)
    try {
      const body = { fields: [...picked], colleague: colleague.trim() }
      setLink(await call<LinkAnswer>('POST', reportPath(view.id, 'links'), body))
    } catch (error) {
      setWrong(error instanceof Refused ? error.message : W.unreachable)
    }
  }

  return (
    <Dialog title={P.invite.title} onClose={onClose}>
      {link ? (
        <CopyBox label={P.invite.message} text={link.message} />
      ) : (
        <form class="invite" onSubmit={make}>
          <p class="quiet">{P.invite.lead}</p>
          <ul class="ticks">
            {fields.map((field) => (
              <li key={field}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={picked.has(field)}
                    onChange={() => toggle(field)}
                  />
                  {labelIn(topics, field)}
                </label>
              </li>
            ))}
          </ul>
          <label class="line">
            <span>{P.invite.who}</span>
            <input
              required
              maxLength={40}
              value={colleague}
              onInput={(event) => setColleague(event.currentTarget.value)}
            />
          </label>
          {wrong && (
            <p class="wrong" role="alert">
              {wrong}
            </p>
          )}
          <div class="actions">
            <button type="submit" class="main">
              {P.invite.make}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
