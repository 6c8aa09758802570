import type { FieldSpec } from '../../report/field.ts'
import { FIELDS, isNumeric, topicOf } from '../../report/fields.ts'
import type { Span } from '../../text/span.ts'
import { FIGURE_CUES } from '../cues/figures.ts'
import { NOISE } from '../cues/figures-of-society.ts'
import { NAME_CUES } from '../cues/names.ts'

/** One field a word can mean. A strong sense names the field; a weak one needs its matter. */
export type Sense = { field: FieldSpec; topic: string; group: string; strong: boolean }

/** A cue word where it stands. Noise has no senses: it only stands in the way. */
export type CueWord = Span & { word: string; senses: readonly Sense[] }

type Node = { next: Map<string, Node>; senses: Sense[] | null }

const newNode = (): Node => ({ next: new Map(), senses: null })
const ROOT = newNode()

const wordsOf = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter(Boolean)

function add(word: string, sense: Sense | null): void {
  let node = ROOT
  for (const sign of word) {
    const next = node.next.get(sign) ?? newNode()
    node.next.set(sign, next)
    node = next
  }
  node.senses ??= []
  if (sense && !node.senses.some((known) => known.field.id === sense.field.id))
    node.senses.push(sense)
}

/** The label without its counting tail is what people say: 排查矛盾纠纷件数 → 排查矛盾纠纷. */
export const saidLabel = (label: string): string =>
  label.replace(
    /(?:(?<=提案)件|(?<![案文])件|次|人|份|条|家|场|台)?数$|(?:人|场|家)次$|落实情况$/,
    '',
  )

for (const field of FIELDS) {
  const cue = FIGURE_CUES[field.id] ?? {}
  const place = { field, topic: topicOf(field.id).id, group: cue.group ?? field.id }
  const names = isNumeric(field) ? wordsOf(cue.says) : wordsOf(NAME_CUES[field.id])
  const label = saidLabel(field.label).replace(/（[^）]*）/g, '')
  for (const name of [label, label.replace(/^是否/, '')]) if (name.length >= 3) names.push(name)
  for (const name of [...names, field.label]) add(name, { ...place, strong: true })
  for (const word of wordsOf(cue.within)) add(word, { ...place, strong: false })
}
for (const word of wordsOf(NOISE)) add(word, null)

/**
 * Every cue word of a text, leftmost and longest first, none inside another and none across a
 * figure (28人调委会 holds no 人调委). Linear.
 */
export function wordsIn(text: string, figures: readonly Span[] = []): CueWord[] {
  const words: CueWord[] = []
  let next = 0
  for (let start = 0; start < text.length; ) {
    while ((figures[next]?.end ?? text.length + 1) <= start) next++
    const figure = figures[next]
    if (figure && figure.start <= start) {
      start = figure.end
      continue
    }
    const found = longestAt(text, start, figure?.start ?? text.length)
    if (found) words.push(found)
    start = found?.end ?? start + 1
  }
  return words
}

function longestAt(text: string, start: number, limit: number): CueWord | null {
  let node = ROOT
  let found: CueWord | null = null
  for (let at = start; at < limit; at++) {
    const next = node.next.get(text[at] ?? '')
    if (!next) break
    node = next
    if (node.senses)
      found = { start, end: at + 1, word: text.slice(start, at + 1), senses: node.senses }
  }
  return found
}
