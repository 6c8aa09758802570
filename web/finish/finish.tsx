import { useState } from 'preact/hooks'
import { exportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { Dialog } from '../desk/dialog.tsx'
import { saveFile } from '../save-file.ts'
import { W } from '../words.ts'
import { Blocks } from './blocks.tsx'

const KINDS = ['docx', 'html', 'txt', 'md'] as const

import { Confirm, isReviewed } from './confirm.tsx'
import { csvOf, sourcesOf } from './sources.ts'

/** The gate before filing: what blocks, what is open and whose, then the files. */
export function Finish({ onClose }: { onClose: () => void }) {
  const { view, topics } = useDesk()
  const errors = view.findings.filter((finding) => finding.severity === 'error')
  const [personal, setPersonal] = useState(false)
  const confirmed = isReviewed(view) && personal
  const unfinished = !view.examined || errors.length + view.openItems.length > 0 || !confirmed
  const saveSources = () =>
    saveFile(csvOf(sourcesOf(view, topics)), `${view.title}${W.sources.title}`, 'csv')
  return (
    <Dialog title={W.finish.title} onClose={onClose}>
      <Blocks errors={errors} onClose={onClose} />
      <Confirm personal={personal} onPersonal={setPersonal} />
      <section class="finish-part">
        <h3>{W.finish.download}</h3>
        {unfinished && <p class="quiet">{W.finish.draftNote}</p>}
        <ul class="downloads">
          {KINDS.map((kind) => (
            <li key={kind}>
              <a class={kind === 'docx' ? 'main' : ''} href={exportPath(view.id, kind)} download>
                {W.finish.kinds[kind][0]}
              </a>
              <span class="quiet">{W.finish.kinds[kind][1]}</span>
            </li>
          ))}
          <li>
            <button type="button" onClick={saveSources}>
              {W.sources.title}
            </button>
            <span class="quiet">{W.sources.hint}</span>
          </li>
        </ul>
      </section>
    </Dialog>
  )
}
