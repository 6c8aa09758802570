/** Figures that text answers tell: their source is the answer, where the words around agree. */
import type { Facts } from '../../report/facts.ts'
import { fieldOf, isNumeric } from '../../report/fields.ts'
import { isSameAmount } from '../../rules/source/units.ts'
import { type Figure, figuresIn } from '../../text/figures.ts'
import type { Quantity } from '../../text/quantity.ts'
import { clausesIn } from '../../text/sentences.ts'
import type { Brief } from '../brief.ts'
import { pairsOf } from './cues.ts'
import type { Surroundings } from './suits.ts'

export type Told = {
  field: string
  amount: Quantity & { unit: string }
  /** Pairs of its clause; null for the length of a list, which any words may tell. */
  words: ReadonlySet<string> | null
}

/** Every figure that the part's text, list and pair answers hold, and how long its lists are (of arrangements also how many answer a shortcoming). */
export const tellsOf = ({ fields, facts }: Brief): Told[] =>
  [...fields].filter((field) => !isNumeric(fieldOf(field))).flatMap((field) => tells(field, facts))

function tells(field: string, facts: Facts): Told[] {
  const texts = textsOf(field, facts)
  const rows = facts.pairs(field)
  const lengths = [facts.list(field).length, rows.length, rows.filter((row) => row.for).length]
  const counts = lengths
    .filter((length) => length > 1)
    .map((number): Told => ({ field, amount: { number, hedge: '', unit: '*' }, words: null }))
  return [...texts.flatMap((text) => tellsIn(field, text)), ...counts]
}

/** The texts an answer holds. */
export function textsOf(field: string, facts: Facts): string[] {
  const value = facts.value(field)
  switch (value?.type) {
    case 'text':
      return [value.text]
    case 'list':
      return value.items
    case 'pairs':
      return value.items.flatMap(({ item, cause = '', for: aim = '', target = '' }) => [
        ...[item, cause, aim, target].filter(Boolean),
      ])
    default:
      return []
  }
}

function tellsIn(field: string, text: string): Told[] {
  const clauses = clausesIn(text)
  return figuresIn(text).map((figure) => {
    const clause = clauses.find(({ start, end }) => start <= figure.start && figure.start < end)
    const words = text.slice(clause?.start, clause?.end)
    return { field, amount: figure, words: new Set(pairsOf(words)) }
  })
}

/** The answer that tells this figure, and how many pairs of words agree; null when none does. */
export function toldBehind(
  figure: Figure,
  { left, right }: Surroundings,
  told: readonly Told[],
): { field: string; agree: number } | null {
  const here = pairsOf(left + right)
  const [best] = told
    .filter(({ amount }) => isSameAmount(figure, amount) && amount.hedge === figure.hedge)
    .map(({ field, words }) => ({
      field,
      isLength: words === null,
      agree: here.filter((pair) => words?.has(pair)).length,
    }))
    .filter(({ agree, isLength }) => agree > 0 || isLength)
    .sort((a, b) => b.agree - a.agree)
  return best ?? null
}
