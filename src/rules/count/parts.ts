import type { Figure } from '../../text/figures.ts'
import { inside, type Reading, spanAt } from '../reading.ts'
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

export const sumOf = (figures: readonly Figure[]): number =>
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
