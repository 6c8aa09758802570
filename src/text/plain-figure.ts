import { digitsAt, EXACT, NINE, POINT, ZERO } from './numeral.ts'
import { ABOUT, type Figure, HEDGE_ENDS } from './quantity.ts'
import { codesOf, kindOf, LETTER_SIGN } from './signs.ts'
import { isCounts, isSmallCounts, measureIn, measuresOf } from './units.ts'

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
  let number: number | null = 0
  let end = start
  for (let code = text.charCodeAt(start); code >= ZERO && code <= NINE; ) {
    number = number * 10 + code - ZERO
    code = text.charCodeAt(++end)
  }
  if (text.charCodeAt(end) === POINT) {
    end = digitsEnd(text, end + 1)
    if (text.charCodeAt(end) !== PERCENT) return null
    number = digitsAt(text, start, end)
  }
  const list = measuresOf(text.charCodeAt(end))
  if (number === null || !isSmallCounts(list) || end - start > EXACT) return null
  const before = text.charCodeAt(start - 1)
  if (TELLING.has(before)) return null
  if (!isCounts(list) && (number > SMALL || (kindOf(before) & LETTER_SIGN) !== 0)) return null
  const measure = measureIn(list, text, end)
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
