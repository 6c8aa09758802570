import type { CanonName } from '../report/canon.ts'
import type { Span } from '../text/span.ts'
import { cuesIn } from './cues.ts'
import { oncePer, type Reading } from './reading.ts'

export type NameHit = Span & { name: CanonName; wrong: boolean; word: string }
type Found = { used: NameHit[]; known: Span[] }

/**
 * Official names and their wrong forms as they stand in the text. Where they overlap the longest
 * counts: 脱贫攻坚 inside 巩固拓展脱贫攻坚成果 is not a use of the shorter one.
 */
export const namesFound = (reading: Reading): readonly NameHit[] => read(reading).used

/** Spans of official names and set phrases: they may be said any number of times. */
export const knownNames = (reading: Reading): readonly Span[] => read(reading).known

const read = oncePer((reading: Reading): Found => {
  const used: NameHit[] = []
  const known: Span[] = []
  for (const hit of cuesIn(reading, 'names')) {
    const { start, end, word, value } = hit
    if (value) used.push({ start, end, word, name: value.name, wrong: value.wrong })
    if (!value?.wrong && word.length > 2) known.push(hit)
  }
  return { used: longest(used), known }
})

/** Hits that lie in no longer hit. */
function longest(hits: NameHit[]): NameHit[] {
  const kept: NameHit[] = []
  let reach = 0
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (hit.end <= reach && !(last && last.start === hit.start && last.end === hit.end)) continue
    kept.push(hit)
    reach = Math.max(reach, hit.end)
  }
  return kept
}
