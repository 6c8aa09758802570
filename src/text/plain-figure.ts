import { digitsAt, NINE, POINT, ZERO } from './numeral.ts'
import { ABOUT, type Figure, HEDGE_ENDS } from './quantity.ts'
import { codesOf, kindAt, LETTER_SIGN } from './signs.ts'
import { measureAt } from './units.ts'

/** Measure words behind which a number is a count begin with one of these, and no other word does. */
const COUNTS = codesOf('件次人名项个份条起场户家所元')
/** So do these words behind a number that cannot be a year or a hotline. */
const SMALL_COUNTS = codesOf('%％处部期台卷篇座例亩吨天倍分节类')
/** Behind one of these a number may be a label or hedged, whatever it counts. */
const TELLING = codesOf(`第〔_@+＋/·・•×*:：时 \t\r\u00a0\u3000\ufeff${HEDGE_ENDS}`)
const SMALL = 100
const LEFT = ABOUT.charCodeAt(0)
const PERCENT = '%'.charCodeAt(0)

/**
 * Digits alone, or with a point before %, and a measure word: most figures. For all others null; they
 * are looked at closer.
 */
export function plainFigure(text: string, start: number): Figure | null {
  const whole = digitsEnd(text, start)
  const end = text.charCodeAt(whole) === POINT ? digitsEnd(text, whole + 1) : whole
  const sign = text.charCodeAt(end)
  if (end > whole && sign !== PERCENT) return null
  const isCount = COUNTS.has(sign)
  if (!isCount && !SMALL_COUNTS.has(sign)) return null
  if (TELLING.has(text.charCodeAt(start - 1))) return null
  const number = digitsAt(text, start, end)
  if (number === null) return null
  if (!isCount && (number > SMALL || (kindAt(text, start - 1) & LETTER_SIGN) !== 0)) return null
  const measure = measureAt(text, end)
  const unitEnd = end + (measure?.word.length ?? 0)
  if (text.charCodeAt(unitEnd) === LEFT) return null
  const unit = measure?.unit ?? ''
  return { start, end: unitEnd, number, hedge: '', text: text.slice(start, unitEnd), unit }
}

/** Behind the half-width digits that stand at `at`. */
function digitsEnd(text: string, at: number): number {
  let end = at
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++end));
  return end
}
