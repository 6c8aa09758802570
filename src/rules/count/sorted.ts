import type { Figure } from '../../text/figures.ts'
import { codesOf } from '../../text/signs.ts'
import { oncePer, type Reading } from '../reading.ts'
import { codeOf, isSameKind, PERCENT } from './kinds.ts'

/** Numbers of the figures that a check of rates or of two neighbours begins at; the rest it need not look at. */
type Sorted = {
  /** Exact rates. */
  rates: number[]
  /** Counts that more of the same kind follow in their part of a sentence. */
  outdone: number[]
  /** What 降至 or 比上年的 may tie to the next figure, or a rate of change to the next two. */
  tied: number[]
  /** What a comma alone parts from the next figure. */
  parted: number[]
}

/** How far a count may stand before a larger one, and before one it is tied to. */
const BETWEEN = 32
const TIED = 16
/** Last signs of what ties a figure to the one before: 降至, 提高到, 比上年的. */
const TIES = codesOf('至到为的年期')
const COMMA = '，'.charCodeAt(0)

export const sortedFigures = oncePer(({ text, figures }: Reading): Sorted => {
  const sorted = { rates: [], outdone: [], tied: [], parted: [] } as Sorted
  let two = figures[0]
  for (let index = 0; two; index++) {
    const one = two
    two = figures[index + 1]
    if (isRate(one)) sorted.rates.push(index)
    const gap = two ? two.start - one.end : Infinity
    if (!two || gap > BETWEEN) continue
    if (two.number > one.number && isSameKind(one, two)) sorted.outdone.push(index)
    if (gap <= TIED && mayBeTied(text, one, two, figures[index + 2])) sorted.tied.push(index)
    if (gap === 1 && text.charCodeAt(one.end) === COMMA) sorted.parted.push(index)
  }
  return sorted
})

const isRate = (figure: Figure): boolean => codeOf(figure) === PERCENT && figure.hedge === ''

function mayBeTied(text: string, one: Figure, two: Figure, change: Figure | undefined): boolean {
  if (one.hedge !== '' || two.hedge !== '') return false
  if (TIES.has(text.charCodeAt(two.start - 1))) return true
  return change !== undefined && codeOf(change) === PERCENT
}
