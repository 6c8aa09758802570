import type { FieldSpec } from '../../report/field.ts'
import type { Quantity } from '../../text/quantity.ts'
import { type Reading, spanAt } from '../reading.ts'
import { pairsOf } from './cues.ts'
import { sourcesOf } from './sources.ts'
import { isSameAmount } from './units.ts'

/** Words of the question that must be met where the label's own are not. */
const PLAIN = 2

/** Whether a figure of the prose tells this field: the same amount, in a line that speaks of it. */
export function isTold(reading: Reading, field: FieldSpec, amount: Quantity): boolean {
  const label = pairsOf(field.label)
  const question = pairsOf(field.question)
  return sourcesOf(reading).some(({ figure }) => {
    const { unit = '' } = field
    if (!isSameAmount(figure, { number: amount.number, unit }) || figure.hedge !== amount.hedge)
      return false
    const line = spanAt(reading.manuscript.lines, figure.start)
    const said = line ? pairsOf(line.text) : new Set<number>()
    return shared(label, said) > 0 || shared(question, said) >= PLAIN
  })
}

const shared = (words: Set<number>, said: Set<number>): number =>
  [...words].filter((pair) => said.has(pair)).length
