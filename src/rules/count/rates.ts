import type { Figure } from '../../text/figures.ts'
import { type Codes, codesOf, isHan, pairAt } from '../../text/signs.ts'
import type { Reading } from '../reading.ts'
import { isCounted, isSameKind } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sortedFigures } from './sorted.ts'

/** How far a rate may stand from its counts. */
const REACH = 90
const ENDS = codesOf('。；\n')
const SENTENCE_ENDS = codesOf('。\n')
const STOPS = codesOf('，。；、')
const BEHIND_ENDS = codesOf('，。；率')
/** What may stand between 率 and its number: 化解率98.1%, 成功率达98.1%. */
const REACHES = /率(?:均|都|高)?(?:达到?|为|是)?(?:了|均)?$/
/** What of it is one sign, and the longest of it. */
const REACHING = codesOf('均都高达为是了')
const REACHES_FAR = 5
const RATE = '率'.charCodeAt(0)
const NONE = 0
/** How many signs before and behind a count may say what it counts. */
const BEFORE = 8
const BEHIND = 4
const pairsOf = (words: readonly string[]): number[] => words.map((word) => pairAt(word, 0))
/** What else the part of a rate is called, two signs each. */
const ALSO_CALLED: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries({
    参考: ['实考', '参考', '参加'],
    成功: ['成功', '化解'],
    化解: ['化解', '成功'],
    调解: ['成功', '化解'],
    调处: ['成功', '化解', '调处'],
  }).map(([stem, words]) => [pairAt(stem, 0), pairsOf(words)]),
)
const OR_SO = pairsOf(['以上', '以下'])

/** A rate beside the two counts it is made of: 排查268件，化解263件，化解率98.1%. */
export function rates(reading: Reading): Mismatch[] {
  const { text, figures } = reading
  const found: Mismatch[] = []
  for (const index of sortedFigures(reading).rates) {
    const rate = figures[index] as Figure
    const stem = rate.number > 100 ? NONE : stemOf(text, rate.start)
    if (stem === NONE || OR_SO.includes(pairAt(text, rate.end))) continue
    const at = partBefore(text, figures, index, ALSO_CALLED.get(stem) ?? [stem])
    const whole = at < 0 ? null : wholeAgainst(text, figures, at, rate)
    if (!whole || isHalfRate(text, figures[index + 1], rate)) continue
    found.push(unlike(figures[at] as Figure, whole, rate))
  }
  return found
}

function unlike(part: Figure, whole: Figure, rate: Figure): Mismatch {
  const right = Math.round((part.number / whole.number) * 1000) / 10
  const message = `${part.text}占${whole.text}的${right}%，与${rate.text}不符`
  return { start: whole.start, end: rate.end, message, suggestion: `${right}%` }
}

const AMONG = /^[^。；\n]{0,3}其中[^，。；\n]{0,14}$/

/** 调解员58名，其中女调解员46名，占79.3%: the share a part has of the whole before it. */
export function shares(reading: Reading): Mismatch[] {
  const { text, figures } = reading
  const found: Mismatch[] = []
  for (const index of sortedFigures(reading).rates) {
    const share = figures[index] as Figure
    const part = figures[index - 1]
    const whole = figures[index - 2]
    if (!part || !whole || !isSameKind(part, whole) || whole.number === 0) continue
    if (!/^[，、]占比?$/.test(text.slice(part.end, share.start))) continue
    if (!AMONG.test(text.slice(whole.end, part.start)) || isRate(part, whole, share)) continue
    found.push(unlike(part, whole, share))
  }
  return found
}

/** The two signs before 率 that name what the rate at `start` counts, as a pair. */
function stemOf(text: string, start: number): number {
  let at = start - 1
  while (at > start - REACHES_FAR && text.charCodeAt(at) !== RATE) at--
  if (text.charCodeAt(at) !== RATE || !isHan(text, at - 1) || !isHan(text, at - 2)) return NONE
  const isDirect =
    at === start - 1 ||
    (at === start - 2 && REACHING.has(text.charCodeAt(at + 1))) ||
    REACHES.test(text.slice(at, start))
  return isDirect ? pairAt(text, at - 2) : NONE
}

/** Number of the last count in its part of the sentence that is what the rate at `index` counts, or -1. */
function partBefore(
  text: string,
  figures: readonly Figure[],
  index: number,
  names: readonly number[],
): number {
  let read = figures[index]?.start ?? 0
  const from = read - REACH
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at] as Figure
    if (figure.end < from || holdsEnd(text, figure.end, read, ENDS)) return -1
    if (isCounted(figure) && figure.number > 0 && isDone(text, figure, names)) return at
    read = figure.start
  }
  return -1
}

/** The last count before the part that it can be part of; none where any count fits the rate. */
function wholeAgainst(
  text: string,
  figures: readonly Figure[],
  partAt: number,
  rate: Figure,
): Figure | null {
  const part = figures[partAt] as Figure
  const from = rate.start - 2 * REACH
  let read = part.start
  let whole: Figure | null = null
  for (let at = partAt - 1; at >= 0; at--) {
    const count = figures[at] as Figure
    if (count.end < from || holdsEnd(text, count.end, read, SENTENCE_ENDS)) return whole
    read = count.start
    if (count.number === 0 || !isSameKind(count, part)) continue
    if (isSibling(text, count, part)) return null
    if (isRate(part, count, rate)) return null
    if (count.number >= part.number) whole ??= count
  }
  return whole
}

/** 现场办结3984件、限时办结232件: two parts of one whole. */
const isSibling = (text: string, one: Figure, other: Figure): boolean =>
  /^、[^，。；]*$/.test(text.slice(one.end, other.start))

/** Whether the sentence, or its part, ends between two figures. */
function holdsEnd(text: string, from: number, to: number, ends: Codes): boolean {
  for (let at = from; at < to; at++) if (ends.has(text.charCodeAt(at))) return true
  return false
}

/** The words just before a count, or just behind it, say that it is what the rate counts. */
function isDone(text: string, { start, end }: Figure, names: readonly number[]): boolean {
  const from = Math.max(0, start - BEFORE)
  for (let at = start - 2; at >= from; at--) {
    if (STOPS.has(text.charCodeAt(at + 1)) || STOPS.has(text.charCodeAt(at))) break
    if (names.includes(pairAt(text, at))) return true
  }
  for (let at = end; at < end + BEHIND - 1; at++) {
    if (BEHIND_ENDS.has(text.charCodeAt(at)) || BEHIND_ENDS.has(text.charCodeAt(at + 1))) break
    if (names.includes(pairAt(text, at))) return true
  }
  return false
}

const isRate = (part: Figure, whole: Figure, rate: Figure): boolean =>
  part.number === whole.number
    ? rate.number === 100
    : rate.number < 100 && Math.abs((part.number / whole.number) * 100 - rate.number) <= 0.6

/** 调处率100%，调处成功率98.6%: all were taken up, most were solved. */
const isHalfRate = (text: string, next: Figure | undefined, rate: Figure): boolean =>
  rate.number === 100 &&
  next?.unit === '%' &&
  /^[，、][^，。；]{0,4}成功率/.test(text.slice(rate.end, next.start))
