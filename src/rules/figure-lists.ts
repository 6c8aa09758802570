import type { Figure } from '../text/figures.ts'
import { isDigit } from '../text/signs.ts'
import { oncePer, type Reading } from './reading.ts'
import { mayMiscount } from './words/measures.ts'

/** Figures that some rule looks at closer; most are in none of the lists. */
type FigureLists = {
  /** 60余条, 近30人. */
  hedged: readonly Figure[]
  /** Those that do not begin with a digit: 十二次, 近30人. */
  worded: readonly Figure[]
  /** Those with a measure word that may be wrong for the noun before. */
  miscounted: readonly Figure[]
  /** 98.5%, by their places among the figures. */
  rates: readonly number[]
  /** 1.8个百分点, likewise. */
  points: readonly number[]
}

export const figureListsOf = oncePer(({ text, figures }: Reading): FigureLists => {
  const hedged: Figure[] = []
  const worded: Figure[] = []
  const miscounted: Figure[] = []
  const rates: number[] = []
  const points: number[] = []
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure
    if (figure.unit === '%') rates.push(index)
    else if (figure.unit === POINTS) points.push(index)
    if (figure.hedge !== '') hedged.push(figure)
    if (mayMiscount(text, figure.start, figure.unit)) miscounted.push(figure)
    if (!isDigit(text, figure.start)) worded.push(figure)
  }
  return { hedged, worded, miscounted, rates, points }
})

const POINTS = '个百分点'
