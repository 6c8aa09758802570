import { W } from '../words.ts'

type Props = { reason: string | undefined; onAgain: () => void; onClose: () => void }

/** Nothing came of a wish: why, and the way to another one. */
export function Unchanged({ reason, onAgain, onClose }: Props) {
  return (
    <div class="panel" role="status">
      <p>{reason || W.rewrite.same}</p>
      <div class="actions">
        <button type="button" class="main" onClick={onAgain}>
          {W.rewrite.go}
        </button>
        <button type="button" onClick={onClose}>
          {W.close}
        </button>
      </div>
    </div>
  )
}
