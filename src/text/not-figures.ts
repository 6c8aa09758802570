import { halfWidth } from './numeral.ts'
import { BLANK_SIGN, isDigit, kindAt, LETTER_SIGN } from './signs.ts'
import type { Span } from './span.ts'

const HOTLINES = new Set(
  `
  12345 12348 12388 12380 12309 12315 12350 12369 12328 12337 12329 12333 96110 110 119
  120 122
`
    .trim()
    .split(/\s+/),
)
const FIXED_DAY = /^\d{1,2}[.·・•．]\d{1,2}$/
const DAY_NAME = /^[”"’]|^\p{Script=Han}{0,10}日(?!常)/u
/** Signs that join a number to a name. */
const JOINTS = '_@+＋/·・•×*'
const COLONS = ':：'

/** Whether Arabic digits are a code, date part, ordinal, list number or name, not a count. */
export function isLabel(text: string, { start, end }: Span): boolean {
  const digits = halfWidth(text.slice(start, end))
  const before = lastSign(text, start)
  const after = firstSign(text, end)
  return (
    (before === '第' && text[end] !== '%') ||
    isBoundBefore(text, start, after) ||
    isLetterOrSign(text, start, end) ||
    '月日号时届'.includes(after || '\n') ||
    isYear(digits, before, after) ||
    (digits.length > 2 && HOTLINES.has(digits) && !isCounted(after)) ||
    isFixedDay(text, end, digits) ||
    isListNumber(text, start, end)
  )
}

const isLetter = (text: string, at: number): boolean => (kindAt(text, at) & LETTER_SIGN) !== 0

/** 5G, 1+10 and A4 are names; APP500余人次 is a count that follows one. */
const isBoundBefore = (text: string, start: number, after: string): boolean =>
  JOINTS.includes(text[start - 1] ?? '\n') || (isLetter(text, start - 1) && !isCounted(after))

const isLetterOrSign = (text: string, start: number, end: number): boolean => {
  if (isLetter(text, end)) return true
  const next = text[end] ?? '\n'
  if (next === '/' || COLONS.includes(next)) return isDigit(text, end + 1)
  return JOINTS.includes(next) || isClock(text, start)
}

/** The minutes of 9:30. */
const isClock = (text: string, start: number): boolean =>
  ':：时'.includes(text[start - 1] ?? '\n') && isDigit(text, start - 2)

const isFixedDay = (text: string, end: number, digits: string): boolean =>
  digits.length > 2 && FIXED_DAY.test(digits) && DAY_NAME.test(text.slice(end, end + 12))

const isYear = (digits: string, before: string, after: string): boolean =>
  digits.length === 4 &&
  /^(?:19|20)\d\d$/.test(digits) &&
  (after === '年' || after === '届' || after === '级' || !isCounted(after) || before === '〔')

const isCounted = (sign: string): boolean =>
  '余多件次人名项个份条起场户家所元名万'.includes(sign || '\n')

/** 1. and 1、 at the start of a line, (1) and （1） anywhere. */
function isListNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false
  const next = text[end] ?? '\n'
  if ('(（'.includes(text[start - 1] ?? '\n')) return ')）'.includes(next)
  if (!'.．、)）'.includes(next)) return false
  let at = start - 1
  while (at >= 0 && /[ \u00a0\u3000\t#>*-]/.test(text[at] ?? '')) at--
  return at < 0 || text[at] === '\n'
}

const lastSign = (text: string, start: number): string =>
  text[start - 1] === ' ' ? (text[start - 2] ?? '') : (text[start - 1] ?? '')
const firstSign = (text: string, end: number): string =>
  (kindAt(text, end) & BLANK_SIGN) !== 0 ? (text[end + 1] ?? '') : (text[end] ?? '')

const SET_PHRASE_BEFORE = '第“‘"几数每同统唯专逐这那哪某万九前后'
/** Words that begin with one: 一人一档, 一件事, 一次性, 一家人, 一部分. */
const ONE_BEFORE = '跑又再每同进新成办任无有零统逐唯不万'
const ONE_BEHIND = /^(?:性|办|一|事|人|分|部署|推进|到位|告知|手|力|责任|个|方|时|会)/

/** 同 and 数 end words of their own before a count: 合同六十五份, 总数九件. */
const COUNTED_WORD = /合同$|[总件次人份条场个户家名项起]数$/

/** Whether the sign before a numeral makes it one with the numeral: 数十件, 同一, 第三. */
export const opensSetPhrase = (text: string, start: number, signs = SET_PHRASE_BEFORE): boolean =>
  signs.includes(text[start - 1] ?? '\n') &&
  !COUNTED_WORD.test(text.slice(Math.max(0, start - 2), start))

/**
 * Whether a Chinese numeral before a measure word is a set phrase and no count: “三级书记”, 一件事,
 * 三部门, 三次会议 of a congress, 千家万户. `at` is where `measure` stands.
 */
export function isFigurative(
  text: string,
  { start, end }: Span,
  at: number,
  measure: string,
): boolean {
  const before = text[start - 1] ?? ''
  const behind = text.slice(at + measure.length, at + measure.length + 3)
  const numeral = text.slice(start, end)
  if (opensSetPhrase(text, start)) return true
  if (/^[百千万]+$/.test(numeral) && at === end) return true
  if (measure === '次' && /[届大]/.test(before) && /^(?:会议|全会|全体)/.test(behind)) return true
  if (numeral !== '一') return false
  return measure === '人' || ONE_BEFORE.includes(before || '\n') || ONE_BEHIND.test(behind)
}
