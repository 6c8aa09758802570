import { useState } from 'preact/hooks'
import { call, Refused, reportPath } from '../api.ts'
import { CopyBox } from '../copy-box.tsx'
import { go } from '../route.ts'
import { W } from '../words.ts'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'

type Deleted = { deleted: true; receipt: string }

/** Erases the report from the server after a second yes, and hands out the proof. */
export function Erase({ onClose }: { onClose: () => void }) {
  const { view } = useDesk()
  const [receipt, setReceipt] = useState('')
  const [wrong, setWrong] = useState('')
  const erase = async () => {
    try {
      setReceipt((await call<Deleted>('DELETE', reportPath(view.id))).receipt)
    } catch (error) {
      setWrong(error instanceof Refused ? error.message : W.unreachable)
    }
  }
  if (receipt)
    return (
      <Dialog title={W.erase.done} onClose={() => go('/')}>
        <CopyBox label={W.erase.receipt} text={receipt} />
      </Dialog>
    )
  return (
    <Dialog title={W.erase.open} onClose={onClose}>
      <p>{W.erase.sure}</p>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button type="button" class="main" onClick={() => void erase()}>
          {W.erase.yes}
        </button>
        <button type="button" onClick={onClose}>
          {W.cancel}
        </button>
      </div>
    </Dialog>
  )
}
