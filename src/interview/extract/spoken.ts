/**
 * Figures as people type and dictate them: what text/figures.ts reads in prose, and besides 十七个,
 * 五十来名, 大概30, 300上下, 九十九点一. A range (七八十件, 45到50件) or a bound (5次以上) is vague:
 * the number is not taken, it is asked.
 */
import { figuresIn, takenIn } from '../../text/figures.ts'
import { numberOf } from '../../text/numeral.ts'
import type { Hedge, Quantity } from '../../text/quantity.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { measureAt, normalUnit } from '../../text/units.ts'

export type SpokenFigure = Span &
  Quantity & {
    unit: string
    /** A range or a bound. */
    vague: boolean
    /** A bare or small Chinese numeral: only read right after the word it belongs to. */
    shy: boolean
    /** The numeral carries 万: 12万, without a unit. */
    inWan: boolean
  }

/** Thousands separated by a full-width comma between full-width digits: ９，８００. Same length. */
export const plainDigits = (text: string): string =>
  text.replace(/(?<=[０-９]{1,3})，(?=[０-９]{3}(?![０-９]))/g, ',')

const HAN_NUMERAL = '[零一二两三四五六七八九十百千万]+'
const SPOKEN = new RegExp(
  `(?<mixed>[0-9](?:万[0-9](?:千[0-9]?百?|百)?|千[0-9]百?|百[0-9]十?)(?![0-9万]))(?<more>[余多]?)|百分之(?<rate>${HAN_NUMERAL}点[零一二三四五六七八九]+)|(?<about>${HAN_NUMERAL}|[0-9０-９]+)来(?=[个项条件次人名份起场户家所])|(?<few>[一二两三四五六七八九]?[十百千]几|[几数][十百千万]+)[余多]?|(?<count>${HAN_NUMERAL})(?<hedge>[余多]?)`,
  'g',
)
/** Lengths of time and ages count nothing that is asked. */
const DURATIONS = new Set(
  '年 个月 天 周 周年 周岁 岁 小时 分钟 个小时 个工作日 个自然日 学时 课时 级 层 步 点'.split(' '),
)
const isPairOfDigits = (numeral: string): boolean =>
  /[一二三四五六七八九][一二三四五六七八九]/.test(numeral)
const NOT_COUNT_BEFORE = '第几每哪这那数“"同某'
const SET_PHRASE =
  /^(?:个|项)(?:意识|自信|维护|确立|服从|制度|清单|亲自|全面|一体|规范化|方面|环节)/

/** All figures of a message in reading order, ranges merged, hedges read. */
export function spokenFigures(raw: string): SpokenFigure[] {
  const text = plainDigits(raw)
  const taken = takenIn(text)
  const plain = figuresIn(text, taken)
    .filter(({ unit }) => !DURATIONS.has(unit))
    .map((figure) => spoken(text, figure, false))
  const more = furtherFigures(text, [...taken, ...plain])
  const all = [...plain, ...more].sort((a, b) => a.start - b.start)
  return mergeRanges(text, all)
    .filter((figure) => !isEmphasis(text, figure))
    .map((figure) => hedged(text, figure))
}

function spoken(
  text: string,
  { start, end, number, hedge, unit }: Span & Quantity & { unit: string },
  shy: boolean,
): SpokenFigure {
  const counted = unit === '个' && /^人(?!民)/.test(text.slice(end, end + 2))
  return {
    ...{ start, number, hedge, shy, vague: false },
    end: counted ? end + 1 : end,
    unit: counted ? '个人' : unit,
    inWan: unit === '' && /[万]/.test(text.slice(start, end)),
  }
}

function furtherFigures(text: string, taken: readonly Span[]): SpokenFigure[] {
  const blocked = [...taken].sort((a, b) => a.start - b.start)
  const figures: SpokenFigure[] = []
  let next = 0
  for (const match of text.matchAll(SPOKEN)) {
    const span = { start: match.index, end: match.index + match[0].length }
    while (next < blocked.length && (blocked[next]?.end ?? 0) <= span.start) next++
    const ahead = blocked[next]
    const figure = furtherFigure(text, span, match)
    if (!figure) continue
    if (!ahead || !overlaps(ahead, span)) figures.push(figure)
    else if (/^百分之|来$|^[0-9]/.test(match[0]) && ahead.start >= span.start) figures.push(figure)
  }
  return figures
}

function furtherFigure(text: string, span: Span, match: RegExpMatchArray): SpokenFigure | null {
  const { rate, about, count = '', hedge = '', mixed, more = '', few } = match.groups ?? {}
  if (NOT_COUNT_BEFORE.includes(text[span.start - 1] ?? '\n')) return null
  if (rate) return spoken(text, { ...span, number: decimal(rate), hedge: '', unit: '%' }, false)
  const numeral = about ?? (mixed ? inHan(mixed) : count)
  const measure = measureAt(text, span.end)
  if (!isCount(numeral, measure, hedge, few) || SET_PHRASE.test(text.slice(span.end, span.end + 5)))
    return null
  const vague = few !== undefined || isPairOfDigits(numeral)
  const number = vague ? 0 : numberOf(numeral)
  if (number === null) return null
  const figure = {
    start: span.start,
    end: span.end + measure.length,
    number,
    hedge: about ? ('约' as const) : hedgeOf(hedge || more),
    unit: normalUnit(measure),
  }
  return { ...spoken(text, figure, isShy(numeral, measure)), vague }
}

/** A length of time is none; a numeral without a measure must be a large one. */
function isCount(
  numeral: string,
  measure: string,
  hedge: string,
  few: string | undefined,
): boolean {
  if (measure !== '') return !DURATIONS.has(normalUnit(measure))
  return few === undefined && hedge === '' && numeral.length >= 2 && /[十百千万]/.test(numeral)
}

const isShy = (numeral: string, measure: string): boolean =>
  measure === '' || numeral === '一' || (numeral === '两' && measure === '个')

const hedgeOf = (word: string): Hedge => (word === '余' || word === '多' ? word : '')

/** 8千6百 → 八千六百, 1万2 → 一万二千: what the numeral parser reads. */
const inHan = (mixed: string): string =>
  mixed
    .replace(/(?<=[万千百])[0-9]$/, (digit) => digit + BELOW[mixed.at(-2) ?? ''])
    .replace(/[0-9]/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? '')
const BELOW: Record<string, string> = { 万: '千', 千: '百', 百: '十' }

/** 九十九点一 → 99.1 */
const decimal = (numeral: string): number => {
  const [whole = '', part = ''] = numeral.split('点')
  return Number(`${numberOf(whole) ?? 0}.${[...part].map((sign) => numberOf(sign)).join('')}`)
}

const RANGE_LINK = /^(?:到|至|~|～|-|—|–|－|——|或者?|、)$/

/** 一件也没有: the one is no count. */
const isEmphasis = (text: string, { number, end }: SpokenFigure): boolean =>
  number === 1 && /^(?:也|都)?(?:没|未|不)/.test(text.slice(end, end + 3))

/** 45到50件 is one vague figure; 3、4件 too, when the first has no unit of its own. */
function mergeRanges(text: string, figures: SpokenFigure[]): SpokenFigure[] {
  const merged: SpokenFigure[] = []
  for (const figure of figures) {
    const last = merged.at(-1)
    if (last && figure.start < last.end) {
      if (figure.end > last.end || figure.vague) merged[merged.length - 1] = figure
      continue
    }
    const link = last ? text.slice(last.end, figure.start) : ''
    const shares = last && (last.unit === '' || last.unit === figure.unit)
    if (last && shares && RANGE_LINK.test(link) && (link !== '、' || last.unit === ''))
      merged[merged.length - 1] = { ...figure, start: last.start, vague: true }
    else merged.push(figure)
  }
  return merged
}

const ABOUT_BEFORE = /(?:大概|大约|差不多|大致|约莫|估计|估摸|也就)(?:是|有|在|排查了?|了)?$/
const ABOUT_BEHIND = /^(?:左右|上下|的样子|光景)/
const BOUND_BEFORE = /(?:至少|最多|不到|不足|不少于|不超过|起码|顶多)$/
const BOUND_BEHIND = /^(?:以上|以下|以内|不到|出头|往上)/

function hedged(text: string, figure: SpokenFigure): SpokenFigure {
  const before = text.slice(Math.max(0, figure.start - 6), figure.start)
  const behind = text.slice(figure.end, figure.end + 3)
  if (BOUND_BEFORE.test(before) || BOUND_BEHIND.test(behind)) return { ...figure, vague: true }
  if (figure.hedge !== '') return figure
  const ahead = ABOUT_BEFORE.exec(before)
  const after = ABOUT_BEHIND.exec(behind)
  if (!ahead && !after) return figure
  return {
    ...figure,
    hedge: '约',
    end: figure.end + (after?.[0].length ?? 0),
  }
}
