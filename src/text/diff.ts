import { sentencesIn } from './sentences.ts'

export type Change = { kind: 'same' | 'removed' | 'added'; text: string }

/** Above this many pairs of sentences the middle is told as removed and added, not compared. */
const PAIR_LIMIT = 4_000_000

/** What became of the sentences of `before` in `after`, in reading order (longest common subsequence). */
export function diffSentences(before: string, after: string): Change[] {
  const old = sentencesOf(before)
  const young = sentencesOf(after)
  let head = 0
  while (head < old.length && head < young.length && old[head] === young[head]) head++
  let tail = 0
  const rest = Math.min(old.length, young.length) - head
  while (tail < rest && old.at(-1 - tail) === young.at(-1 - tail)) tail++
  return [
    ...changes('same', old.slice(0, head)),
    ...middle(old.slice(head, old.length - tail), young.slice(head, young.length - tail)),
    ...changes('same', old.slice(old.length - tail)),
  ]
}

const sentencesOf = (text: string): string[] =>
  sentencesIn(text).map(({ start, end }) => text.slice(start, end))

const changes = (kind: Change['kind'], texts: string[]): Change[] =>
  texts.map((text) => ({ kind, text }))

function middle(old: string[], young: string[]): Change[] {
  if (old.length * young.length > PAIR_LIMIT)
    return [...changes('removed', old), ...changes('added', young)]
  const lengths = commonLengths(old, young)
  const result: Change[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j])
      result.push({ kind: 'same', text: old[i++] ?? '' }) && j++
    else if (
      j >= young.length ||
      (i < old.length && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    )
      result.push({ kind: 'removed', text: old[i++] ?? '' })
    else result.push({ kind: 'added', text: young[j++] ?? '' })
  }
  return result
}

const at = (lengths: Uint32Array[], i: number, j: number): number => lengths[i]?.[j] ?? 0

/** lengths[i][j]: the longest common subsequence of old from i and young from j. */
function commonLengths(old: string[], young: string[]): Uint32Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(young.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (!row) continue
      row[j] =
        old[i] === young[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  return lengths
}
