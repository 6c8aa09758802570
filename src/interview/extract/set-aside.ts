import { datesIn } from '../../text/dates.ts'
import { overlaps } from '../../text/span.ts'
import { DENIED, MISTAKEN } from './correction.ts'
import type { FigureMark } from './reading.ts'
import type { Doubt, Scene } from './scene.ts'

const OTHER_YEAR =
  /(?<!还是|仍是|沿用)去年|上年|上一年|前年|往年|同期|明年|来年|下一?年度?|后年|打算|力争|目标是|预计|计划(?=培训|开展|增加|新增|达到)/g
const COMPARED = /[^，,]*(?:比|较|与|同)(?:去年|上年|往年|前年)[^，,]*[，,]/g
const THIS_YEAR = /今年|本年|现在|目前|今|当前/g
const EACH_BEFORE =
  /(?:每(?!年)[^，。；、]{0,8}|(?:各(?!类|种|站|级|单位|部门|村|办|所|项|方|界|乡|镇)|平均)[^，。；、]{0,6}|人均)$/
/** 书记讲课1次，镇长讲1次: neither is the whole. */
const TWO_LEADERS =
  /(?:书记|镇长|乡长)(?![、和与])[^，。；、]{0,10}[0-9一二两三四五六七八九十]+[次堂节][，、；和\s]?[^，。；]{0,2}副?(?:镇长|乡长|主任|书记)[^，。；、]{0,8}?[0-9一二两三四五六七八九十]+[次堂节]/
/** 减少检查9次, 下降15%, 少8件: how much it changed, not how much it is. */
const AMOUNT_OF_CHANGE =
  /(?:减少|压减|下降|增长|上升|提高|提升|增加)了?[^，。；、]{0,6}$|(?:(?<!差不)多|(?<!多)少)了?$/
const REACH = 40

/** Why a figure is not this year's whole: 'skip' says nothing, a reason is asked. */
export type Aside = 'skip' | Doubt['why'] | null

/** `ahead` is what stands since the mark before. */
export function setAside(mark: FigureMark, ahead: string, scene: Scene): Aside {
  const before = scene.text.slice(Math.max(0, mark.start - REACH), mark.start)
  const sentence = before.split(/[。！？!?；;\n]/).at(-1) ?? ''
  const clause = sentence.split(/[，,]/).at(-1) ?? ''
  if (DENIED.test(clause) || isMistaken(mark, clause, scene.text)) return 'skip'
  if (isOtherYear(sentence, clause)) return 'skip'
  if (isOfTwoLeaders(mark, scene.text)) return 'each'
  if (EACH_BEFORE.test(clause.slice(-ahead.length || clause.length))) return 'each'
  if (isOneDay(clause) || AMOUNT_OF_CHANGE.test(clause)) return 'skip'
  return mark.vague ? 'vague' : null
}

const isMistaken = ({ end }: FigureMark, clause: string, text: string): boolean =>
  MISTAKEN.test(clause) && text[end] === '了'

function isOfTwoLeaders(mark: FigureMark, text: string): boolean {
  const from = Math.max(0, mark.start - 24)
  const match = TWO_LEADERS.exec(text.slice(from, mark.end + 24))
  if (!match) return false
  const start = from + match.index
  return overlaps(mark, { start, end: start + match[0].length })
}

/** 比去年多3件 compares in its own clause; 去年排查290件 goes on until another year is named. */
function isOtherYear(sentence: string, clause: string): boolean {
  const before = sentence.slice(0, sentence.length - clause.length).replace(COMPARED, '，')
  const words = before + clause
  return lastOf(OTHER_YEAR, words) > lastOf(THIS_YEAR, words)
}

function lastOf(pattern: RegExp, words: string): number {
  let last = -1
  for (const match of words.matchAll(pattern)) last = match.index
  return last
}

/** 2月26日普法1场 is one event; 截至12月底, 1月到12月 and 31日前 speak of the whole year. */
function isOneDay(clause: string): boolean {
  const days = datesIn(clause).filter((date) => date.month !== null)
  const last = days.at(-1)
  if (!last || days.length > 1) return false
  const behind = clause.slice(last.end, last.end + 2)
  const ahead = clause.slice(Math.max(0, last.start - 3), last.start)
  return !/^[底末前止]|^[至到]|^以前|^之前/.test(behind) && !/截[至止]|到|至/.test(ahead)
}
