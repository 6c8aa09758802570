import { useState } from 'preact/hooks'
import type { PreferenceView } from '../../src/channels/web/schema.ts'
import { P } from '../words-pages.ts'

type Kind = PreferenceView['kind']
const KINDS: readonly Kind[] = ['words', 'wish']
/** Longer ones are refused (channels/web/schema.ts). */
const WORD = 40
const WISH = 100

type Props = {
  /** What the server refused, beside the button that asked. */
  wrong: string
  add: (wanted: unknown) => Promise<boolean>
}

/** One more preference: a word in another's place, or a wish in free words. */
export function PreferenceForm({ wrong, add }: Props) {
  const [kind, setKind] = useState<Kind>('words')
  const [instead, setInstead] = useState('')
  const [use, setUse] = useState('')
  const [wish, setWish] = useState('')
  const send = async (event: Event) => {
    event.preventDefault()
    const wanted = kind === 'words' ? { kind, instead, use } : { kind, wish }
    if (!(await add(wanted))) return
    setInstead('')
    setUse('')
    setWish('')
  }
  return (
    <form class="preference-form" aria-label={P.preferences.form} onSubmit={send}>
      <div class="segments" role="radiogroup" aria-label={P.preferences.kind}>
        {KINDS.map((each) => (
          <label key={each} class={kind === each ? 'segment on' : 'segment'}>
            <input
              type="radio"
              name="preference-kind"
              checked={kind === each}
              onChange={() => setKind(each)}
            />
            {P.preferences.kinds[each]}
          </label>
        ))}
      </div>
      {kind === 'words' ? (
        <div class="two">
          <Line label={P.preferences.instead} most={WORD} value={instead} onInput={setInstead} />
          <Line label={P.preferences.use} most={WORD} value={use} onInput={setUse} />
        </div>
      ) : (
        <Line label={P.preferences.wish} most={WISH} value={wish} onInput={setWish} />
      )}
      <p class="quiet">{P.preferences.hints[kind]}</p>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="main">
          {P.preferences.add}
        </button>
      </div>
    </form>
  )
}

type LineProps = { label: string; most: number; value: string; onInput: (value: string) => void }

const Line = ({ label, most, value, onInput }: LineProps) => (
  <label class="line">
    <span>{label}</span>
    <input
      required
      maxLength={most}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </label>
)
