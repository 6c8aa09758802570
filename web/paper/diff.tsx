import { diffSentences } from '../../src/text/diff.ts'
import { W } from '../words.ts'

type Props = { before: string; after: string }

/** Sentences that went and came, in reading order, with their figures set strong. */
export function Diff({ before, after }: Props) {
  const changes = diffSentences(before, after)
  if (changes.every((change) => change.kind === 'same'))
    return <p class="quiet">{W.rewrite.same}</p>
  return (
    <p class="diff">
      {changes.map(({ kind, text }, at) =>
        kind === 'removed' ? (
          <del key={at}>{strong(text)}</del>
        ) : kind === 'added' ? (
          <ins key={at}>{strong(text)}</ins>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
    </p>
  )
}

const strong = (text: string) =>
  text.split(/(\d[\d.,]*%?)/).map((piece, at) => (at % 2 ? <b key={at}>{piece}</b> : piece))
