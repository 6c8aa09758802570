/**
 * One message becomes proposed answers for any field, each with the exact words it was read from.
 * Rules only; refuses to guess: what is vague is a doubt, what is not said is not filled.
 * May import text, report and the cues beside it.
 */
import type { Answer, Answers } from '../report/answer.ts'
import type { Span } from '../text/span.ts'
import { readDays } from './extract/days.ts'
import { heardIn, readFigures } from './extract/figures.ts'
import { implied } from './extract/implied.ts'
import { readLabelled } from './extract/labelled.ts'
import { readLeaders } from './extract/leaders.ts'
import { readLists } from './extract/lists.ts'
import { readPairs } from './extract/pairs.ts'
import { readProfile } from './extract/profile.ts'
import { fieldsForWhole } from './extract/rest.ts'
import { type Rest, readSayings } from './extract/said.ts'
import { type Doubt, type Heard, type Scene, type Setting, sceneOf } from './extract/scene.ts'
import { settle } from './extract/settle.ts'
import { readStatements } from './extract/statements.ts'
import { readWhole } from './extract/whole.ts'
import { readWholes } from './extract/wholes.ts'
import { windowsOf } from './extract/window.ts'
import { readYesNo } from './extract/yesno.ts'

export type { Doubt, Heard, Setting } from './extract/scene.ts'

/** What a message says. */
export type Reading = { heard: Heard[]; doubts: Doubt[] }

/** Reads a message. Linear in its length. */
export function read(text: string, setting: Setting): Reading {
  const scene = sceneOf(text, setting)
  const words = readWords(scene)
  const windows = outside(words.closed, scene)
  const figures = readFigures(scene, windows)
  const sayings = readSayings(scene, windows, figures)
  const found = [
    ...words.heard,
    ...heardIn(figures),
    ...sayings.heard,
    ...readWholes(scene, windows, figures),
  ]
  const doubts = [...figures.doubts, ...words.doubts]
  const heard = found.length + doubts.length > 0 ? [...found, ...implied(found)] : readWhole(scene)
  const settled = settle(heard, doubts, scene)
  const all = [...settled.heard, ...restOf(sayings.rest, settled.heard, scene)]
  return { ...settled, heard: all.map((each) => quoted(each, scene.text, text)) }
}

/**
 * Texts, lists, pairs, dates, yes and no. They come before the figures: a figure inside one of
 * them (`closed`) belongs to it and to nothing else. What stands behind its own label is certain.
 */
function readWords(scene: Scene): Reading & { closed: Span[] } {
  const labelled = readLabelled(scene)
  const profile = readProfile(scene)
  const days = readDays(scene)
  const yesno = readYesNo(scene)
  const owners = [readPairs(scene), readLeaders(scene), readStatements(scene)]
  const isWithoutFigure = ({ start, end }: Span) =>
    !scene.marks.some((mark) => mark.kind === 'figure' && mark.start > start && mark.end < end)
  const named = new Set(labelled.heard.map(({ field }) => field))
  const others = [
    ...owners.flatMap(({ heard }) => heard),
    ...[...profile.heard, ...days.heard, ...readLists(scene), ...yesno],
  ].filter(({ field }) => !named.has(field))
  return {
    heard: [...labelled.heard, ...others],
    doubts: [...profile.doubts, ...days.doubts],
    closed: [
      ...labelled.closed,
      ...owners.flatMap(({ closed }) => closed),
      ...yesno.filter(isWithoutFigure),
    ],
  }
}

/** The scene's digits are plain; a quote keeps the clerk's own. Both texts are equally long. */
function quoted(heard: Heard, plain: string, text: string): Heard {
  const at = plain.indexOf(heard.quote, heard.start)
  return at < 0 ? heard : { ...heard, quote: text.slice(at, at + heard.quote.length) }
}

function outside(closed: readonly Span[], scene: Scene): ReturnType<typeof windowsOf> {
  const sorted = [...closed].sort((a, b) => a.start - b.start)
  let next = 0
  return windowsOf(scene).filter(({ mark }) => {
    while ((sorted[next]?.end ?? scene.text.length + 1) <= mark.start) next++
    return (sorted[next]?.start ?? scene.text.length) > mark.start
  })
}

/** “其他的不清楚” fills what the question still misses after what the message gave. */
function restOf(rest: Rest | null, heard: readonly Heard[], scene: Scene): Heard[] {
  if (!rest) return []
  const said = { by: { name: '', via: 'page' as const }, at: '' }
  const given: [string, Answer][] = heard.map(({ field, content }) => [
    field,
    { ...said, ...content },
  ])
  const answers: Answers = { ...scene.answers, ...Object.fromEntries(given) }
  return fieldsForWhole(scene.asked, scene.wanted, answers, rest.content).map((field) => ({
    ...{ field, start: rest.start, end: rest.end, corrects: false },
    content: rest.content,
    quote: rest.quote,
  }))
}
