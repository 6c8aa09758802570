import { useEffect, useState } from 'preact/hooks'
import type { OpenLinkAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused, reportPath } from '../api.ts'
import { CopyBox } from '../copy-box.tsx'
import { W } from '../words.ts'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'

/** A link that opens this report on another screen, once. */
export function Elsewhere({ onClose }: { onClose: () => void }) {
  const { view } = useDesk()
  const [url, setUrl] = useState('')
  const [wrong, setWrong] = useState('')
  useEffect(() => {
    call<OpenLinkAnswer>('POST', reportPath(view.id, 'open-link')).then(
      (answer) => setUrl(answer.url),
      (error) => setWrong(error instanceof Refused ? error.message : W.unreachable),
    )
  }, [view.id])
  return (
    <Dialog title={W.elsewhere.title} onClose={onClose}>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {url && <CopyBox label={W.elsewhere.hint} text={url} />}
    </Dialog>
  )
}
