import { useEffect, useState } from 'preact/hooks'
import type { PreferencesAnswer, PreferenceView } from '../../src/channels/web/schema.ts'
import { call, Refused } from '../api.ts'
import { whenWord } from '../when.ts'
import { viaWord, W } from '../words.ts'
import { P } from '../words-pages.ts'
import { Dialog } from './dialog.tsx'
import { PreferenceForm } from './preference-form.tsx'

const PATH = '/preferences'
const said = (error: unknown): string => (error instanceof Refused ? error.message : W.unreachable)

/** How the unit likes its reports worded: what is set, by whom, and a form for one more. */
export function Preferences({ onClose }: { onClose: () => void }) {
  const [list, setList] = useState<readonly PreferenceView[] | null>(null)
  const [wrong, setWrong] = useState('')
  /** Shows the list the server answers with. True when it was done. */
  const ask = async (method: string, path: string, body?: unknown): Promise<boolean> => {
    try {
      setList((await call<PreferencesAnswer>(method, path, body)).preferences)
      setWrong('')
      return true
    } catch (error) {
      setWrong(said(error))
      return false
    }
  }
  useEffect(() => void ask('GET', PATH), [])
  return (
    <Dialog title={P.preferences.open} onClose={onClose}>
      <p class="quiet">{P.preferences.lead}</p>
      <div role="status">
        {list?.length === 0 && <p>{P.preferences.nothing}</p>}
        {list && list.length > 0 && (
          <ul class="preferences">
            {list.map((preference) => (
              <Row
                key={preference.id}
                preference={preference}
                onDelete={() => void ask('DELETE', `${PATH}/${preference.id}`)}
              />
            ))}
          </ul>
        )}
      </div>
      <PreferenceForm wrong={wrong} add={(wanted) => ask('POST', PATH, wanted)} />
    </Dialog>
  )
}

type RowProps = { preference: PreferenceView; onDelete: () => void }

function Row({ preference, onDelete }: RowProps) {
  const { by, at } = preference
  const words =
    preference.kind === 'words'
      ? P.preferences.said(preference.use, preference.instead)
      : preference.wish
  return (
    <li class="preference">
      <p>
        {words}
        <span class="quiet">
          {by.name} · {viaWord(by.via)} · {whenWord(at)}
        </span>
      </p>
      <button
        type="button"
        class="plain"
        aria-label={P.preferences.deleteOne(words)}
        onClick={onDelete}
      >
        {P.preferences.delete}
      </button>
    </li>
  )
}
