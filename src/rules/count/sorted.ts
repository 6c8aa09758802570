import type { Figure } from '../../text/figures.ts'
import { codesOf } from '../../text/signs.ts'
import { oncePer, type Reading } from '../reading.ts'
import { isSameKind } from './kinds.ts'

/** Numbers of the figures that a check of rates or of two neighbours begins at; the rest it need not look at. */
type Sorted = {
  /** Exact rates. */
  rates: readonly number[]
  /** Counts that more of the same kind follow in their part of a sentence. */
  outdone: readonly number[]
  /** What 降至 or 比上年的 may tie to the next figure, or a rate of change to the next two. */
  tied: readonly number[]
  /** What a comma alone parts from the next figure. */
  parted: readonly number[]
}

/** How far a count may stand before a larger one, and before one it is tied to. */
const BETWEEN = 32
const TIED = 16
/** Last signs of what ties a figure to the one before: 降至, 提高到, 比上年的. */
export const TURN_ENDS = codesOf('至到为')
export const AGAINST_ENDS = codesOf('的年期')
const COMMA = '，'.charCodeAt(0)

export const sortedFigures = oncePer(({ text, figures }: Reading): Sorted => {
  const rates: number[] = []
  const outdone: number[] = []
  const tied: number[] = []
  const parted: number[] = []
  for (let index = 0; index < figures.length; index++) {
    const one = figures[index] as Figure
    if (one.hedge !== '') continue
    if (one.unit === '%') rates.push(index)
    const two = figures[index + 1]
    const gap = two?.hedge === '' ? two.start - one.end : Infinity
    if (!two || gap > BETWEEN) continue
    if (two.number > one.number && isSameKind(one, two)) outdone.push(index)
    if (gap <= TIED && mayBeTied(text, one, two, figures[index + 2])) tied.push(index)
    if (gap === 1 && text.charCodeAt(one.end) === COMMA) parted.push(index)
  }
  return { rates, outdone, tied, parted }
})

function mayBeTied(text: string, one: Figure, two: Figure, change: Figure | undefined): boolean {
  if (two.unit !== '%' && change?.unit === '%') return true
  const last = text.charCodeAt(two.start - 1)
  return one.unit === two.unit && (TURN_ENDS.has(last) || AGAINST_ENDS.has(last))
}
