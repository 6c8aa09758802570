import type { Figure } from '../../text/figures.ts'
import type { Reading } from '../reading.ts'
import { isCounted, kindOf } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { isTurn } from './moves.ts'

/** How far before a rate its counts may stand. */
const REACH = 180
const CHANGE = /^[，、]?(?:同比)?(?:下降|减少|降低|上升|增长|增加|提高)了?约?$/
const CHANGE_REACH = 7

/** 较2022年的301件下降8.6%, 减少38家次，下降37.3%: the change must follow from the counts told. */
export function changes({ text, figures }: Reading): Mismatch[] {
  const found: Mismatch[] = []
  for (let index = 1; index < figures.length; index++) {
    const last = figures[index - 1]
    const rate = figures[index]
    if (rate?.unit !== '%' || rate.hedge !== '' || !last || !isCounted(last)) continue
    if (rate.start - last.end > CHANGE_REACH || !CHANGE.test(text.slice(last.end, rate.start)))
      continue
    const counts = figures
      .slice(Math.max(0, index - 6), index)
      .filter(
        (each) => kindOf(each) === kindOf(last) && isCounted(each) && rate.start - each.end < REACH,
      )
    const before = counts.at(-2)
    if (!before || !isCompared(text, before, last)) continue
    const isKnown = before.number > 0 && isTurn(text, before, last)
    const rates = isKnown
      ? [growth(before, last)]
      : [...ratesOf(counts, last), ...shareOf(text, before, last)]
    if (rates.some((each) => Math.abs(each - rate.number) <= 0.6)) continue
    const likely = isKnown ? rates[0] : ratesOf([before, last], last)[0]
    const right = Math.round((likely ?? 0) * 10) / 10
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

/** 由100件增至115件: the change as a share of where it began. */
const growth = (from: Figure, to: Figure): number =>
  (Math.abs(to.number - from.number) / from.number) * 100

/** 比上年的515件减少103件: the difference as a share of its base. */
const shareOf = (text: string, base: Figure, last: Figure): number[] =>
  /(?:减少|增加|下降|上升)了?$/.test(text.slice(base.end, last.start))
    ? [(last.number / base.number) * 100]
    : []

/** Every change the counts allow: of one against another, and of the difference against its base. */
function ratesOf(counts: readonly Figure[], last: Figure): number[] {
  const others = counts.filter((each) => each !== last).map(({ number }) => number)
  return others.flatMap((number) => [
    (Math.abs(last.number - number) / last.number) * 100,
    (Math.abs(last.number - number) / number) * 100,
    (last.number / (number + last.number)) * 100,
    (last.number / Math.abs(number - last.number)) * 100,
  ])
}
