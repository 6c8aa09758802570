import type { Figure } from '../../text/figures.ts'
import { codesOf, isHan } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'
import { type Reading, spanAt } from '../reading.ts'
import { sourcesOf } from '../source/sources.ts'
import { codeOf, PERCENT } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'

const LABEL = 6
/** How far before its figure a title may end. */
const TITLE_REACH = 12
const TITLE_END = '》'.charCodeAt(0)
const STOPS = codesOf('，。；：、')
const QUOTES = codesOf('“”')
/** Words that make two mentions two things. */
const OTHER_TIME =
  /上年|去年|同期|以前|前期|其中|每|另|新增|计划|拟|将|累计|分别|人均|平均|配合|协助|联合|作为/

/** 县人大代表建议 and 乡人大代表建议 are two things. */
const LEVELS = '省市州县区乡镇村党男女'

type Label = Span & { text: string }
type Labelled = { label: Label; figure: Figure }

/** One title or one label of six signs with two different figures of one unit; both places are told. */
export function twiceCounted(reading: Reading): Mismatch[] {
  const found: Mismatch[] = []
  const known = new Map<string, Labelled>()
  for (const figure of recurring(reading)) {
    const label = labelOf(reading, figure)
    if (!label) continue
    const key = `${label.text} ${figure.unit}`
    const first = known.get(key)
    if (!first) known.set(key, { label, figure })
    else if (first.figure.number !== figure.number && !isOtherThing(reading, first.figure, figure))
      found.push(told(first.label, first.figure, figure), told(label, figure, first.figure))
  }
  return found
}

/** The figures behind a title, and those that tell another number or unit behind the same six signs, in order. */
function recurring({ text, titles, figures }: Reading): Figure[] {
  const found = new Set<number>()
  const firsts = firstsFor(figures.length)
  let next = 0
  let titled = 0
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure
    for (; (titles[next]?.end ?? text.length) <= figure.start; next++)
      titled = (titles[next]?.end ?? 0) + TITLE_REACH
    if (figure.start < titled && isCounting(figure)) found.add(index)
    const slot = slotOf(text, figures, firsts, figure.start)
    const first = firsts[slot] ?? NONE
    if (first === NONE || !isCounting(figures[first] as Figure)) firsts[slot] = index
    else if (isCounting(figure) && (found.has(first) || differ(figures[first] as Figure, figure)))
      found.add(first).add(index)
  }
  return [...found].sort((a, b) => a - b).map((index) => figures[index] as Figure)
}

const isCounting = (figure: Figure): boolean =>
  codeOf(figure) === 0 ? figure.unit !== '' && figure.unit !== '周年' : codeOf(figure) !== PERCENT

const differ = (one: Figure, other: Figure): boolean =>
  one.number !== other.number || one.unit !== other.unit

const NONE = -1
let table = new Int32Array(512)

/** A table for the numbers of figures, half of it free; the next text takes it over. */
function firstsFor(count: number): Int32Array {
  if (table.length < count * 2) table = new Int32Array(2 ** Math.ceil(Math.log2(count * 2)))
  return table.fill(NONE)
}

/** The slot of the first figure behind the same six signs, or a free one; every other sign tells enough. */
function slotOf(
  text: string,
  figures: readonly Figure[],
  firsts: Int32Array,
  start: number,
): number {
  let hash = 0
  for (let at = start - LABEL; at < start; at += 2) hash = (hash << 10) ^ text.charCodeAt(at)
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 12) & (firsts.length - 1)
  for (let place = firsts[slot] ?? NONE; place !== NONE; place = firsts[slot] ?? NONE) {
    if (isSameLabel(text, figures[place]?.start ?? 0, start)) break
    slot = (slot + 1) & (firsts.length - 1)
  }
  return slot
}

function isSameLabel(text: string, one: number, other: number): boolean {
  for (let back = 1; back <= LABEL; back++)
    if (text.charCodeAt(one - back) !== text.charCodeAt(other - back)) return false
  return true
}

const told = (label: Label, figure: Figure, other: Figure): Mismatch => ({
  start: label.start,
  end: figure.end,
  message: `“${label.text}”这里写${figure.text}，另一处写${other.text}`,
  suggestion: '同一件事用同一个数，或写清两次各是什么',
})

/** What the figure counts: the title just before it, or the six signs before it. */
function labelOf({ text, titles }: Reading, figure: Figure): Label | null {
  const mark = titleEnd(text, figure.start)
  if (mark >= 0) {
    const title = spanAt(titles, mark)
    return title && { ...title, text: text.slice(title.start, title.end) }
  }
  const start = figure.start - LABEL
  for (let at = start; at < figure.start; at++)
    if (!isHan(text, at) && !QUOTES.has(text.charCodeAt(at))) return null
  return { start, end: figure.start, text: text.slice(start, figure.start) }
}

/** Where a title ends that a clause leads on from to `start`, or -1. */
function titleEnd(text: string, start: number): number {
  for (let at = start - 1; at >= start - TITLE_REACH; at--) {
    const code = text.charCodeAt(at)
    if (code === TITLE_END) return at
    if (STOPS.has(code)) return -1
  }
  return -1
}

function isOtherThing(reading: Reading, first: Figure, second: Figure): boolean {
  const { text } = reading
  const around = ({ start, end }: Figure) => {
    const words = text.slice(Math.max(0, start - 24), end)
    return words.slice(words.search(/[^。；]*$/))
  }
  if (/^、[^，。；]*$/.test(text.slice(first.end, second.start))) return true
  if (OTHER_TIME.test(around(first)) || OTHER_TIME.test(around(second))) return true
  const [one, other] = [first, second].map(({ start }) => text[start - LABEL - 1] ?? '')
  if (one !== other && LEVELS.includes(one || '-') && LEVELS.includes(other || '-')) return true
  const level = levelBefore(text, first)
  if (level && level !== (levelBefore(text, second) ?? level)) return true
  return areToldApart(reading, first, second)
}

/** The level that the words before a label name: 省级民主法治示范村. */
const levelBefore = (text: string, { start }: Figure): string | undefined =>
  /(国家级|全国|[省市州县区旗镇乡村]级)[^，。；、\d]{0,6}$/.exec(
    text.slice(Math.max(0, start - LABEL - 8), start - LABEL + 2),
  )?.[1]

/** The answers name both figures, each on its own. */
function areToldApart(reading: Reading, first: Figure, second: Figure): boolean {
  const claims = sourcesOf(reading).flatMap(({ figure, verdict }) =>
    (figure === first || figure === second) && verdict.kind === 'sourced' ? [verdict.claim] : [],
  )
  return claims.length === 2 && claims[0] !== claims[1]
}
