import type { FieldSpec } from '../../report/field.ts'
import type { Quantity } from '../../text/quantity.ts'
import { type Reading, spanAt } from '../reading.ts'
import { pairsOf } from './cues.ts'
import { sourcesOf } from './sources.ts'
import { isSameAmount } from './units.ts'

/** Whether a figure of the prose tells this field: the same amount, in a sentence that speaks of it. */
export function isTold(
  reading: Reading,
  { label, unit = '' }: FieldSpec,
  amount: Quantity,
): boolean {
  const words = pairsOf(label)
  return sourcesOf(reading).some(({ figure }) => {
    if (!isSameAmount(figure, { number: amount.number, unit }) || figure.hedge !== amount.hedge)
      return false
    const sentence = spanAt(reading.sentences, figure.start)
    if (!sentence) return false
    const said = pairsOf(reading.text.slice(sentence.start, sentence.end))
    for (const pair of words) if (said.has(pair)) return true
    return false
  })
}
