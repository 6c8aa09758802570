import { W } from '../words.ts'

/** A part while it is written: the text so far and a cursor where the next word will stand. */
export function StreamText({ text }: { text: string }) {
  const lines = text.split('\n')
  return (
    <div class="streaming" role="status" aria-live="off" aria-label={W.paper.writing}>
      {lines.map((line, at) => (
        <p key={at} class="paragraph">
          {line}
          {at === lines.length - 1 && <span class="cursor" aria-hidden="true" />}
        </p>
      ))}
    </div>
  )
}
