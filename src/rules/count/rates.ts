import type { Figure } from '../../text/figures.ts'
import { type Codes, codesOf, isHan } from '../../text/signs.ts'
import type { Reading } from '../reading.ts'
import { DONE, isCounted, isSameKind } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'

const BETWEEN = 32
const SOON = 16
/** How far a rate may stand from its counts. */
const REACH = 90
const ENDS = codesOf('。；\n')
const SENTENCE_ENDS = codesOf('。\n')
const STOPS = codesOf('，。；、')
const BEHIND_ENDS = codesOf('，。；率')
/** What may stand between 率 and its number: 化解率98.1%, 成功率达98.1%. */
const REACHES = /率(?:均|都|高)?(?:达到?|为|是)?(?:了|均)?$/
/** The longest of it. */
const REACHES_FAR = 5
const RATE = '率'.charCodeAt(0)
const STEM = 2
/** What else the part of a rate is called. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  参考: ['实考', '参考', '参加'],
  成功: ['成功', '化解'],
  化解: ['化解', '成功'],
  调解: ['成功', '化解'],
  调处: ['成功', '化解', '调处'],
}
/** 制定整改措施19条 counts the means, not what was done. */
const MEANS = /措施|制定|方案|制度|清单/
const MATTER = /(?:纠纷|案件|问题|隐患|事项|信访件|线索|工单|建议)$/
const OTHER_BASE = /其中|上年|去年|较|同比|另/

/** Done may not be more than there was: 排查268件，化解270件; 组织22名干部考试，24人合格. */
export function doneOfAll({ text, figures }: Reading): Mismatch[] {
  const found: Mismatch[] = []
  for (let index = 0; index + 1 < figures.length; index++) {
    const whole = figures[index]
    const part = figures[index + 1]
    if (!whole || !part || part.start - whole.end > BETWEEN) continue
    if (part.number <= whole.number || !isSameKind(whole, part)) continue
    const between = text.slice(whole.end, part.start)
    if (/[。；\n]/.test(between)) continue
    const behind = /^(?:均|已|全部|考试)?(?:合格|通过|参训|结案)/.test(
      text.slice(part.end, part.end + 6),
    )
    const last = between.slice(Math.max(0, between.lastIndexOf('，')))
    if (!behind && (between.length > SOON || !DONE.test(last) || MEANS.test(last))) continue
    const near = text.slice(Math.max(whole.start - 12, 0), whole.start)
    const words = near.slice(near.search(/[^，。；]*$/))
    if (isOtherMatter(last, near)) continue
    if (OTHER_BASE.test(between + words) || (DONE.test(words) && !/^，(?:已|实际)/.test(last)))
      continue
    if (isListed(text, figures[index - 1], whole)) continue
    found.push({
      ...{ start: whole.start, end: part.end },
      message: `“${between.replace(/^[，、]/, '')}${part.text}”多于前面的${whole.text}`,
      suggestion: '核对两个数',
    })
  }
  return found
}

/** 化解扶贫领域矛盾纠纷16件 behind 援助案件8件 has a matter of its own. */
function isOtherMatter(part: string, whole: string): boolean {
  const matter = MATTER.exec(part)?.[0]
  return matter !== undefined && !whole.includes(matter)
}

/** 司法建议2份、检察建议3份, 检察建议2份，司法建议0份: what follows may speak of both. */
const isListed = (text: string, before: Figure | undefined, whole: Figure): boolean =>
  before?.unit === whole.unit &&
  (whole.number === 0 ? /^[、，和][^。；\n]*$/ : /^[、和][^，。；\n]*$/).test(
    text.slice(before.end, whole.start),
  )

/** A rate beside the two counts it is made of: 排查268件，化解263件，化解率98.1%. */
export function rates({ text, figures }: Reading): Mismatch[] {
  const found: Mismatch[] = []
  for (let index = 0; index < figures.length; index++) {
    const rate = figures[index]
    if (rate?.unit !== '%' || rate.hedge !== '' || rate.number > 100) continue
    const stem = stemOf(text, rate.start)
    if (stem === '' || text.startsWith('以上', rate.end) || text.startsWith('以下', rate.end))
      continue
    const from = stretchStart(text, rate.start, ENDS, REACH)
    const at = partBefore(text, figures, index, from, stem)
    const part = figures[at]
    const sentence = stretchStart(text, rate.start, SENTENCE_ENDS, 2 * REACH)
    const whole = part && wholeAgainst(text, figures, at, sentence, rate)
    if (!whole || isHalfRate(text, figures[index + 1], rate)) continue
    const right = Math.round((part.number / whole.number) * 1000) / 10
    const message = `${part.text}占${whole.text}的${right}%，与${rate.text}不符`
    found.push({ start: whole.start, end: rate.end, message, suggestion: `${right}%` })
  }
  return found
}

const AMONG = /^[^。；\n]{0,3}其中[^，。；\n]{0,14}$/

/** 调解员58名，其中女调解员46名，占79.3%: the share a part has of the whole before it. */
export function shares({ text, figures }: Reading): Mismatch[] {
  const found: Mismatch[] = []
  for (let index = 2; index < figures.length; index++) {
    const share = figures[index] as Figure
    const part = figures[index - 1] as Figure
    const whole = figures[index - 2] as Figure
    if (share.unit !== '%' || share.hedge !== '' || !isSameKind(part, whole)) continue
    if (whole.number === 0 || !/^[，、]占比?$/.test(text.slice(part.end, share.start))) continue
    if (!AMONG.test(text.slice(whole.end, part.start)) || isRate(part, whole, share)) continue
    const right = Math.round((part.number / whole.number) * 1000) / 10
    const message = `${part.text}占${whole.text}的${right}%，与${share.text}不符`
    found.push({ start: whole.start, end: share.end, message, suggestion: `${right}%` })
  }
  return found
}

/** The two signs before 率 that name what the rate at `start` counts, or ''. */
function stemOf(text: string, start: number): string {
  let at = start - 1
  while (at > start - REACHES_FAR && text.charCodeAt(at) !== RATE) at--
  if (text.charCodeAt(at) !== RATE || !isHan(text, at - 1) || !isHan(text, at - 2)) return ''
  const isDirect = at === start - 1 || REACHES.test(text.slice(at, start))
  return isDirect ? text.slice(at - STEM, at) : ''
}

/** Number of the last count behind `from` that is what the rate at `index` counts, or -1. */
function partBefore(
  text: string,
  figures: readonly Figure[],
  index: number,
  from: number,
  stem: string,
): number {
  for (let at = index - 1; at >= 0; at--) {
    const figure = figures[at]
    if (!figure || figure.end < from) return -1
    if (isCounted(figure) && figure.number > 0 && isDone(text, figure, stem)) return at
  }
  return -1
}

/** The last count before the part that it can be part of; none where any count fits the rate. */
function wholeAgainst(
  text: string,
  figures: readonly Figure[],
  partAt: number,
  from: number,
  rate: Figure,
): Figure | null {
  const part = figures[partAt] as Figure
  let whole: Figure | null = null
  for (let at = partAt - 1; at >= 0; at--) {
    const count = figures[at] as Figure
    if (count.end < from) return whole
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

/** Where the sentence or its part that goes on at `at` begins, or as far as a rate reaches. */
function stretchStart(text: string, at: number, ends: Codes, reach: number): number {
  let start = at
  while (start > at - reach && !ends.has(text.charCodeAt(start - 1))) start--
  return start
}

/** The words just before a count, or just behind it, say that it is what the rate counts. */
function isDone(text: string, { start, end }: Figure, stem: string): boolean {
  let from = start
  while (from > start - 8 && !STOPS.has(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < end + 4 && !BEHIND_ENDS.has(text.charCodeAt(to))) to++
  return isNamed(text.slice(Math.max(0, from), start), stem) || isNamed(text.slice(end, to), stem)
}

const isNamed = (words: string, stem: string): boolean =>
  ALSO_CALLED[stem]?.some((word) => words.includes(word)) ?? words.includes(stem)

const isRate = (part: Figure, whole: Figure, rate: Figure): boolean =>
  part.number === whole.number
    ? rate.number === 100
    : rate.number < 100 && Math.abs((part.number / whole.number) * 100 - rate.number) <= 0.6

/** 调处率100%，调处成功率98.6%: all were taken up, most were solved. */
const isHalfRate = (text: string, next: Figure | undefined, rate: Figure): boolean =>
  rate.number === 100 &&
  next?.unit === '%' &&
  /^[，、][^，。；]{0,4}成功率/.test(text.slice(rate.end, next.start))
