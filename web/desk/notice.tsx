import { useEffect } from 'preact/hooks'
import { W } from '../words.ts'
import { useDesk } from './desk.ts'

/** How long a said thing stays, in milliseconds; what went wrong stays until it is closed. */
const STAY = 8000

/** One line at the foot of the page: what was done, with its way back, or what went wrong. */
export function NoticeBar() {
  const { notice, tell } = useDesk()
  useEffect(() => {
    if (notice?.tone !== 'said') return
    const timer = setTimeout(() => tell(null), STAY)
    return () => clearTimeout(timer)
  }, [notice])
  const undo = notice?.undo
  return (
    <div class="notice-place" role="status" aria-live="polite">
      {notice && (
        <div class={`notice is-${notice.tone}`}>
          <span>{notice.text}</span>
          {undo && (
            <button type="button" class="plain" onClick={undo}>
              {W.undo}
            </button>
          )}
          <button type="button" class="plain" onClick={() => tell(null)}>
            {W.close}
          </button>
        </div>
      )}
    </div>
  )
}
