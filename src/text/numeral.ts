/**
 * Numerals as they stand in Chinese prose. Everything in text/ takes a string and gives spans or
 * values of that very string; it knows no report and imports nothing from the other folders.
 */

import { codesOf } from './signs.ts'

/** One Arabic digit, half or full width. For use inside a regular expression. */
export const DIGIT = '[0-9０-９]'

/** Blanks that stray between digits and words: space, no-break space, ideographic space. */
export const BLANK = '[ \\u00a0\\u3000]'

const ARABIC = new RegExp(
  `^(${DIGIT}{1,15}|${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+)([.．]${DIGIT}+)?([十百千万亿]*)$`,
)
const CHINESE = /^[零〇一二两三四五六七八九十百千万亿]{1,20}$/
const DIGITS_ONLY = /^[〇零一二三四五六七八九]{3,}$/

const CHINESE_DIGIT: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SCALE: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

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
  const arabic = ARABIC.exec(text)
  if (arabic) return arabicNumber(arabic)
  if (DIGITS_ONLY.test(text)) return Number([...text].map((sign) => CHINESE_DIGIT[sign]).join(''))
  return CHINESE.test(text) ? chineseNumber(text) : null
}

const ZERO = 0x30
const NINE = 0x39
/** More digits than a number holds exactly. */
const EXACT = 15

/** The number of half-width digits from `start` to `end`, the common case; null for anything else. */
export function digitsAt(text: string, start: number, end: number): number | null {
  if (start >= end || end - start > EXACT) return null
  let number = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < ZERO || code > NINE) return null
    number = number * 10 + code - ZERO
  }
  return number
}

function arabicNumber([, whole = '', fraction = '', scales = '']: RegExpExecArray): number {
  const digits = halfWidth(whole + fraction).replaceAll(',', '')
  const factor = [...scales].reduce((product, scale) => product * (SCALE[scale] ?? 1), 1)
  return Number((Number(digits) * factor).toPrecision(15))
}

/** 两百一十三: each digit waits for its scale; 万 and 亿 close what stands before them. */
function chineseNumber(text: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of text) {
    const value = CHINESE_DIGIT[sign]
    if (value !== undefined) {
      if (digit) return null
      digit = value
      continue
    }
    const scale = SCALE[sign] ?? 1
    if (scale < 10_000) section += (digit || 1) * scale
    else {
      total = (total + section + (digit ?? 0) || 1) * scale
      section = 0
    }
    digit = null
  }
  return total + section + (digit ?? 0)
}
