import { codesOf, DIGIT_SIGN, isDigit, kindAt, kindOf, NUMERAL_SIGN } from './signs.ts'

/** What may go on behind plain digits. */
const GOES_ON = codesOf(',.．百千万亿 \u00a0\u3000')
const POINTS = codesOf('.．')
const SCALES = codesOf('百千万亿')
/** What joins the signs of a Chinese numeral beside its digits. */
const MYRIADS = codesOf('万亿')
const BLANKS = codesOf(' \u00a0\u3000')

/** Behind the numeral that begins at `at`: 1,200 · 1.2万 · 十二. */
export function numeralEnd(text: string, at: number): number {
  let end = at
  while ((kindOf(text.charCodeAt(end)) & DIGIT_SIGN) !== 0) end++
  if (end === at) return wordsEnd(text, at)
  return GOES_ON.has(text.charCodeAt(end)) ? scaleEnd(text, fractionEnd(text, end)) : end
}

function wordsEnd(text: string, at: number): number {
  let end = at
  while ((kindAt(text, end) & NUMERAL_SIGN) !== 0 || MYRIADS.has(text.charCodeAt(end))) end++
  return end
}

/** Behind the groups of thousands and the fraction that follow digits. */
function fractionEnd(text: string, from: number): number {
  let end = from
  while (text[end] === ',' && isGroup(text, end + 1)) end += 4
  if (!POINTS.has(text.charCodeAt(end)) || !isDigit(text, end + 1)) return end
  for (end += 2; isDigit(text, end); ) end++
  return end
}

const isGroup = (text: string, at: number): boolean =>
  isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3)

/** Behind the scales that follow a number, a blank between: 1.2 万. */
function scaleEnd(text: string, from: number): number {
  const first = BLANKS.has(text.charCodeAt(from)) ? from + 1 : from
  let end = first
  while (SCALES.has(text.charCodeAt(end))) end++
  return end === first ? from : end
}
