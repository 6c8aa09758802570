/**
 * Numerals as they stand in Chinese prose. Everything in text/ takes a string and gives spans or
 * values of that very string; it knows no report and imports nothing from the other folders.
 */

import { codesOf, isDigit } from './signs.ts'

/** One Arabic digit, half or full width. For use inside a regular expression. */
export const DIGIT = '[0-9０-９]'

/** Blanks that stray between digits and words: space, no-break space, ideographic space. */
export const BLANK = '[ \\u00a0\\u3000]'

const ARABIC = new RegExp(
  `^(${DIGIT}{1,15}|${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+)([.．]${DIGIT}+)?([十百千万亿]*)$`,
)

/** What Chinese digits and scales are worth, by their codes. */
const worths = (signs: string, worth: (index: number) => number): [number, number][] =>
  Array.from(signs, (sign, index) => [sign.charCodeAt(0), worth(index)])
const DIGITS = new Map([
  ...worths('零一二三四五六七八九', (index) => index),
  ...worths('〇', () => 0),
  ...worths('两', () => 2),
])
const SCALES = new Map([
  ...worths('十百千', (index) => 10 ** (index + 1)),
  ...worths('万亿', (index) => 10 ** (4 * (index + 1))),
])

const WIDE = codesOf('０１２３４５６７８９．，')

function hasWide(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (WIDE.has(text.charCodeAt(at))) return true
  return false
}

/** Full-width digits, point and comma as half-width ones; the length does not change. */
export const halfWidth = (text: string): string =>
  hasWide(text)
    ? text.replace(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text

/**
 * The number a numeral means, or null when it is none: 三, 十二, 两百一十三, 二〇二六, 1.2万,
 * ６０００, 1,200. The whole string must be the numeral.
 */
export function numberOf(text: string): number | null {
  const plain = digitsAt(text, 0, text.length)
  if (plain !== null) return plain
  if (isDigit(text, 0)) {
    const arabic = ARABIC.exec(text)
    return arabic && arabicNumber(arabic)
  }
  return digitsAlone(text) ?? chineseNumber(text)
}

export const ZERO = 0x30
export const NINE = 0x39
export const POINT = 0x2e
/** More digits than a number holds exactly. */
export const EXACT = 15

/**
 * The number of half-width digits from `start` to `end`, with or without a point and scales: 98.5,
 * 9.5万, the common cases; null for anything else. Only the last step may round.
 */
export function digitsAt(text: string, start: number, end: number): number | null {
  if (start >= end || end - start > EXACT) return null
  let number = 0
  let parts = 0
  let factor = 1
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code <= NINE && factor === 1) {
      number = number * 10 + code - ZERO
      parts *= 10
    } else if (code === POINT && parts === 0 && at > start && at < end - 1) parts = 1
    else if (at > start && parts !== 1 && SCALES.has(code)) factor *= scaleOf(code)
    else return null
  }
  if (parts <= 1) return number * factor
  return factor < parts ? number / (parts / factor) : number * (factor / parts)
}

function arabicNumber([, whole = '', fraction = '', scales = '']: RegExpExecArray): number {
  const digits = halfWidth(whole + fraction).replaceAll(',', '')
  if (scales === '' && digits.length <= EXACT) return Number(digits)
  const factor = [...scales].reduce((product, scale) => product * scaleOf(scale.charCodeAt(0)), 1)
  return Number((Number(digits) * factor).toPrecision(15))
}

const scaleOf = (code: number): number => SCALES.get(code) ?? 1

/** Fewer Chinese digits in a row are no number of their own. */
const FEWEST_ALONE = 3
const TWO_OF_THINGS = '两'.charCodeAt(0)

/** 二〇二六: one digit behind the other, and nothing else. */
function digitsAlone(text: string): number | null {
  if (text.length < FEWEST_ALONE) return null
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const digit = DIGITS.get(code)
    if (digit === undefined || code === TWO_OF_THINGS) return null
    number = number * 10 + digit
  }
  return number
}

/** No Chinese numeral has more signs. */
const LONGEST = 20

/** 两百一十三: each digit waits for its scale; 万 and 亿 close what stands before them. */
function chineseNumber(text: string): number | null {
  if (text === '' || text.length > LONGEST) return null
  let total = 0
  let section = 0
  let digit: number | null = null
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const value = DIGITS.get(code)
    if (value !== undefined) {
      if (digit) return null
      digit = value
      continue
    }
    const scale = SCALES.get(code)
    if (scale === undefined) return null
    if (scale < 10_000) section += (digit || 1) * scale
    else {
      total = (total + section + (digit ?? 0) || 1) * scale
      section = 0
    }
    digit = null
  }
  return total + section + (digit ?? 0)
}
