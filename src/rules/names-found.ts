import { CANON } from '../report/annual/canon.ts'
import type { CanonName } from '../report/canon.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Span } from '../text/span.ts'
import type { Reading } from './reading.ts'

export type NameHit = Span & { name: CanonName; wrong: boolean; word: string }

const NAMES: readonly CanonName[] = CANON
const WORDS = new Lexicon<{ name: CanonName; wrong: boolean }>(
  NAMES.flatMap((name) => [
    ...[name.name, ...(name.short ?? [])].map((word) => [word, { name, wrong: false }] as const),
    ...(name.wrong ?? []).map((word) => [word, { name, wrong: true }] as const),
  ]).filter(([word]) => word.length > 1),
)
const found = new WeakMap<Reading, NameHit[]>()

/**
 * Official names and their wrong forms as they stand in the text. Where they overlap the longest
 * counts: 脱贫攻坚 inside 巩固拓展脱贫攻坚成果 is not a use of the shorter one.
 */
export function namesFound(reading: Reading): NameHit[] {
  let hits = found.get(reading)
  if (!hits) {
    hits = longest(
      WORDS.find(reading.text).map(({ start, end, word, value }) => ({
        start,
        end,
        word,
        ...value,
      })),
    )
    found.set(reading, hits)
  }
  return hits
}

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
