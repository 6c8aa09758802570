import { inside, type Reading } from '../reading.ts'
import type { Mismatch } from './mismatch.ts'

const LINK = /^[、，和及与以]+$/

/**
 * Days listed one after another before or behind a number of times in the same sentence:
 * 3月14日、5月17日……集中宣传6次; 专题学习2次，分别于3月5日、6月9日.
 */
export function datesAndTimes(reading: Reading): Mismatch[] {
  const { text, dates, sentences } = reading
  const found: Mismatch[] = []
  let at = 0
  while (at < dates.length) {
    const first = dates[at]
    let end = at
    while (dates[end + 1] && isLinked(text, dates[end]?.end ?? 0, dates[end + 1]?.start ?? 0)) end++
    const last = dates[end]
    const count = end - at + 1
    at = end + 1
    if (!first || !last || count < 2 || first.day === null || last.day === null) continue
    const sentence = sentences.find((each) => each.start <= first.start && last.end <= each.end)
    const times = sentence && timesNear(reading, { start: first.start, end: last.end }, sentence)
    if (times && times.number !== count)
      found.push({
        start: Math.min(first.start, times.start),
        end: Math.max(last.end, times.end),
        message: `列了${count}个日期，却写${times.text}`,
        suggestion: '核对次数与日期',
      })
  }
  return found
}

const isLinked = (text: string, end: number, start: number): boolean =>
  start - end <= 3 && LINK.test(text.slice(end, start))

type Bounds = { start: number; end: number }

/** The one number of times that the days can only belong to. */
function timesNear({ text, figures }: Reading, days: Bounds, sentence: Bounds) {
  const times = inside(figures, sentence).filter(
    ({ unit, hedge }) => (unit === '次' || unit === '场' || unit === '期') && hedge === '',
  )
  const behind = times.find(({ start }) => start >= days.end && start - days.end <= 24)
  if (behind && !/[。；]/.test(text.slice(days.end, behind.start))) return behind
  const before = times.findLast(({ end }) => end <= days.start && days.start - end <= 16)
  return before && /分别(?:于|在|是|为)|^[（(：:]/.test(text.slice(before.end, days.start))
    ? before
    : null
}
