import type { FieldSpec } from '../../report/field.ts'
import type { Quantity } from '../../text/quantity.ts'
import { type Reading, spanAt } from '../reading.ts'
import { wordsOf } from './claims.ts'
import { isSaid, pairsOf, shared } from './cues.ts'
import { sourcesOf } from './sources.ts'
import { isSameAmount } from './units.ts'

/** Words of the question that must be met where the label's own are not. */
const PLAIN = 2

/** Whether a figure of the prose tells this field: the same amount, in a line that speaks of it. */
export function isTold(reading: Reading, field: FieldSpec, amount: Quantity): boolean {
  const { near: label, far: question } = wordsOf(field.id)
  return sourcesOf(reading).some(({ figure }) => {
    const { unit = '' } = field
    if (!isSameAmount(figure, { number: amount.number, unit }) || figure.hedge !== amount.hedge)
      return false
    const line = spanAt(reading.manuscript.lines, figure.start)
    const said = line ? pairsOf(line.text) : new Set<number>()
    return isSaid(label, said) || shared(question, said) >= PLAIN
  })
}
