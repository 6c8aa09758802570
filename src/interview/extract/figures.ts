/**
 * Reads every figure of a message into the field it fills. A figure that is not this year's whole
 * (去年的, 明年打算, 每次, 2月26日那次) is left out; what follows it may still speak of its field.
 */
import type { FieldSpec } from '../../report/field.ts'
import { topicOf } from '../../report/fields.ts'
import { FIGURE_CUES } from '../cues/figures.ts'
import { wantedBy } from './bare.ts'
import type { Subject } from './choose.ts'
import { type Claim, claimsOn } from './claim.ts'
import { CORRECTION } from './correction.ts'
import type { FigureMark, FigureReadings, Reading } from './reading.ts'
import type { Doubt, Heard, Scene } from './scene.ts'
import { type Aside, setAside } from './set-aside.ts'
import { sharesIn } from './shares.ts'
import { quantityFor } from './units.ts'
import { isGeneric, type Window } from './window.ts'

/** Reads the figures that stand in `windows`. */
export function readFigures(scene: Scene, windows: readonly Window[]): FigureReadings {
  const state: FigureReadings = { readings: [], doubts: [], used: new Set() }
  const shares = sharesIn(scene)
  let subject: Subject = null
  let last: Window | null = null
  for (const window of windows) {
    subject = subjectAfter(window, subject, scene.asked)
    const { mark } = window
    const open = last?.mark.kind === 'unknown' ? last : null
    last = window
    if (mark.kind !== 'figure') continue
    const ahead = scene.text.slice(window.left.start, mark.start)
    const claims = claimsOn({ window, mark, scene, subject, state, shares, open })
    const [first] = claims
    if (first) subject = matterOf(first.field)
    else state.readings.push({ ...unclaimed(mark), window })
    for (const claim of claims)
      state.readings.push(readingOf(claim, mark, ahead, scene, state.doubts))
  }
  claimLoose(scene, state)
  yieldLeading(state)
  return state
}

/** Everything heard, in reading order. */
export const heardIn = ({ readings }: FigureReadings): Heard[] =>
  readings.flatMap((reading) => reading.heard ?? [])

/** The last strong word before a mark is what the message speaks of. */
function subjectAfter(window: Window, subject: Subject, asked: string | null): Subject {
  for (const { senses } of [...window.before].reverse()) {
    const strong = senses.filter((each) => each.strong)
    const sense = strong.find(({ topic }) => topic === asked) ?? strong[0]
    if (sense && senses.some(({ group }) => group === subject?.group)) return subject
    if (sense) return { topic: sense.topic, group: sense.group }
  }
  return subject
}

const matterOf = (field: FieldSpec): Subject => ({
  topic: topicOf(field.id).id,
  group: FIGURE_CUES[field.id]?.group ?? field.id,
})

const unclaimed = (mark: FigureMark): Reading => ({
  ...{ mark, words: mark, field: null, heard: null },
  strength: 'weak',
})

/** What a claim makes of its figure: something heard, a doubt, or nothing for this year. */
function readingOf(
  claim: Claim,
  mark: FigureMark,
  ahead: string,
  scene: Scene,
  doubts: Doubt[],
): Reading {
  const start = Math.min(claim.words.start, mark.start)
  const end = Math.max(claim.words.end, mark.end)
  const { id: field } = claim.field
  const reading = { mark, words: { start, end }, field, strength: claim.strength }
  const quote = scene.text.slice(start, end)
  const value = quantityFor(claim.field, mark)
  const why = reasonAgainst(claim, mark, ahead, scene) ?? (value ? null : 'out-of-range')
  if (why === null && value) {
    const content = { kind: 'given' as const, value }
    const corrects = CORRECTION.test(ahead) || claim.strength === 'total'
    return { ...reading, heard: { start, end, field, content, quote, corrects } }
  }
  if (why && why !== 'skip') doubts.push({ start, end, field, quote, why })
  if (claim.rival) doubts.push({ start, end, field: claim.rival.id, quote, why: 'which' })
  return { ...reading, heard: null }
}

function reasonAgainst(claim: Claim, mark: FigureMark, ahead: string, scene: Scene): Aside {
  const isLastYear = FIGURE_CUES[claim.field.id]?.lastYear === true
  const aside = isLastYear ? null : setAside(mark, ahead, scene)
  return aside ?? (claim.rival ? 'which' : isFirstKind(mark, scene) ? 'each' : null)
}

const FURTHER_KIND =
  /^(?<own>(?:[\p{Script=Han}]{1,3}的)?)[、\s]?(?<kind>(?!其中|还有|剩|比|去年|今年|到|含|每)[\p{Script=Han}]{2,4}?)??(?:[0-9]+|[一二两三四五六七八九十百]+)(?<unit>人次|场次|[件次个名人份场项条起所])/u

/** 演练消防两次防汛一次, 3个正式的2个辅助的: another kind in the same unit follows. */
function isFirstKind(mark: FigureMark, { text, words }: Scene): boolean {
  const {
    own = '',
    kind = '',
    unit,
  } = FURTHER_KIND.exec(text.slice(mark.end, mark.end + 16))?.groups ?? {}
  if (unit !== mark.unit || (own === '' && (kind === '' || isGeneric(kind)))) return false
  const end = mark.end + 1 + own.length + kind.length
  return !words.some(({ start }) => start >= mark.end && start < end)
}

/** Figures no word claimed may answer what we asked by name. */
function claimLoose(scene: Scene, state: FigureReadings): void {
  const taken = new Set(state.readings.flatMap((reading) => reading.field ?? []))
  for (const [index, { field: claimed, mark }] of state.readings.entries()) {
    const field = claimed === null ? wantedBy(mark, scene, taken) : null
    if (!field) continue
    taken.add(field.id)
    const claim: Claim = { field, words: mark, rival: null, strength: 'strong' }
    state.readings[index] = readingOf(claim, mark, '', scene, state.doubts)
  }
}

/** 4次吧，集中学法10次: a bare first figure yields to one that is named. */
function yieldLeading({ readings }: FigureReadings): void {
  const [first, ...others] = readings
  if (first?.strength !== 'leading') return
  if (others.some(({ heard }) => heard && heard.field === first.field)) first.heard = null
}
