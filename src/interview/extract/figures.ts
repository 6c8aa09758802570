/**
 * Reads every figure of a message into the field it fills. A figure that is not this year's whole
 * (去年的, 明年打算, 每次, 2月26日那次) is left out; what follows it may still speak of its field.
 */

import { isAsked } from '../../report/checklist.ts'
import type { FieldSpec } from '../../report/field.ts'
import { FIELDS, topicOf } from '../../report/fields.ts'
import type { Span } from '../../text/span.ts'
import { FIGURE_CUES } from '../cues/figures.ts'
import { companion, leading, wantedBy } from './bare.ts'
import { candidates, isTie, type Subject } from './choose.ts'
import { CORRECTION } from './correction.ts'
import type { Mark } from './marks.ts'
import type { Doubt, Heard, Scene } from './scene.ts'
import { setAside } from './set-aside.ts'
import { fitOf, quantityFor } from './units.ts'
import { isGeneric, type Window } from './window.ts'
import type { CueWord } from './words.ts'

export type FigureMark = Extract<Mark, { kind: 'figure' }>

/** A figure with what was made of it. `field` is what it speaks of even when it was left out. */
export type Reading = {
  mark: FigureMark
  words: Span
  field: string | null
  heard: Heard | null
  /** A bare first figure, taken for the topic's main count. */
  isLeading: boolean
}

export type FigureReadings = {
  readings: Reading[]
  doubts: Doubt[]
  /** Cue words that figures have used up. */
  used: Set<CueWord>
}

type Choice = { field: FieldSpec; words: Span; rival: FieldSpec | null; isLeading?: true }

/** Reads the figures that stand in `windows`. */
export function readFigures(scene: Scene, windows: readonly Window[]): FigureReadings {
  const state: FigureReadings = { readings: [], doubts: [], used: new Set() }
  let subject: Subject = null
  for (const window of windows) {
    subject = subjectAfter(window, subject)
    const { mark } = window
    if (mark.kind !== 'figure') continue
    const ahead = scene.text.slice(window.left.start, mark.start)
    const choice =
      byFrame(window, mark, scene, state.used) ??
      byWord(window, mark, scene, subject, state) ??
      bare(mark, scene, state)
    if (choice) subject = matterOf(choice.field)
    state.readings.push(readingOf(ahead, mark, choice, scene, state.doubts))
    for (const field of sharing(window, mark, choice, scene, subject, state))
      state.readings.push(readingOf(ahead, mark, { ...field, rival: null }, scene, state.doubts))
  }
  claimLoose(scene, state)
  yieldLeading(state)
  return state
}

/** The last strong word before a mark is what the message speaks of. */
function subjectAfter(window: Window, subject: Subject): Subject {
  for (const word of [...window.before].reverse()) {
    const sense = word.senses.find((each) => each.strong)
    if (sense && word.senses.some(({ group }) => group === subject?.group)) return subject
    if (sense) return { topic: sense.topic, group: sense.group }
  }
  return subject
}

/** 参考率、合格率都是100%: the figure is said of each of the words that 都 sums up. */
function sharing(
  window: Window,
  mark: FigureMark,
  choice: Choice | null,
  scene: Scene,
  subject: Subject,
  state: FigureReadings,
): Choice[] {
  if (
    !choice ||
    !/(?:都|均|各)(?:是|为|有|达到?)?$/.test(scene.text.slice(mark.start - 4, mark.start))
  )
    return []
  const at = window.before.findIndex((word) => word.start === choice.words.start)
  const before = window.before[at - 1]
  if (!before || !/^(?:、|和|与|及)$/.test(scene.text.slice(before.end, choice.words.start)))
    return []
  const found = candidates(
    { ...window, before: [before], behind: [], left: { ...window.left, end: before.end } },
    mark,
    scene,
    subject,
    state.used,
  )
  const [best] = found
  if (!best) return []
  state.used.add(best.word)
  return [{ field: best.sense.field, words: best.word, rival: null }]
}

const matterOf = (field: FieldSpec): Subject => ({
  topic: topicOf(field.id).id,
  group: FIGURE_CUES[field.id]?.group ?? field.id,
})

/** 16个〔村都有法律顾问〕: the words right behind a figure name its field. */
function byFrame(
  window: Window,
  mark: FigureMark,
  scene: Scene,
  used: Set<CueWord>,
): Choice | null {
  for (const [field, frame] of FRAMES) {
    const match = frame.exec(scene.text.slice(mark.end, mark.end + 24))
    if (!match || fitOf(field, mark) === 'no' || !isAsked(field, scene.facts)) continue
    for (const word of window.behind) used.add(word)
    return { field, words: { start: mark.start, end: mark.end + match[0].length }, rival: null }
  }
  return null
}

const FRAMES = FIELDS.flatMap((field) => {
  const frame = FIGURE_CUES[field.id]?.behind
  return frame ? [[field, frame] as const] : []
})

function byWord(
  window: Window,
  mark: FigureMark,
  scene: Scene,
  subject: Subject,
  state: FigureReadings,
): Choice | null {
  const found = candidates(window, mark, scene, subject, state.used)
  const [best, second] = found
  if (!best) return null
  state.used.add(best.word)
  const rival = isTie(found) && second ? second.sense.field : null
  return { field: best.sense.field, words: best.word, rival }
}

function bare(mark: FigureMark, scene: Scene, { readings }: FigureReadings): Choice | null {
  const last = readings.at(-1)
  const follows = last && isGeneric(scene.text.slice(last.mark.end, mark.start))
  const field = follows ? companion(last, mark, scene) : leading(mark, scene)
  if (!field) return null
  return follows
    ? { field, words: last.words, rival: null }
    : { field, words: mark, rival: null, isLeading: true }
}

function readingOf(
  ahead: string,
  mark: FigureMark,
  choice: Choice | null,
  scene: Scene,
  doubts: Doubt[],
): Reading {
  const isLeading = choice?.isLeading === true
  if (!choice) return { mark, words: mark, field: null, heard: null, isLeading }
  const words = {
    start: Math.min(choice.words.start, mark.start),
    end: Math.max(choice.words.end, mark.end),
  }
  const field = choice.field.id
  const quote = scene.text.slice(words.start, words.end)
  const isLastYear = FIGURE_CUES[field]?.lastYear === true
  const aside = isLastYear ? null : setAside(mark, ahead, scene)
  const value = quantityFor(choice.field, mark)
  const why = aside ?? (choice.rival ? 'which' : value ? null : 'out-of-range')
  if (why === null && value) {
    const corrects = CORRECTION.test(ahead)
    const content = { kind: 'given' as const, value }
    const heard = { ...words, field, content, quote, corrects }
    return { mark, words, field, heard, isLeading }
  }
  if (why && why !== 'skip') doubts.push({ ...words, field, quote, why })
  if (choice.rival) doubts.push({ ...words, field: choice.rival.id, quote, why: 'which' })
  return { mark, words, field, heard: null, isLeading }
}

/** A bare first figure yields to one that is named: 4次吧，集中学法10次. */
function yieldLeading({ readings }: FigureReadings): void {
  const [first, ...others] = readings
  if (!first?.heard || !first.isLeading) return
  if (others.some(({ heard }) => heard?.field === first.heard?.field)) first.heard = null
}

/** Figures no word claimed may answer what we asked by name. */
function claimLoose(scene: Scene, state: FigureReadings): void {
  const taken = new Set(state.readings.flatMap((reading) => reading.field ?? []))
  for (const [index, reading] of state.readings.entries()) {
    if (reading.field !== null) continue
    const field = wantedBy(reading.mark, scene, taken)
    if (!field) continue
    taken.add(field.id)
    const choice = { field, words: reading.mark, rival: null }
    state.readings[index] = readingOf('', reading.mark, choice, scene, state.doubts)
  }
}

/** Everything heard, in reading order. */
export const heardIn = ({ readings }: FigureReadings): Heard[] =>
  readings.flatMap((reading) => reading.heard ?? [])
