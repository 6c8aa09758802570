import type { Figure } from '../../text/figures.ts'
import { oncePer, type Reading } from '../reading.ts'
import { Traits } from '../traits.ts'
import { codeOf, isSameKind, PERCENT } from './kinds.ts'

/** Numbers of the figures that some check of counts looks at closer; most are in few of the lists. */
type Sorted = {
  /** Exact rates. */
  rates: number[]
  /** Counts that more of the same kind follow in their part of a sentence. */
  outdone: number[]
  /** What 降至 or 比上年的 may tie to the next figure, or a rate of change to the next two. */
  tied: number[]
  /** What a comma alone parts from the next figure. */
  parted: number[]
  /** Exact counts with the last sign of 化解, 办结 or the like before them. */
  dealt: number[]
  /** Exact counts of people. */
  people: number[]
  /** Counts of what may be villages. */
  villages: number[]
  /** Exact counts of what may be listed right before: titles, or words that end alike. */
  listed: number[]
}

/** How far a count may stand before a larger one, and before one it is tied to. */
const BETWEEN = 32
const TIED = 16
const COMMA = '，'.charCodeAt(0)

const RATE = 1
const PEOPLE = 2
const DEALT = 4
/** Last signs of what ties a figure to the one before: 降至, 提高到, 比上年的. */
const TIE = 8
/** A measure word and the sign behind that may begin a village. */
const VILLAGES = 16
/** A measure word and the title before. */
const TITLED = 32
const PIECE = 64
/** These are told of exact figures only. */
const EXACT = RATE | PEOPLE | DEALT | TITLED | PIECE

const MEASURES = new Traits([
  ['%', RATE],
  ['名位人', PEOPLE],
  ['个', PIECE | VILLAGES],
  ['部项', TITLED],
])
const BEFORE = new Traits([
  ['解结改处功成位庭到训', DEALT],
  ['至到为的年期', TIE],
  ['》', TITLED],
])
const BEHIND = new Traits([['行建村社嘎', VILLAGES]])

export const sortedFigures = oncePer(({ text, figures }: Reading): Sorted => {
  const sorted = emptyLists()
  let before = BEFORE.at(text, (figures[0]?.start ?? 0) - 1)
  for (let index = 0; index < figures.length; index++) {
    const one = figures[index] as Figure
    const two = figures[index + 1]
    tell(sorted, index, traitsOf(text, one, before))
    before = two ? BEFORE.at(text, two.start - 1) : 0
    const gap = two ? two.start - one.end : Infinity
    if (!two || gap > BETWEEN) continue
    if (two.number > one.number && isSameKind(one, two)) sorted.outdone.push(index)
    const isTie = (before & TIE) !== 0
    if (gap <= TIED && mayBeTied(one, two, isTie, figures[index + 2])) sorted.tied.push(index)
    if (gap === 1 && text.charCodeAt(one.end) === COMMA) sorted.parted.push(index)
  }
  return sorted
})

const emptyLists = (): Sorted => ({
  rates: [],
  outdone: [],
  tied: [],
  parted: [],
  dealt: [],
  people: [],
  villages: [],
  listed: [],
})

/** What a figure is by its measure word and the signs around it. */
function traitsOf(text: string, { unit, end, hedge }: Figure, before: number): number {
  const measure = unit.length === 1 ? MEASURES.at(unit, 0) : 0
  const around = (BEHIND.at(text, end) & VILLAGES) | (before & TITLED)
  const traits = (measure & (RATE | PEOPLE | PIECE | around)) | (before & DEALT)
  return hedge === '' ? traits : traits & ~EXACT
}

function tell(sorted: Sorted, index: number, traits: number): void {
  if (traits === 0) return
  if ((traits & RATE) !== 0) sorted.rates.push(index)
  if ((traits & DEALT) !== 0) sorted.dealt.push(index)
  if ((traits & PEOPLE) !== 0) sorted.people.push(index)
  if ((traits & VILLAGES) !== 0) sorted.villages.push(index)
  if ((traits & (TITLED | PIECE)) !== 0) sorted.listed.push(index)
}

function mayBeTied(one: Figure, two: Figure, isTie: boolean, change: Figure | undefined): boolean {
  if (one.hedge !== '' || two.hedge !== '') return false
  return isTie || (change !== undefined && codeOf(change) === PERCENT)
}
