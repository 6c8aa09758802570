/**
 * Figures as people type and dictate them: what text/figures.ts reads in prose, and besides 十七个,
 * 五十来名, 大概30, 300上下, 九十九点一. A range (七八十件, 45到50件) or a bound (5次以上) is vague:
 * the number is not taken, it is asked.
 */
import { figuresIn, takenIn } from '../../text/figures.ts'
import { opensSetPhrase } from '../../text/not-figures.ts'
import type { Hedge, Quantity } from '../../text/quantity.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { hedged } from './hedges.ts'
import { decimal, inHan, type Measure, measureSaid, numberSaid, tenths } from './numerals.ts'

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
  `(?<wan>[0-9]+(?:\\.[0-9]+)?)[wW](?![A-Za-z])|(?<mixed>[0-9](?:万[0-9](?:千[0-9]?百?|百)?|千[0-9]百?|百[0-9]十?)(?![0-9万]))(?<more>[余多]?)|百分之(?<rate>${HAN_NUMERAL}点[零一二三四五六七八九]+)|(?<full>百分百)|(?<tenths>[一二两三四五六七八九]成[一二三四五六七八九半]?)(?![立果员功本绩为了型交不])|(?<point>[二三四五六七八九]?十[一二三四五六七八九]?点[零一二三四五六七八九]+)(?![十分钟])|(?<about>${HAN_NUMERAL}|[0-9０-９]+)来(?=[个项条件次人名份起场户家所])|(?<few>[一二两三四五六七八九]?[十百千]几|[几数][十百千万]+)[余多]?|(?<count>${HAN_NUMERAL})(?<hedge>[余多]?)`,
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
  const numbers = listNumbers(text)
  return mergeRanges(text, all)
    .filter(
      (figure) => !numbers.has(figure.start) && !isEmphasis(text, figure) && !isDay(text, figure),
    )
    .map((figure) => hedged(text, figure))
}

function spoken(
  text: string,
  { start, end, number, hedge, unit }: Span & Quantity & { unit: string },
  shy: boolean,
): SpokenFigure {
  const counted = unit === '个' && /^人(?!民)/.test(text.slice(end, end + 2))
  const further = unit === '' ? measureSaid(text, end) : { unit: '', length: 0 }
  return {
    ...{ start, hedge, shy, vague: false },
    number: shortened(text.slice(start, end)) ?? number,
    end: counted ? end + 1 : end + further.length,
    unit: counted ? '个人' : unit || further.unit,
    inWan: unit === '' && /[万wW]/.test(text.slice(start, end)),
  }
}

const LIST_NUMBER =
  /(?<![^\s。；;，,：:])(?<number>[0-9]{1,2})(?:[.．、)）](?![0-9])|(?=[\p{Script=Han}])(?![件个次名人份场项条起家所月年日号万千百十余多]))/gu

/** Where 1. 2. 3. (or 1抓… 2抓…) stand in a row: they number what is said and count nothing. */
function listNumbers(text: string): Set<number> {
  const starts: number[] = []
  for (const match of text.matchAll(LIST_NUMBER))
    if (Number(match.groups?.number) === starts.length + 1) starts.push(match.index)
  return new Set(starts.length > 1 ? starts : [])
}

/** The last place goes unsaid before a measure as well: 一百二件. */
const shortened = (said: string): number | null => {
  const numeral = /^[一两二三四五六七八九十百千万]+[百千万][一二三四五六七八九](?![十百千万])/.exec(
    said,
  )
  return numeral && numberSaid(numeral[0])
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
    else if (/^百分|来$|^[0-9]/.test(match[0]) && ahead.start >= span.start) figures.push(figure)
  }
  return figures
}

function furtherFigure(text: string, span: Span, match: RegExpMatchArray): SpokenFigure | null {
  const { about, count = '', hedge = '', mixed, more = '', few } = match.groups ?? {}
  if (opensSetPhrase(text, span.start, NOT_COUNT_BEFORE)) return null
  const plain = plainNumber(match)
  if (plain) return spoken(text, { ...span, ...plain, hedge: '' }, false)
  const numeral = about ?? (mixed ? inHan(mixed) : count)
  const measure = measureSaid(text, span.end)
  if (/^[月号日点]/.test(text.slice(span.end, span.end + 1))) return null
  if (!isCount(numeral, measure, few) || SET_PHRASE.test(text.slice(span.end, span.end + 5)))
    return null
  const vague = few !== undefined || isPairOfDigits(numeral)
  const number = vague ? 0 : numberSaid(numeral)
  if (number === null) return null
  const figure = {
    start: span.start,
    end: span.end + measure.length,
    number,
    hedge: about ? ('约' as const) : hedgeOf(hedge || more),
    unit: measure.unit,
  }
  return { ...spoken(text, figure, isShy(numeral, measure.unit)), vague }
}

/** 百分之九十九点一, 百分百 and 九成八 carry their unit; 九十六点五 and 1.5w have none. */
function plainNumber({ groups = {} }: RegExpMatchArray): { number: number; unit: string } | null {
  if (groups.rate) return { number: decimal(groups.rate), unit: '%' }
  if (groups.full) return { number: 100, unit: '%' }
  if (groups.tenths) return { number: tenths(groups.tenths), unit: '%' }
  if (groups.point) return { number: decimal(groups.point), unit: '' }
  return groups.wan ? { number: Math.round(Number(groups.wan) * 10_000), unit: '' } : null
}

/** A length of time is none; a numeral without a measure must be a large one. */
function isCount(numeral: string, { unit }: Measure, few: string | undefined): boolean {
  if (unit !== '') return !DURATIONS.has(unit)
  return few === undefined && numeral.length >= 2 && /[十百千万]/.test(numeral)
}

const isShy = (numeral: string, measure: string): boolean =>
  measure === '' || numeral === '一' || (numeral === '两' && measure === '个')

const hedgeOf = (word: string): Hedge => (word === '余' || word === '多' ? word : '')

const RANGE_LINK = /^(?:到|至|~|～|-|—|–|－|——|或者?|、)$/

/** 12月4开展活动 */
const isDay = (text: string, { start, unit }: SpokenFigure): boolean =>
  unit === '' && /[0-9一二三四五六七八九十]月$/.test(text.slice(Math.max(0, start - 2), start))

/** 一件也没有, 一起官司都没打, 加一起, 一起开展: the one is no count. */
const isEmphasis = (text: string, { number, start, end }: SpokenFigure): boolean =>
  number === 1 &&
  (/^(?:[\p{Script=Han}]{0,6}[也都])?(?:没|未|不)/u.test(text.slice(end, end + 8)) ||
    TOGETHER.test(text.slice(Math.max(0, start - 1), end + 1)))
const TOGETHER = /[加放在合]一起|一起[报搞开做办去上来行联组学算合]/

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
