import type { Figure } from '../../text/figures.ts'
import type { Reading } from '../reading.ts'
import { isCounted, isSameKind } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sortedFigures } from './sorted.ts'

/** How far before a rate its counts may stand. */
const REACH = 180
const CHANGE = /^[，、]?(?:同比)?(?:下降|减少|降低|上升|增长|增加|提高)了?约?$/
const CHANGE_REACH = 7
/** A whole may stand before as many of its parts. */
const MANY = 10

/** 较2022年的301件下降8.6%, 减少38家次，下降37.3%: the change must follow from the counts told. */
export function changes(reading: Reading): Mismatch[] {
  const { text, figures } = reading
  const found: Mismatch[] = []
  for (const index of sortedFigures(reading).rates) {
    const last = figures[index - 1]
    const rate = figures[index] as Figure
    if (!last || !isCounted(last)) continue
    if (rate.start - last.end > CHANGE_REACH || !CHANGE.test(text.slice(last.end, rate.start)))
      continue
    const counts = figures
      .slice(Math.max(0, index - MANY), index)
      .filter((each) => isSameKind(each, last) && rate.start - each.end < REACH)
    const before = counts.at(-2)
    if (!before || !isCompared(text, before, last)) continue
    const rates = growths(text, counts, last)
    if (rates.some((each) => Math.abs(each - rate.number) <= 0.6)) continue
    const right = Math.round((growths(text, [before], last)[0] ?? 0) * 10) / 10
    const message = `按前面的数算不出${rate.text}`
    found.push({
      start: last.start,
      end: rate.end,
      message,
      ...(right > 0 ? { suggestion: `${right}%` } : {}),
    })
  }
  return found
}

/** The last count is last year's, this year's behind last year's, or the difference. */
const isCompared = (text: string, before: Figure, last: Figure): boolean =>
  /(?:上年|去年|同期|\d{4}年度?)[^，。；]{0,6}$|减少$|增加$|[降升增减]至?到?$/.test(
    text.slice(before.end, last.start),
  )

/** What stands before a count of an earlier year: 较2022年的301件, 由100件. */
const EARLIER = /(?:上年|去年|同期|\d{4}年度?)[^，。；\d]{0,6}$|[由从][^，。；\d]{0,4}$/
const EARLIER_REACH = 12
/** What stands before a difference, and before one downwards: 减少, 多公开; 增至 tells no difference. */
const DIFFERENCE = /(?:减少|下降|降低|压减|少|增加|上升|增长|提高|多)[^到至为，。；\d]{0,2}$/
const LESS = /(?:减少|下降|降低|压减|少)[^到至为，。；\d]{0,2}$/
const DIFFERENCE_REACH = 6

/** Every change in percent that the counts allow, as a share of what was before. */
function growths(text: string, counts: readonly Figure[], last: Figure): number[] {
  const others = counts.filter((each) => each !== last)
  const words = text.slice(Math.max(0, last.start - DIFFERENCE_REACH), last.start)
  if (!DIFFERENCE.test(words)) return others.flatMap((other) => growthsTo(text, other, last))
  const sign = LESS.test(words) ? 1 : -1
  return others.map((other) => {
    const base = isEarlier(text, other) ? other.number : other.number + sign * last.number
    return (last.number / Math.abs(base)) * 100
  })
}

/** Which of the two counts is the earlier one is told, or either may be. */
function growthsTo(text: string, other: Figure, last: Figure): number[] {
  const difference = Math.abs(last.number - other.number) * 100
  const ofOther = difference / other.number
  const ofLast = difference / last.number
  if (isEarlier(text, other)) return [ofOther]
  return isEarlier(text, last) ? [ofLast] : [ofOther, ofLast]
}

const isEarlier = (text: string, { start }: Figure): boolean =>
  EARLIER.test(text.slice(Math.max(0, start - EARLIER_REACH), start))
