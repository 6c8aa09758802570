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
    if (value) keep(used, { start, end, word, name: value.name, wrong: value.wrong })
    if (!value?.wrong && word.length > 2) known.push(hit)
  }
  return { used, known }
})

/** Adds a hit, which begins behind those kept or with the last, unless it lies in a longer one. */
function keep(kept: NameHit[], hit: NameHit): void {
  let last = kept[kept.length - 1]
  while (last && last.start === hit.start && last.end < hit.end) {
    kept.pop()
    last = kept[kept.length - 1]
  }
  if (!last || last.end < hit.end || (last.start === hit.start && last.end === hit.end))
    kept.push(hit)
}
