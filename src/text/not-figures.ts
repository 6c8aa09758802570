import { halfWidth } from './numeral.ts'
import { BLANK_SIGN, codesOf, isDigit, kindAt, LETTER_SIGN } from './signs.ts'

const HOTLINES = new Set(
  `
  12345 12348 12388 12380 12309 12315 12350 12369 12328 12337 12329 12333 96110 110 119
  120 122
`
    .trim()
    .split(/\s+/),
)
const FIXED_DAY = /^\d{1,2}\.\d{1,2}$/
const DAY_NAME = /^[”"’]|^\p{Script=Han}{0,10}日(?!常)/u
/** Signs that join a number to a name. */
const JOINTS = codesOf('_@+＋/·・•×*')
const COLONS = codesOf(':：')
const SLASH = '/'.charCodeAt(0)
const CLOCK = codesOf(':：时')
/** What makes an ordinal or a date part of the number before it. */
const LABELS = codesOf('月日号时届')
const ORDINAL = '第'.charCodeAt(0)
const PERCENT = '%'.charCodeAt(0)

/** Whether Arabic digits are a code, date part, ordinal, list number or name, not a count. */
export function isLabel(text: string, start: number, end: number): boolean {
  const after = firstSign(text, end)
  if (isCounted(after) && !BINDS.has(text.charCodeAt(start - 1)) && !hasPoint(text, start))
    return false
  return (
    (lastSign(text, start) === ORDINAL && text.charCodeAt(end) !== PERCENT) ||
    isBoundBefore(text, start, after) ||
    isLetterOrSign(text, start, end) ||
    LABELS.has(after) ||
    (end - start > 2 ? isNamed(text, start, end) : isListNumber(text, start, end))
  )
}

/** A year, a hotline or a day that has a name: more than two signs. */
function isNamed(text: string, start: number, end: number): boolean {
  const digits = halfWidth(text.slice(start, end))
  const after = firstSign(text, end)
  return (
    isYear(digits, lastSign(text, start), after) ||
    (HOTLINES.has(digits) && !isCounted(after)) ||
    isFixedDay(text, end, digits)
  )
}

/** Signs behind which a number may be a label though a measure word follows; blanks hide one. */
const BINDS = codesOf('第〔_@+＋/·・•×*:：时 ')
const POINTS = codesOf('.．')

/** 12.4 may be a day. */
const hasPoint = (text: string, start: number): boolean =>
  POINTS.has(text.charCodeAt(start + 1)) || POINTS.has(text.charCodeAt(start + 2))

const isLetter = (text: string, at: number): boolean => (kindAt(text, at) & LETTER_SIGN) !== 0

/** 5G, 1+10 and A4 are names; APP500余人次 is a count that follows one. */
const isBoundBefore = (text: string, start: number, after: number): boolean =>
  JOINTS.has(text.charCodeAt(start - 1)) || (isLetter(text, start - 1) && !isCounted(after))

const isLetterOrSign = (text: string, start: number, end: number): boolean => {
  if (isLetter(text, end)) return true
  const next = text.charCodeAt(end)
  if (next === SLASH || COLONS.has(next)) return isDigit(text, end + 1)
  return JOINTS.has(next) || isClock(text, start)
}

/** The minutes of 9:30. */
const isClock = (text: string, start: number): boolean =>
  CLOCK.has(text.charCodeAt(start - 1)) && isDigit(text, start - 2)

const isFixedDay = (text: string, end: number, digits: string): boolean =>
  digits.includes('.') && FIXED_DAY.test(digits) && DAY_NAME.test(text.slice(end, end + 12))

/** What a year is followed by. */
const OF_YEAR = codesOf('年届级')
const BRACKET = '〔'.charCodeAt(0)

const isYear = (digits: string, before: number, after: number): boolean =>
  digits.length === 4 &&
  /^(?:19|20)\d\d$/.test(digits) &&
  (OF_YEAR.has(after) || !isCounted(after) || before === BRACKET)

const COUNTED = codesOf('余多件次人名项个份条起场户家所元名万')
const isCounted = (sign: number): boolean => COUNTED.has(sign)

const OPENING = codesOf('(（')
const CLOSING = codesOf(')）')
const LIST_MARKS = codesOf('.．、)）')

/** 1. and 1、 at the start of a line, (1) and （1） anywhere. */
function isListNumber(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end)
  if (OPENING.has(text.charCodeAt(start - 1))) return CLOSING.has(next)
  if (!LIST_MARKS.has(next)) return false
  let at = start - 1
  while (at >= 0 && /[ \u00a0\u3000\t#>*-]/.test(text[at] ?? '')) at--
  return at < 0 || text[at] === '\n'
}

/** The code of the sign before and behind; one blank between does not count. */
const lastSign = (text: string, start: number): number =>
  text.charCodeAt(text[start - 1] === ' ' ? start - 2 : start - 1)
const firstSign = (text: string, end: number): number =>
  text.charCodeAt((kindAt(text, end) & BLANK_SIGN) !== 0 ? end + 1 : end)

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
  start: number,
  end: number,
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
