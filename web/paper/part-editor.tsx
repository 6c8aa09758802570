import { useEffect, useRef, useState } from 'preact/hooks'
import type { PartView, ReportView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { keep, kept } from '../settings.ts'
import { W } from '../words.ts'
import { Conflict, type Standing } from './conflict.tsx'
import { nameOf } from './places.ts'
import { standingOf } from './standing.ts'

type Props = { part: PartView; onClose: () => void }

/** Edits a part's words by hand. Two editors never overwrite each other: the second sees both texts. */
export function PartEditor({ part, onClose }: Props) {
  const { view, act } = useDesk()
  const key = `zhubi.edit.${view.id}.${part.id}`
  const [text, setText] = useState(() => kept(key) || part.text)
  const [base, setBase] = useState(part.version)
  const [standing, setStanding] = useState<Standing | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])

  const write = (next: string) => {
    keep(key, next === part.text ? '' : next)
    setText(next)
  }
  const close = () => {
    keep(key, '')
    onClose()
  }
  const save = async (baseVersion: number) => {
    let conflict: Standing | null = null
    const path = reportPath(view.id, 'parts', part.id)
    const done = await act(async () => {
      try {
        return await call<ReportView>('PUT', path, { text: clean(text), baseVersion })
      } catch (error) {
        conflict = standingOf(error)
        if (!conflict) throw error
      }
    })
    if (conflict) setStanding(conflict)
    else if (done) close()
  }

  if (standing)
    return (
      <Conflict
        mine={text}
        standing={standing}
        onMine={() => void save(standing.version)}
        onTheirs={close}
        onGoOn={() => {
          setBase(standing.version)
          setStanding(null)
        }}
      />
    )
  return (
    <form
      class="part-editor"
      onSubmit={(event) => {
        event.preventDefault()
        void save(base)
      }}
    >
      <textarea
        ref={area}
        aria-label={W.edit.label(nameOf(part))}
        rows={Math.max(4, Math.ceil(text.length / 26) + text.split('\n').length)}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      <p class="quiet">{W.edit.hint}</p>
      <div class="actions">
        <button type="submit" class="main">
          {W.save}
        </button>
        <button type="button" onClick={close}>
          {W.cancel}
        </button>
      </div>
    </form>
  )
}

/** Word's blank runs and invisible marks; the words stay as typed. */
const clean = (text: string): string =>
  text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t\u00a0\u3000]+|[ \t\u00a0\u3000]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
