import type { Figure } from '../../text/figures.ts'
import { inside, type Reading, spanAt } from '../reading.ts'
import type { Mismatch } from './mismatch.ts'

const SOLVED = /化解|调处成功|办结|成功|整改|答复|回复|调解成功|出庭|参训|通过|合格/

/** How far a total and its parts may stand from 其中. */
const REACH = 80

/**
 * 其中 parts of a total: no part, and not all of them together, may exceed it; parts that name every
 * kind (简易程序、普通程序) are not known here, so a smaller sum stays quiet.
 */
export function* partsOfTotals(reading: Reading): Iterable<Mismatch> {
  const { text, sentences, figures } = reading
  for (let at = text.indexOf('其中'); at >= 0; at = text.indexOf('其中', at + 2)) {
    const sentence = spanAt(sentences, at)
    if (!sentence) continue
    const near = inside(figures, {
      start: Math.max(sentence.start, at - REACH),
      end: Math.min(sentence.end, at + 2 * REACH),
    })
    const total = near.findLast((figure) => figure.end <= at && isExact(figure))
    if (!total || /[。；]/.test(text.slice(total.end, at))) continue
    const stop = endOfParts(text, at, sentence.end)
    const parts = near.filter(
      (figure) =>
        figure.start >= at && figure.end <= stop && figure.unit === total.unit && isExact(figure),
    )
    const sum = parts.reduce((all, { number }) => all + number, 0)
    if (parts.length === 0 || sum <= total.number) continue
    const end = parts.at(-1)?.end ?? stop
    const message = `其中各项合计${sum}${total.unit}，多于总数${total.text}`
    yield { start: total.start, end, message, suggestion: '核对分项与总数' }
  }
}

const isExact = ({ hedge, unit }: Figure): boolean => hedge === '' && unit !== '%'

function endOfParts(text: string, at: number, end: number): number {
  const stop = text.slice(at, end).search(/[；。]|，(?:[^，。；]{0,6})(?:另|同比|较)/)
  return stop < 0 ? end : at + stop
}

/** Solved of found with their rate: 排查268件，化解263件，化解率98.1%. */
export function* rates({ text, figures }: Reading): Iterable<Mismatch> {
  for (const [index, whole] of figures.entries()) {
    const part = figures[index + 1]
    if (!part || whole.unit !== part.unit || !isExact(whole) || !isExact(part)) continue
    if (part.start - whole.end > 16) continue
    const between = text.slice(whole.end, part.start)
    const words = text.slice(Math.max(whole.start - 12, 0), whole.start)
    if (/[。；\n]/.test(between) || !SOLVED.test(between)) continue
    if (/其中|上年|去年|较|同比|另/.test(between + words) || SOLVED.test(words)) continue
    if (isListed(text, figures[index - 1], whole)) continue
    if (part.number > whole.number) {
      yield {
        ...{ start: whole.start, end: part.end },
        message: `“${between.replace(/^[，、]/, '')}${part.text}”多于前面的${whole.text}`,
        suggestion: '核对两个数',
      }
      continue
    }
    const rate = figures[index + 2]
    if (rate?.unit === '%' && isRateOf(text.slice(part.end, rate.start)))
      yield* wrongRate(whole, part, rate)
  }
}

/** 司法建议2份、检察建议3份: what follows may speak of both. */
const isListed = (text: string, before: Figure | undefined, whole: Figure): boolean =>
  before?.unit === whole.unit && /^、[^，。；\n]*$/.test(text.slice(before.end, whole.start))

/** A rate of satisfaction is another matter. */
const isRateOf = (words: string): boolean =>
  words.length <= 14 && words.endsWith('率') && !/[。；\n]|满意|合格|参考|及时/.test(words)

function* wrongRate(whole: Figure, part: Figure, rate: Figure): Iterable<Mismatch> {
  if (whole.number === 0 || rate.hedge !== '') return
  const right = Math.round((part.number / whole.number) * 1000) / 10
  const isWrong =
    part.number === whole.number
      ? rate.number !== 100
      : rate.number === 100 || Math.abs(right - rate.number) > 0.6
  if (!isWrong) return
  const message = `${part.text}占${whole.text}的${right}%，与${rate.text}不符`
  yield { start: whole.start, end: rate.end, message, suggestion: `${right}%` }
}
