import type { FieldSpec } from '../../report/field.ts'
import type { Value } from '../../report/value.ts'
import { FIGURE_CUES, UNIT_WORDS } from '../cues/figures.ts'
import type { SpokenFigure } from './spoken.ts'

/** How well a measure word fits a field: its own unit, a word people use for it, none said, or not. */
export type Fit = 'exact' | 'alias' | 'bare' | 'no'

export function fitOf(field: FieldSpec, figure: SpokenFigure): Fit {
  const unit = field.unit ?? ''
  if (figure.unit === '') return unit === '%' && !isRate(figure) ? 'no' : 'bare'
  if (figure.unit === unit) return 'exact'
  const further = FIGURE_CUES[field.id]?.units?.split(' ') ?? []
  return [...(UNIT_WORDS[unit] ?? []), ...further].includes(figure.unit) ? 'alias' : 'no'
}

/** 满意率99.3: a rate said without its sign is a high one, or has a decimal point. */
const isRate = ({ number, hedge }: SpokenFigure): boolean =>
  hedge === '' && number <= 100 && (number >= 60 || !Number.isInteger(number))

/**
 * The figure in the field's unit, or null when it cannot stand there: 1.35万元 is 13500 for a field
 * in 元, 12万 is 12 for a field in 万元; a percent over 100 or half a case is no answer.
 */
export function quantityFor(field: FieldSpec, figure: SpokenFigure): Value | null {
  const number = scaled(field.unit ?? '', figure)
  if (field.type === 'integer' && !Number.isInteger(number)) return null
  if (field.type === 'percent' && number > 100) return null
  return { type: 'quantity', number, hedge: figure.hedge }
}

function scaled(unit: string, { number, unit: said, inWan }: SpokenFigure): number {
  if (unit === '元' && said === '万元') return round(number * 10_000)
  if (unit === '万元' && (said === '元' || said === '块' || (said === '' && inWan)))
    return round(number / 10_000)
  return number
}

const round = (number: number): number => Number(number.toPrecision(12))
