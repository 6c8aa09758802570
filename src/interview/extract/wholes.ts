/**
 * “都改完了”, “3项都审查过”, “审核、报备都做了”: all of a whole that the message gives. The figure
 * is the whole's; the quote reaches from it to the verb, so that the figure stands inside.
 */

import { fieldOf, isNumeric } from '../../report/fields.ts'
import { FIGURE_CUES } from '../cues/figures.ts'
import type { FigureReadings, Reading } from './reading.ts'
import type { Heard, Scene } from './scene.ts'
import { fitOf, quantityFor } from './units.ts'
import type { Window } from './window.ts'
import type { CueWord } from './words.ts'

/** 均履行公众参与、…、合法性审查程序 */
const UNDERWENT = /^(?:履行|经过?|进行|开展|落实|通过)[^，。；]{0,30}$/
const DONE_LEFT =
  /^(?:都|全部|均|也)*(?:做了|做过|做到|有|完成|办了|报了|审了|弄了|搞了|好了|齐了|是|到位|过了|通过)/

export function readWholes(
  scene: Scene,
  windows: readonly Window[],
  figures: FigureReadings,
): Heard[] {
  const heard: Heard[] = []
  for (const window of windows) {
    if (window.mark.kind !== 'all' || !isWhole(window, scene)) continue
    for (const word of partWords(window, scene)) heard.push(...allOf(word, window, scene, figures))
  }
  return heard
}

/** Not: 基本都化解了, and not 已整改4项, where the figure itself follows. */
function isWhole({ mark, right }: Window, { text, figureStarts }: Scene): boolean {
  const ahead = text.slice(Math.max(0, mark.start - 6), mark.start)
  return (
    !/(?:基本|差不多|大部分|几乎|大多|多数)(?:上|是)?$/.test(ahead) && !figureStarts.has(right.end)
  )
}

/** The verb behind 都, or the nouns before it when only “做了” follows. */
function partWords(window: Window, scene: Scene): CueWord[] {
  const isPart = (word: CueWord) =>
    word.senses.some(({ field }) => FIGURE_CUES[field.id]?.of !== undefined)
  const behind = window.behind.find(isPart)
  const between = behind ? scene.text.slice(window.mark.end, behind.start) : ''
  if (behind && (between.length <= 8 || UNDERWENT.test(between))) return [behind]
  const rest = scene.text.slice(window.right.start, window.right.end)
  return DONE_LEFT.test(rest) ? window.before.filter(isPart) : []
}

function allOf(word: CueWord, window: Window, scene: Scene, { readings }: FigureReadings): Heard[] {
  for (const { field, strong, topic } of word.senses) {
    const whole = FIGURE_CUES[field.id]?.of
    const source = whole ? sourceOf(whole, window, scene, readings) : null
    const isMeant = strong || topic === scene.asked || source?.field === whole
    const value = source && isMeant && isNumeric(field) ? quantityFor(field, source.mark) : null
    if (!source || !value) continue
    const { start } = source.mark
    const end = Math.max(word.end, window.mark.end)
    const quote = scene.text.slice(start, end)
    const content = { kind: 'given' as const, value }
    return [{ start, end, field: field.id, content, quote, corrects: false }]
  }
  return []
}

/** The figure that 都 sums up: the one right before it (3项都…), else the whole's own. */
function sourceOf(
  whole: string,
  { mark: all }: Window,
  scene: Scene,
  readings: readonly Reading[],
): Reading | null {
  const before = readings.filter(({ mark }) => mark.end <= all.start).slice(-SEARCHED)
  const next = before.at(-1)
  const isNext = next?.mark.end === all.start
  if (isNext && (next.field ?? whole) !== whole) return null
  const source = isNext ? next : before.findLast(({ heard }) => heard?.field === whole)
  if (!source || fitOf(fieldOf(whole), source.mark) === 'no') return null
  return scene.asked === null && !isNext && source.heard === null ? null : source
}

const SEARCHED = 12
