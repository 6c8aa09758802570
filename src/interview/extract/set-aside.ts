import { datesIn } from '../../text/dates.ts'
import { DENIED } from './correction.ts'
import type { FigureMark } from './reading.ts'
import type { Doubt, Scene } from './scene.ts'

const OTHER_YEAR =
  /去年|上年|上一年|前年|往年|同期|明年|来年|下一?年度?|后年|打算|力争|目标是|预计|计划(?=培训|开展|增加|新增|达到)/g
const COMPARED = /[^，,]*(?:比|较|与|同)(?:去年|上年|往年|前年)[^，,]*[，,]/g
const THIS_YEAR = /今年|本年|现在|目前|今|当前/g
const EACH_BEFORE =
  /(?:每(?!年|个?村|名|位|人)[^，。；、]{0,8}|(?:各(?!类|种|站|级|单位|部门|村|办|所|项|方|界|乡|镇)|平均)[^，。；、]{0,6}|人均)$/
const REACH = 40

/** Why a figure is not this year's whole: 'skip' says nothing, a reason is asked. */
export type Aside = 'skip' | Doubt['why'] | null

/** `ahead` is what stands since the mark before. */
export function setAside(mark: FigureMark, ahead: string, scene: Scene): Aside {
  const before = scene.text.slice(Math.max(0, mark.start - REACH), mark.start)
  const sentence = before.split(/[。！？!?；;\n]/).at(-1) ?? ''
  const clause = sentence.split(/[，,]/).at(-1) ?? ''
  if (DENIED.test(clause) || isOtherYear(sentence, clause)) return 'skip'
  if (EACH_BEFORE.test(clause.slice(-ahead.length || clause.length))) return 'each'
  if (isOneDay(clause)) return 'skip'
  return mark.vague ? 'vague' : null
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
