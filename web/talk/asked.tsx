import type { Ask } from '../../src/channels/web/schema.ts'
import { W } from '../words.ts'

type Props = {
  ask: Ask
  /** The question waited for: shown with its example. */
  isCurrent?: boolean
}

/** A question in the margin: the topic, the office that usually knows, the words, an example. */
export function Asked({ ask, isCurrent = false }: Props) {
  return (
    <div class={isCurrent ? 'asked current' : 'asked'}>
      <p class="asked-head">
        {ask.title} · {W.talk.usually(ask.office)}
      </p>
      <p class="asked-text">{ask.ask}</p>
      {isCurrent && ask.example && (
        <blockquote class="example">
          {W.talk.example}
          {ask.example}
        </blockquote>
      )}
    </div>
  )
}
