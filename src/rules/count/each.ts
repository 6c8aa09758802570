import { inside, type Reading, sectionAt, spanAt } from '../reading.ts'
import type { Mismatch } from './mismatch.ts'
import { villageCount } from './villages.ts'

const EACH = /每(?:个)?(?:行政)?(村|嘎查|社区|季度|月)/g
const TIMES: Readonly<Record<string, number>> = { 季度: 4, 月: 12 }
const NEAR = 14

/** “法律明白人”45名，每村5名 with 11 villages; 每季度1次，全年6次. */
export function* eachOfMany(reading: Reading): Iterable<Mismatch> {
  const { text, figures, sentences } = reading
  for (const { index: at, 0: word, 1: unit = '' } of text.matchAll(EACH)) {
    const sentence = spanAt(sentences, at)
    if (!sentence || sectionAt(reading, at) === 'plans') continue
    const near = inside(figures, sentence)
    const share = near.find(({ start }) => start >= at + word.length)
    if (
      share?.hedge !== '' ||
      share.start - at > NEAR ||
      /[，。；]/.test(text.slice(at, share.start))
    )
      continue
    if (/不少于|至少|以上|以内/.test(text.slice(share.start - 4, share.end + 2))) continue
    const times = TIMES[unit]
    const total = times
      ? near.find(
          (each) =>
            each.start >= share.end &&
            each.start - share.end <= 8 &&
            /全年/.test(text.slice(share.end, each.start)),
        )
      : near.findLast((each) => each.end <= at && at - each.end <= 2)
    const many = times ?? villageCount(reading, unit)
    if (!total || total.unit !== share.unit || total.hedge !== '') continue
    const right = many === null ? null : many * share.number
    if (right === null ? total.number % share.number === 0 : total.number === right) continue
    const due = right === null ? '除不尽' : `应为${right}${total.unit}`
    const message = `“${text.slice(at, share.end)}”与“${total.text}”不符，${due}`
    yield {
      start: Math.min(total.start, at),
      end: Math.max(total.end, share.end),
      message,
      suggestion: '核对两个数',
    }
  }
}
