/** Formulas of derived fields: a computed figure is its own fact with a formula (domain/tables.md). */
import type { Quantity } from '../text/quantity.ts'

const RATE = /^rate\(([\w-]+), ([\w-]+)\)$/

export type Rate = { part: string; whole: string }

/** Reads `rate(part, whole)`; anything else is a mistake in the data and throws. */
export function parseFormula(formula: string): Rate {
  const [, part, whole] = RATE.exec(formula) ?? []
  if (!part || !whole) throw new Error(`cannot read the formula “${formula}”`)
  return { part, whole }
}

/**
 * Percent to one decimal. 100 only when both are equal, otherwise at most 99.9; nothing when the
 * whole is 0, one of them is approximate, or the part exceeds the whole.
 */
export function rate(part: Quantity, whole: Quantity): number | null {
  if (whole.number === 0 || part.hedge !== '' || whole.hedge !== '') return null
  if (part.number > whole.number) return null
  if (part.number === whole.number) return 100
  return Math.min(99.9, Math.round((part.number / whole.number) * 1000) / 10)
}
