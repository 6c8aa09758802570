import { BLANK, DIGIT, numberOf } from './numeral.ts'
import type { Span } from './span.ts'

/** How far a number is meant to be exact: 6000余, 近2倍, 约30人. '' is exact. */
export type Hedge = '' | '余' | '多' | '近' | '约' | '超' | '超过'

/** A number as the clerk said it. */
export type Quantity = { number: number; hedge: Hedge }

/** A number with its unit as it stands in prose; `text` covers hedge, number and unit. */
export type Figure = Span & Quantity & { text: string; unit: string }

/** Hedges that stand behind the digits; the others stand before. */
const BEHIND: readonly Hedge[] = ['余', '多']

/** Words of approximation by the hedge they mean. */
export const HEDGE_WORDS: Readonly<Record<string, Hedge>> = {
  余: '余',
  多: '多',
  近: '近',
  将近: '近',
  接近: '近',
  约: '约',
  大约: '约',
  超: '超',
  逾: '超',
  超过: '超过',
}

/** Hedges that stand before a number, longer ones first. */
export const HEDGES_BEFORE = ['超过', '将近', '接近', '大约', '近', '约', '超', '逾']

/** The last signs of these. */
export const HEDGE_ENDS = HEDGES_BEFORE.map((word) => word.slice(-1)).join('')

/** The hedge that stands behind the unit. */
export const ABOUT = '左右'

/** Words whose last sign only looks like a hedge: 附近3家, 签约5户. */
export const NOT_HEDGE: Readonly<Record<string, string>> = {
  近: '最附临邻靠就远亲贴',
  约: '签预条契公节履民合违守失',
  超: '高',
}

/** The number in Arabic digits with its hedge and unit, as printed: 121件, 6000余份, 近2倍. */
export function printQuantity({ number, hedge }: Quantity, unit = ''): string {
  const digits = String(number)
  return BEHIND.includes(hedge) ? digits + hedge + unit : hedge + digits + unit
}

const NUMERAL = `${DIGIT}[${DIGIT.slice(1, -1)},，.．]*[百千万亿]*|[零〇一二两三四五六七八九十百千万亿]+`
const QUANTITY = new RegExp(
  `^(超过|将近|接近|大约|近|约|超|逾)?${BLANK}*(${NUMERAL})${BLANK}*(?:([余多])([十百千万亿]*))?$`,
)

/** Reads a number with its hedge, without unit: 6000余, 近2, 约30, 三, 3万余, 20余万; null otherwise. */
export function parseQuantity(text: string): Quantity | null {
  const [whole, before, numeral = '', behind, scale = ''] = QUANTITY.exec(text.trim()) ?? []
  if (whole === undefined || (before && behind)) return null
  const number = numberOf(numeral + scale)
  return number === null ? null : { number, hedge: HEDGE_WORDS[before ?? behind ?? ''] ?? '' }
}
