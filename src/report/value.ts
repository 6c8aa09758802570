import type { Quantity } from '../text/quantity.ts'

/** The values an answer can hold, by field type. */
export type Value =
  | ({ type: 'quantity' } & Quantity)
  | { type: 'text'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'pairs'; items: Pair[] }
  | { type: 'yesno'; yes: boolean }
  | { type: 'date'; date: string }

/** A row of a pairs field: `{item, cause}` or `{item, for, target}`; "" means the source does not say. */
export type Pair = { item: string; cause?: string; for?: string; target?: string }
