import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import type { Pending } from './outbox.ts'
import { takeBack } from './unsent.ts'

/** Words on their way; refused ones say why and wait for the clerk. */
export function PendingTurn({ pending }: { pending: Pending }) {
  const { drop, view } = useDesk()
  const { messageId, text, refused } = pending
  const editAgain = () => {
    takeBack(view.id, text)
    drop(messageId)
  }
  return (
    <article class="turn said">
      <p class="said-text waiting">{text}</p>
      {refused ? (
        <div class="said-from" role="alert">
          <span class="wrong">
            {W.talk.refused}：{refused}
          </span>
          <button type="button" class="plain" onClick={editAgain}>
            {W.talk.editAgain}
          </button>
          <button type="button" class="plain" onClick={() => drop(messageId)}>
            {W.talk.drop}
          </button>
        </div>
      ) : (
        <p class="said-from">{W.talk.sending}</p>
      )}
    </article>
  )
}
