import type { Figure } from '../../text/figures.ts'
import { inside, type Reading, sectionAt, spanAt } from '../reading.ts'
import { matchesAt } from '../starts.ts'
import { countCues } from './cues.ts'
import type { Mismatch } from './mismatch.ts'
import { jointCount } from './village-total.ts'
import { villageCount } from './villages.ts'

const EACH = /每个?(?:行政)?((?:村|嘎查|社区)(?:（社区）|（居）)?|季度|月)/y
const TIMES: Readonly<Record<string, number>> = { 季度: 4, 月: 12 }
const NEAR = 14
const SOON = 24
const REACH = 30
const AT_LEAST = /不少于|至少|以上/

/** “法律明白人”45名，每村5名 with 11 villages; 每季度1次，全年6次. */
export function eachOfMany(reading: Reading): Mismatch[] {
  const { text, figures, sentences } = reading
  const found: Mismatch[] = []
  const each = matchesAt(text, EACH, countCues(reading, 'each'))
  for (const { index: start, 0: word, 1: unit = '' } of each) {
    const sentence = spanAt(sentences, start)
    if (!sentence || sectionAt(reading, start) === 'plans') continue
    const near = inside(figures, {
      start: Math.max(sentence.start, start - REACH),
      end: Math.min(sentence.end, start + 2 * REACH),
    })
    const share = near.find((figure) => figure.start >= start + word.length)
    if (share?.hedge !== '' || share.start - start > NEAR) continue
    const words = text.slice(start, share.end + 2)
    if (/[，。；每]/.test(text.slice(start + 1, share.start))) continue
    const times = TIMES[unit]
    const isBare = share.start === start + word.length
    const before = totalBefore(near, start, times ? 1 : 4)
    const total = times
      ? (isBare && before) || yearTotal(text, near, share.end)
      : before?.unit === share.unit
        ? before
        : sumBehind(text, near, share.end)
    if (!total || total.unit !== share.unit || total.hedge !== '') continue
    const due = dueOf(
      share.number,
      times ?? villageCount(reading, unit) ?? jointCount(reading, unit),
    )
    if (due.includes(total.number)) continue
    if (AT_LEAST.test(words) ? total.number >= (due[0] ?? 0) : isWhole(due, total, share)) continue
    const from = Math.min(total.start, start)
    const to = Math.max(total.end, share.end)
    const message = `“${text.slice(start, share.end)}”与“${total.text}”不符`
    found.push({ start: from, end: to, message, suggestion: '核对两个数' })
  }
  return found
}

const dueOf = (share: number, many: number | null): number[] =>
  many === null ? [] : [many * share]

/** With no number of villages known, the shares need only come out even. */
const isWhole = (due: readonly number[], total: Figure, share: Figure): boolean =>
  due.length === 0 && total.number % share.number === 0

/** The figure just before 每村5名 or 每月2场. */
const totalBefore = (near: readonly Figure[], at: number, gap: number): Figure | undefined =>
  near.findLast(({ end }) => end <= at && at - end <= gap)

/** 每村5名，共75名. */
const sumBehind = (text: string, near: readonly Figure[], from: number): Figure | undefined =>
  near.find(({ start }) => start > from && /^，[共合总]计?$/.test(text.slice(from, start)))

/** 全年……6次 behind 每季度1次. */
const yearTotal = (text: string, near: readonly Figure[], from: number): Figure | undefined =>
  near.find(
    ({ start }) => start >= from && start - from <= SOON && /全年/.test(text.slice(from, start)),
  )
