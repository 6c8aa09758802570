const DIGITS = '零一二三四五六七八九'

/** A whole number from 1 to 99 in Chinese numerals, as list numbers are written: 十二, 二十. */
export function numeralOf(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = number % 10
  const unit = ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? '')
  if (tens === 0) return unit
  return `${tens > 1 ? DIGITS[tens] : ''}十${unit}`
}
