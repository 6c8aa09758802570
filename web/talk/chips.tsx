import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'

type Props = { whyShown: boolean; onWhy: () => void }

/** Words to tap instead of typing: those of our last reply, else those of the open question. */
export function Chips({ whyShown, onWhy }: Props) {
  const { view, say } = useDesk()
  const chips = view.conversation.at(-1)?.chips ?? view.next?.chips ?? []
  if (chips.length === 0) return null
  return (
    <div class="chips">
      {chips.map((chip) =>
        chip === W.talk.why ? (
          <button key={chip} type="button" class="chip" aria-expanded={whyShown} onClick={onWhy}>
            {chip}
          </button>
        ) : (
          <button key={chip} type="button" class="chip" onClick={() => say(chip)}>
            {chip}
          </button>
        ),
      )}
    </div>
  )
}
