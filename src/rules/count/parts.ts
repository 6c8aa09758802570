import type { Figure } from '../../text/figures.ts'
import { inside, type Reading, spanAt } from '../reading.ts'
import { matchesAt } from '../starts.ts'
import { countCues } from './cues.ts'
import { DONE, isCounted } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sortedFigures } from './sorted.ts'

/** How far a total and its parts may stand from 其中. */
const REACH = 80
/** What goes on behind the parts speaks of the total again. */
const NEXT = /另|同比|较|相比|比(?:上年|去年|\d{4}年)|占(?!道|用|地)|(?<!公)共|累计|合计|涉及/
/** A last part that takes in whatever the others leave. */
const RESTS = ['其他', '其它', '其余']
/** Kinds that leave no third one. */
const PAIRS = [
  [['简易程序'], ['普通程序', '一般程序']],
  [['乡级', '镇级'], ['村级']],
] as const

/**
 * 其中 parts of a total: together they may not exceed it, and where they name every kind (其他, or
 * 简易程序 and 普通程序) they make it up.
 */
export const partsOfTotals = (reading: Reading): Mismatch[] => [
  ...countCues(reading, 'part').flatMap((at) => summedAt(reading, at, false)),
  ...countCues(reading, 'kinds').flatMap((at) => summedAt(reading, at, true)),
]

function summedAt(reading: Reading, at: number, areAll: boolean): Mismatch[] {
  const { text, sentences } = reading
  const sentence = spanAt(sentences, at)
  if (!sentence) return []
  const parts = partsAt(reading, at, sentence.end)
  const totals = totalsBefore(reading, at, sentence.start, parts[0])
  const total = totals.at(-1)
  const last = parts.at(-1)
  if (!total || !last) return []
  const sum = sumOf(parts)
  if (totals.some(({ number }) => number === sum)) return []
  const isOver = totals.every(({ number }) => number < sum)
  const words = text.slice(at, last.end)
  const name = text.slice(parts.at(-2)?.end ?? at, last.start)
  const isSure = isOver || (areAll && parts.length > 1) || isComplete(words, name)
  if (!isSure && !totals.some(({ number }) => isNearly(sum, number, parts.length))) return []
  const message = `其中各项合计${sum}${total.unit}，${isOver ? '多于' : '不等于'}总数${total.text}`
  return [
    {
      ...{ start: total.start, end: last.end, message, suggestion: '核对分项与总数' },
      ...(isSure ? {} : { severity: 'advice' as const }),
    },
  ]
}

/** Parts that make up nearly the whole: hardly anybody leaves out so little. */
const isNearly = (sum: number, total: number, parts: number): boolean =>
  sum < total && parts > 1 && sum >= total * (parts > 2 ? NEARLY : ALMOST)
/** With three parts and more, and with two. */
const NEARLY = 0.85
const ALMOST = 0.97

const sumOf = (figures: readonly Figure[]): number =>
  figures.reduce((all, { number }) => all + number, 0)

const isComplete = (words: string, name: string): boolean =>
  holds(name, RESTS) || PAIRS.some(([one, other]) => holds(words, one) && holds(words, other))

const holds = (words: string, some: readonly string[]): boolean =>
  some.some((word) => words.includes(word))

const AMONG = '其'.charCodeAt(0)

/** The figures of one unit that follow one another behind 其中 or 按类型分，. */
function partsAt({ text, figures }: Reading, at: number, end: number): Figure[] {
  const parts: Figure[] = []
  let from = text.charCodeAt(at) === AMONG ? at + 2 : text.indexOf('，', at) + 1
  for (const figure of inside(figures, { start: at, end: Math.min(end, at + 3 * REACH) })) {
    const words = text.slice(from, figure.start)
    if (figure.start < at || !isLink(words, parts.length)) break
    if (words.startsWith('，') && isPaused(text, parts)) break
    if (!isCounted(figure)) break
    if (parts[0] && parts[0].unit !== figure.unit) {
      from = figure.end
      continue
    }
    parts.push(figure)
    from = figure.end
  }
  return parts
}

/** Parts joined by 、: a comma behind them ends the list. */
const isPaused = (text: string, parts: readonly Figure[]): boolean =>
  parts.length > 1 &&
  parts.slice(1).every(({ start }, index) => text.slice(parts[index]?.end, start).startsWith('、'))

const isLink = (words: string, before: number): boolean =>
  !/[。；\n]/.test(words) &&
  (before === 0 || (!NEXT.test(words) && !(words.startsWith('，') && DONE.test(words))))

/** What the parts can be parts of: in the same sentence, or in the one before when 其中 opens its own. */
function totalsBefore(
  { text, figures, sentences }: Reading,
  at: number,
  start: number,
  part: Figure | undefined,
): Figure[] {
  if (!part) return []
  const opens = at - start <= 1
  const from = opens ? (spanAt(sentences, start - 1)?.start ?? start) : start
  const near = inside(figures, { start: Math.max(from, at - REACH), end: at })
  const last = near.at(-1)
  if (!last || (!opens && /[。；]/.test(text.slice(last.end, at)))) return []
  return near.filter((figure) => figure.unit === part.unit && isCounted(figure))
}

/** 复议案件2件，1件维持、1件撤销: parts that begin with their number, right behind the total. */
export function partsAtOnce(reading: Reading): Mismatch[] {
  const { text, figures } = reading
  const found: Mismatch[] = []
  for (const index of sortedFigures(reading).parted) {
    const total = figures[index] as Figure
    if (!isCounted(total)) continue
    const parts: Figure[] = []
    for (const figure of figures.slice(index + 1, index + 8)) {
      if (figure.unit !== total.unit || !isCounted(figure)) break
      const before = text.slice(parts.at(-1)?.end ?? total.end, figure.start)
      if (!(parts.length === 0 ? before === '，' : /^[^，。；\n]{1,10}[、，]$/.test(before))) break
      parts.push(figure)
    }
    const sum = sumOf(parts)
    const last = parts.at(-1)
    if (!last || parts.length < 2 || sum <= total.number) continue
    const message = `各项合计${sum}${total.unit}，多于总数${total.text}`
    found.push({ start: total.start, end: last.end, message, suggestion: '核对分项与总数' })
  }
  return found
}

/** 7个村、1个社区，共63个村民小组 is no sum. */
const SMALLER = /^(?:村民)?小组|^自然[村屯]|^网格/
const SUM = /[合总共]计|[，、]共(?=\d|有)/y

/** 简易程序64件、普通程序213件，合计277件. */
export function sumsTold(reading: Reading): Mismatch[] {
  const found: Mismatch[] = []
  const { text, figures, sentences } = reading
  for (const { index: at } of matchesAt(text, SUM, countCues(reading, 'sum'))) {
    const [total] = inside(figures, { start: at + 2, end: at + 6 })
    const sentence = spanAt(sentences, at)
    if (
      !total ||
      !sentence ||
      !isCounted(total) ||
      SMALLER.test(text.slice(total.end, total.end + 4))
    )
      continue
    if (!/[，、][^，。；、\d]{0,6}$/.test(text.slice(Math.max(0, at - 7), at + 1))) continue
    const near = { start: Math.max(sentence.start, at - 2 * REACH), end: at }
    const run = linkedBefore(text, inside(figures, near), at, total)
    if (run.length < 2) continue
    if (run.some((_, index) => sumOf(run.slice(index)) === total.number)) continue
    const message = `各项相加是${sumOf(run)}${total.unit}，不是${total.text}`
    found.push({
      start: run[0]?.start ?? at,
      end: total.end,
      message,
      suggestion: '核对分项与合计',
    })
  }
  return found
}

/** Things of different measure words that are added up: 文件1件、合同237份、事项46项. */
const PAPERS = new Set(['件', '份', '项', '个', '条'])

/** The figures that stand in a row up to `at` and can be added. */
function linkedBefore(text: string, figures: Figure[], at: number, total: Figure): Figure[] {
  const run: Figure[] = []
  let next = at
  for (const figure of figures.toReversed()) {
    const isAddable =
      figure.unit === total.unit || (PAPERS.has(figure.unit) && PAPERS.has(total.unit))
    if (!isAddable || !isCounted(figure)) break
    if (next - figure.end > 16 || /[；。等]/.test(text.slice(figure.end, next))) break
    run.unshift(figure)
    next = figure.start
  }
  return run
}

const CLEANED = /清理|取消|撤销|梳理|修改|修订|废止|失效|保留|有效/

/** What else became of them: 保留19件、修改3件、废止5件. */
function listedBehind(text: string, figures: readonly Figure[], kept: Figure): Figure[] {
  const listed: Figure[] = []
  let last = kept
  for (const figure of figures) {
    if (figure.start < kept.end) continue
    const words = text.slice(last.end, figure.start)
    if (figure.unit !== kept.unit || !/^、[^，。；]*$/.test(words) || !CLEANED.test(words)) break
    listed.push(figure)
    last = figure
  }
  return listed
}

/** 清理21件，废止6件，继续有效15件: every cleaned document is kept, changed or dropped. */
export function cleanedTold(reading: Reading): Mismatch[] {
  const found: Mismatch[] = []
  const { text, figures, sentences } = reading
  for (const at of countCues(reading, 'kept')) {
    const sentence = spanAt(sentences, at)
    if (!sentence) continue
    const near = inside(figures, {
      start: Math.max(sentence.start, at - 2 * REACH, text.lastIndexOf('；', at) + 1),
      end: at + 2 * REACH,
    })
    const kept = near.find(({ start }) => start >= at && start - at <= 6)
    const before = near.filter(
      (each) => each.end <= at && each.unit === kept?.unit && isCounted(each),
    )
    const [total, ...parts] = before
    if (!kept || !total) continue
    const behind = listedBehind(text, near, kept)
    if (parts.length + behind.length === 0) continue
    if (!CLEANED.test(text.slice(total.end, (parts[0] ?? kept).start))) continue
    const sum = sumOf(parts) + kept.number + sumOf(behind)
    if (before.some(({ number }) => number === sum)) continue
    const message = `各项相加是${sum}${kept.unit}，不是${total.text}`
    found.push({ start: total.start, end: kept.end, message, suggestion: '核对清理结果' })
  }
  return found
}
