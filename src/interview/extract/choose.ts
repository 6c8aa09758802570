/**
 * Which field a figure fills: the nearest cue word whose unit fits, stronger when it names the
 * matter just spoken of. Two fields that fit equally well are a doubt, never a guess.
 */

import { isAsked } from '../../report/checklist.ts'
import type { FieldSpec } from '../../report/field.ts'
import { isNumeric } from '../../report/fields.ts'
import type { Scene } from './scene.ts'
import type { SpokenFigure } from './spoken.ts'
import { fitOf } from './units.ts'
import { isGeneric, type Window } from './window.ts'
import type { CueWord, Sense } from './words.ts'

/** What the message spoke of last. */
export type Subject = { topic: string; group: string } | null

export type Candidate = { sense: Sense; word: CueWord; score: number }

const SCORES = { strong: 60, sameMatter: 95, weakSameMatter: 90, weakSameTopic: 50, weakAsked: 45 }
const SIDE_COST = 8
const CLAUSE_COST = 14
const NEXT_COST = 30
const PASSED_COST = 12
const RIGHT_REACH = 14
const CLOSE = 3

/** What a word is worth for a field, before distance and unit. 0: it does not count here. */
export function worth(sense: Sense, scene: Scene, subject: Subject): number {
  const isAskedTopic = sense.topic === scene.asked
  if (scene.wanted.includes(sense.field.id)) return SCORES.sameMatter
  if (subject?.group === sense.group)
    return sense.strong ? SCORES.sameMatter : SCORES.weakSameMatter
  if (sense.strong) return SCORES.strong + (isAskedTopic ? 10 : 0)
  if (isAskedTopic) return SCORES.weakAsked
  return subject?.topic === sense.topic ? SCORES.weakSameTopic : 0
}

/** Fields a figure may fill, best first. */
export function candidates(
  window: Window,
  figure: SpokenFigure,
  scene: Scene,
  subject: Subject,
  used: ReadonlySet<CueWord>,
): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const { word, cost } of reachable(window, figure, scene)) {
    if (used.has(word)) continue
    for (const sense of word.senses) {
      const base = accepts(sense.field, figure, scene) ? worth(sense, scene, subject) : 0
      const score = base + word.word.length + fitBonus(sense.field, figure) - cost
      const known = best.get(sense.field.id)
      if (base > 0 && (!known || known.score < score))
        best.set(sense.field.id, { sense, word, score })
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}

/** The words near enough to a figure, with what their distance costs them. */
function reachable(
  window: Window,
  figure: SpokenFigure,
  scene: Scene,
): { word: CueWord; cost: number }[] {
  const left = window.before.flatMap((word) => {
    const between = scene.text.slice(word.end, window.left.end)
    const cost = isOneOf(figure, between, scene) ? null : leftCost(between, figure)
    return cost === null ? [] : [{ word, cost: cost + (isPassed(word, window) ? PASSED_COST : 0) }]
  })
  const right = window.behind
    .map((word) => ({ word, distance: word.start - window.right.start }))
    .filter(({ distance }) => distance <= (figure.shy ? 0 : RIGHT_REACH))
    .map(({ word, distance }) => {
      const next = isOfNext(word, window, scene) ? NEXT_COST : 0
      return { word, cost: SIDE_COST + distance + next }
    })
  return [...left, ...right]
}

/** 示范村省级2个: a nearer word of the same matter says more exactly what is counted. */
const isPassed = (word: CueWord, { before }: Window): boolean =>
  before.some(
    (nearer) =>
      nearer.start >= word.end &&
      nearer.senses.some(({ group }) => word.senses.some((sense) => sense.group === group)),
  )

/** 建议7件提案2件: a word right before the next figure is more likely the next one's. */
const isOfNext = (word: CueWord, { right }: Window, { figureStarts }: Scene): boolean =>
  right.end - word.end <= 2 && figureStarts.has(right.end)

/** Whether two candidates are too near each other to choose. */
export const isTie = ([first, second]: Candidate[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.word !== second.word &&
  first.score - second.score < CLOSE &&
  first.sense.group !== second.sense.group

const accepts = (field: FieldSpec, figure: SpokenFigure, scene: Scene): boolean =>
  isNumeric(field) && isAsked(field, scene.facts) && fitOf(field, figure) !== 'no'

const fitBonus = (field: FieldSpec, figure: SpokenFigure): number =>
  ({ exact: 8, alias: 0, bare: -4, no: -100 })[fitOf(field, figure)]

/** What may stand between a word and a numeral without a measure: 排查出来的是一百九. */
const SHY_FILLER =
  /出来|一共|总共|合计|共计|总计|大概|达到?|今年|全年|现在|目前|[了有是共的嘛呢啊：:\s]/g

/** 都是一审，一场赢了: 一 behind a comma tells one of several. */
const isOneOf = ({ start, end, number }: SpokenFigure, between: string, { text }: Scene): boolean =>
  number === 1 &&
  text[start] === '一' &&
  /[，,、]/.test(between) &&
  !/^[，。；,;\s]|^$/.test(text.slice(end))

/** A word far from its figure counts less; across a comma only when nothing else is said between. */
function leftCost(between: string, figure: SpokenFigure): number | null {
  if (figure.shy && between.replace(SHY_FILLER, '').length > 1) return null
  const clause = Math.max(...['，', ',', '、'].map((mark) => between.lastIndexOf(mark)))
  if (clause < 0) return Math.min(20, isGeneric(between) ? 0 : between.length)
  return isGeneric(between.slice(clause)) ? CLAUSE_COST + Math.min(10, clause) : null
}
