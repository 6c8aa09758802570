import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from '../desk/desk.ts'
import { showTab } from '../route.ts'
import { W } from '../words.ts'
import { Asked } from './asked.tsx'
import { Composer } from './composer.tsx'
import { PendingTurn } from './pending-turn.tsx'
import { Proposals } from './proposals.tsx'
import { TurnItem } from './turn-item.tsx'
import { useEarlier } from './use-earlier.ts'

/** The conversation: what was asked and said, oldest first, and the box to answer in. */
export function Talk() {
  const { view, pending } = useDesk()
  const list = useRef<HTMLDivElement>(null)
  const { turns, left, readMore } = useEarlier(view)
  const last = turns.at(-1)
  const lastAsked = turns.findLast((turn) => turn.ask)
  const askShown = lastAsked?.ask?.topic === view.next?.topic

  useEffect(() => {
    if (pending.length > 0 && list.current) list.current.scrollTop = 0
  }, [pending.length])

  return (
    <section class="talk" aria-label={W.tabs.talk}>
      <div
        class="turns"
        ref={list}
        role="log"
        aria-live="polite"
        aria-label={W.talk.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what scrolls
        tabIndex={0}
      >
        <div class="turns-inner">
          {left > 0 && (
            <button type="button" class="plain" onClick={() => void readMore()}>
              {W.talk.earlier(left)}
            </button>
          )}
          {turns.map((turn) => (
            <TurnItem
              key={turn.id}
              turn={turn}
              isLast={turn === last}
              isAsked={askShown && turn === lastAsked}
            />
          ))}
          <Proposals />
          {pending.map((each) => (
            <PendingTurn key={each.messageId} pending={each} />
          ))}
          {!askShown && view.next && <Asked ask={view.next} isCurrent />}
          {!view.next && (
            <div class="asked">
              <p class="asked-text">{W.talk.allAsked}</p>
              <button type="button" class="only-phone" onClick={() => showTab('paper')}>
                {W.talk.toPaper}
              </button>
            </div>
          )}
        </div>
      </div>
      <Composer />
    </section>
  )
}
