/** Which field claims a figure: by the words behind it, by its cue word, or by what came before. */
import { isAsked } from '../../report/checklist.ts'
import type { FieldSpec } from '../../report/field.ts'
import { FIELDS, topicOf } from '../../report/fields.ts'
import type { Span } from '../../text/span.ts'
import { FIGURE_CUES } from '../cues/figures.ts'
import { companion, leading, total } from './bare.ts'
import { candidates, isTie, type Subject } from './choose.ts'
import type { FigureMark, FigureReadings, Strength } from './reading.ts'
import type { Scene } from './scene.ts'
import { fitOf } from './units.ts'
import { isGeneric, type Window } from './window.ts'
import type { CueWord } from './words.ts'

/** `rival` is another field that fits as well: then the figure is asked, not taken. */
export type Claim = { field: FieldSpec; words: Span; rival: FieldSpec | null; strength: Strength }

/** A figure where it stands, and what the message has said so far. */
export type At = {
  window: Window
  mark: FigureMark
  scene: Scene
  subject: Subject
  state: FigureReadings
  /** The 不清楚 right before it. */
  open: Window | null
  /** What 分别 gives its word (shares.ts). */
  shares: ReadonlyMap<number, CueWord | null>
}

/** The claims on a figure: none, one, or several when 都 sums up several words. */
export function claimsOn(at: At): Claim[] {
  if (at.shares.has(at.mark.start)) return byShare(at)
  const claim = byFrame(at) ?? summed(at) ?? byWord(at) ?? bare(at)
  return claim ? [claim, ...sharing(claim, at)] : []
}

const FRAMES = FIELDS.flatMap((field) => {
  const { ahead, behind } = FIGURE_CUES[field.id] ?? {}
  return ahead || behind ? [{ field, ahead, behind }] : []
})
const FRAME_REACH = 24

/** 16个〔村都有法律顾问〕, 〔联合市监所执法〕5次: the words right beside a figure name its field. */
function byFrame({ window, mark, scene, state }: At): Claim | null {
  const left = scene.text.slice(Math.max(window.left.start, mark.start - FRAME_REACH), mark.start)
  const right = scene.text.slice(mark.end, mark.end + FRAME_REACH)
  for (const { field, ahead, behind } of FRAMES) {
    const [before, after] = [ahead?.exec(left), behind?.exec(right)]
    if (!(before || after) || fitOf(field, mark) === 'no' || !isAsked(field, scene.facts)) continue
    for (const word of after ? window.behind : window.before) state.used.add(word)
    const start = mark.start - (before?.[0].length ?? 0)
    const words = { start, end: mark.end + (after?.[0].length ?? 0) }
    return { field, words, rival: null, strength: 'strong' }
  }
  return null
}

/** The word that 分别 gives the figure, and no other. */
function byShare(at: At): Claim[] {
  const word = at.shares.get(at.mark.start)
  const left = { start: at.window.left.start, end: word?.end ?? 0 }
  const claim =
    word && byWord({ ...at, window: { ...at.window, before: [word], behind: [], left } })
  return claim ? [claim] : []
}

function byWord({ window, mark, scene, subject, state }: At): Claim | null {
  const found = candidates(window, mark, scene, subject, state.used)
  const [best, second] = found
  if (!best) return null
  state.used.add(best.word)
  return {
    field: best.sense.field,
    words: best.word,
    rival: isTie(found) && second ? second.sense.field : null,
    strength: best.sense.strong ? 'strong' : 'weak',
  }
}

/** 小学两所初中一所，加一起3所: no word of another matter stands before the sum. */
function summed({ window, mark, scene, state }: At): Claim | null {
  const ahead = scene.text.slice(window.left.start, mark.start)
  const field = total(state.readings, mark, ahead, scene.asked)
  const isOwn = (word: CueWord) =>
    state.used.has(word) || word.senses.some((sense) => sense.field.id === field?.id)
  if (!field || !window.before.every(isOwn)) return null
  for (const part of state.readings.slice(-4))
    if (part.field && topicOf(part.field) !== topicOf(field.id)) part.heard = null
  return { field, words: mark, rival: null, strength: 'total' }
}

/** 办件多少得查台账，大概两万件: the guess behind 不清楚 speaks of the same word. */
function guessed(at: At, open: Window): Claim | null {
  const gap = at.scene.text.slice(open.mark.end, at.mark.start)
  return isGeneric(gap) ? byWord({ ...at, window: open }) : null
}

function bare(at: At): Claim | null {
  const { mark, scene, state, open } = at
  const last = state.readings.at(-1)
  const gap = last ? scene.text.slice(last.mark.end, mark.start) : ''
  const guess = open && guessed(at, open)
  if (guess) return guess
  if (!last || !(isGeneric(gap) || isTurnout(at, gap))) {
    const field = leading(mark, scene)
    return field && { field, words: mark, rival: null, strength: 'leading' }
  }
  const field = companion(last, mark, scene)
  if (field) return { field, words: last.words, rival: null, strength: 'weak' }
  return last.field === null && last.window ? byWord({ ...at, window: last.window }) : null
}

/** 培训两次，去了19人次: who came to what was just counted. */
const isTurnout = ({ window, mark, state }: At, gap: string): boolean =>
  mark.unit === '人次' &&
  gap.length <= 8 &&
  !/[。；;\n]/.test(gap) &&
  window.before.every((word) => state.used.has(word) || !word.senses.some(({ strong }) => strong))

const SUMMED = /(?:都|均|各)(?:是|为|有|达到?)?$/

/** 参考率、合格率都是100%: the figure is said of the word before as well. */
function sharing(first: Claim, at: At): Claim[] {
  const { window, mark, scene } = at
  if (!SUMMED.test(scene.text.slice(mark.start - 4, mark.start))) return []
  const index = window.before.findIndex((word) => word.start === first.words.start)
  const word = window.before[index - 1]
  if (!word || !/^(?:、|和|与|及)$/.test(scene.text.slice(word.end, first.words.start))) return []
  const left = { ...window.left, end: word.end }
  const claim = byWord({ ...at, window: { ...window, before: [word], behind: [], left } })
  return claim ? [{ ...claim, rival: null }] : []
}
