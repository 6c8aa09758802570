import { CANON } from '../report/annual/canon.ts'
import type { CanonName } from '../report/canon.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Span } from '../text/span.ts'
import type { Reading } from './reading.ts'

export type NameHit = Span & { name: CanonName; wrong: boolean; word: string }
type Found = { used: NameHit[]; known: Span[] }

const NAMES: readonly CanonName[] = CANON
/** Set phrases that may stand in a report as often as names do. */
const SET_PHRASES = [
  '以习近平新时代中国特色社会主义思想为指导',
  '推进法治建设第一责任人职责',
  '公众参与、专家论证、风险评估、合法性审查和集体讨论决定',
  '公众参与、专家论证、风险评估、合法性审查、集体讨论决定',
  '运用法治思维和法治方式',
  '违规干预司法活动、插手具体案件处理',
  '习近平总书记关于法治建设的重要指示精神',
]
const WORDS = new Lexicon<{ name: CanonName; wrong: boolean } | null>([
  ...NAMES.flatMap((name) => [
    ...[name.name, ...(name.short ?? [])].map((word) => [word, { name, wrong: false }] as const),
    ...(name.wrong ?? []).map((word) => [word, { name, wrong: true }] as const),
  ]),
  ...SET_PHRASES.map((phrase) => [phrase, null] as const),
])
const found = new WeakMap<Reading, Found>()

/**
 * Official names and their wrong forms as they stand in the text. Where they overlap the longest
 * counts: 脱贫攻坚 inside 巩固拓展脱贫攻坚成果 is not a use of the shorter one.
 */
export const namesFound = (reading: Reading): readonly NameHit[] => read(reading).used

/** Spans of official names and set phrases: they may be said any number of times. */
export const knownNames = (reading: Reading): readonly Span[] => read(reading).known

function read(reading: Reading): Found {
  const earlier = found.get(reading)
  if (earlier) return earlier
  const used: NameHit[] = []
  const known: Span[] = []
  for (const { start, end, word, value } of WORDS.find(reading.text)) {
    if (value) used.push({ start, end, word, name: value.name, wrong: value.wrong })
    if (!value?.wrong && word.length > 2) known.push({ start, end })
  }
  const result = { used: longest(used), known }
  found.set(reading, result)
  return result
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
