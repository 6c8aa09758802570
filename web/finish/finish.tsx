import { exportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { Dialog } from '../desk/dialog.tsx'
import { W } from '../words.ts'
import { Blocks } from './blocks.tsx'

const KINDS = ['docx', 'html', 'txt', 'md'] as const

/** The gate before filing: what blocks, what is open and whose, then the files. */
export function Finish({ onClose }: { onClose: () => void }) {
  const { view } = useDesk()
  const errors = view.findings.filter((finding) => finding.severity === 'error')
  const unfinished = errors.length + view.openItems.length > 0
  return (
    <Dialog title={W.finish.title} onClose={onClose}>
      <Blocks errors={errors} onClose={onClose} />
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
        </ul>
      </section>
    </Dialog>
  )
}
