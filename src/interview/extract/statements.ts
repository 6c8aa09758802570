/** Reads texts and lists by the patterns of cues/statements-*.ts. */

import { isAsked } from '../../report/checklist.ts'
import { fieldOf } from '../../report/fields.ts'
import type { Value } from '../../report/value.ts'
import type { Span } from '../../text/span.ts'
import type { StatementCue } from '../cues/statement.ts'
import { STATEMENTS_OF_OFFICE } from '../cues/statements-of-office.ts'
import { STATEMENTS_OF_WORK } from '../cues/statements-of-work.ts'
import { itemsOf, tidy } from './items.ts'
import { lawName } from './names.ts'
import { runAbout, sentencesAbout } from './run.ts'
import type { Heard, Scene } from './scene.ts'

const CUES: readonly StatementCue[] = [...STATEMENTS_OF_OFFICE, ...STATEMENTS_OF_WORK]
const ITEM_LIMIT = 60

/** What was heard, and the spans whose figures belong to the texts. */
export type Statements = { heard: Heard[]; closed: Span[] }

export function readStatements(scene: Scene): Statements {
  const statements: Statements = { heard: [], closed: [] }
  for (const cue of CUES) {
    if (!cue.anywhere && cue.topic !== scene.asked) continue
    if (!isAsked(fieldOf(cue.field), scene.facts)) continue
    const heard = cue.as === 'sentences' ? sentences(cue, scene) : one(cue, scene)
    if (!heard) continue
    if (cue.owns) statements.closed.push(...heard.spans)
    statements.heard.push(heard.heard)
  }
  return statements
}

type Found = { heard: Heard; spans: Span[] }

const NO_WORDS =
  /^(?:没有?|无|暂无|还没有|还没(?:想好|定|统计|出来)|不清楚|不知道|再问问?|待定|多少|几)[^，。]{0,4}$/

function one(cue: StatementCue, scene: Scene): Found | null {
  const caught = 'take' in cue ? taken(cue.take, scene.text) : run(cue, scene)
  if (!caught) return null
  const words = tidy(cue.strip ? caught.it.replace(cue.strip, '') : caught.it)
  if (words.length < 2 || NO_WORDS.test(words)) return null
  const value = valueFrom(cue, words)
  const start = Math.max(caught.start, scene.text.indexOf(caught.it, caught.start))
  const own = { start, end: caught.end }
  return value && { heard: heardOf(cue.field, value, caught, scene), spans: [own] }
}

function taken(pattern: RegExp, text: string): (Span & { it: string }) | null {
  const match = pattern.exec(text)
  const it = Object.values(match?.groups ?? {}).find(Boolean)
  if (!match || !it) return null
  const lead = /^[，。；、,;：:\s]*/.exec(match[0])?.[0].length ?? 0
  return { start: match.index + lead, end: match.index + match[0].length, it }
}

function run(
  cue: Extract<StatementCue, { about: RegExp }>,
  scene: Scene,
): (Span & { it: string }) | null {
  const span = runAbout(scene, cue.about)
  return span && { ...span, it: scene.text.slice(span.start, span.end) }
}

function valueFrom(cue: StatementCue, words: string): Value | null {
  if (cue.as === 'text') return { type: 'text', text: words }
  const items = itemsOf(words).map((item) => (cue.as === 'laws' ? lawName(item) : item))
  return items.length > 0 && items.length <= ITEM_LIMIT ? { type: 'list', items } : null
}

const NOTHING = /^[^，。]{0,6}没(?:有|什么|啥)/

function sentences(cue: StatementCue, scene: Scene): Found | null {
  if (!('about' in cue)) return null
  const spans = sentencesAbout(scene.text, cue.about).filter(
    (span) => !NOTHING.test(scene.text.slice(span.start, span.end)),
  )
  const items = spans.map((span) => tidy(scene.text.slice(span.start, span.end)))
  const [first] = spans
  if (!first) return null
  const whole = { start: first.start, end: spans.at(-1)?.end ?? first.end }
  return { heard: heardOf(cue.field, { type: 'list', items }, whole, scene), spans }
}

const heardOf = (field: string, value: Value, { start, end }: Span, scene: Scene): Heard => ({
  ...{ start, end, field, corrects: false },
  content: { kind: 'given', value },
  quote: scene.text.slice(start, end).trim(),
})
