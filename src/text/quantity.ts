/** How far a number is meant to be exact: 6000余, 近2倍, 约30人. '' is exact. */
export type Hedge = '' | '余' | '多' | '近' | '约' | '超' | '超过'

/** A number as the clerk said it. */
export type Quantity = { number: number; hedge: Hedge }

/** Hedges that stand behind the digits; the others stand before. */
const BEHIND: readonly Hedge[] = ['余', '多']

/** The number in Arabic digits with its hedge and unit, as printed: 121件, 6000余份, 近2倍. */
export function printQuantity({ number, hedge }: Quantity, unit = ''): string {
  const digits = String(number)
  return BEHIND.includes(hedge) ? digits + hedge + unit : hedge + digits + unit
}
