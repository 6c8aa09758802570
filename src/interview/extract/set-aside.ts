import { datesIn } from '../../text/dates.ts'
import { DENIED } from './correction.ts'
import type { FigureMark } from './figures.ts'
import type { Doubt, Scene } from './scene.ts'

const OTHER_YEAR =
  /去年|上年|上一年|前年|往年|同期|明年|来年|下一?年度?|后年|打算|力争|目标是|预计|计划(?=培训|开展|增加|新增|达到)/g
const THIS_YEAR = /今年|本年|现在|目前|今|当前/g
const EACH_BEFORE =
  /(?:每(?!年)[^，。；、]{0,4}|(?:各(?!类|种|站|级|单位|部门|村|办|所|项|方|界|乡|镇)|平均)[^，。；、]{0,6}|人均)$/
const REACH = 40

/** Why a figure is not this year's whole: 'skip' says nothing, a reason is asked. */
export type Aside = 'skip' | Doubt['why'] | null

export function setAside(mark: FigureMark, scene: Scene): Aside {
  const before = scene.text.slice(Math.max(0, mark.start - REACH), mark.start)
  const sentence = before.split(/[。！？!?；;\n]/).at(-1) ?? ''
  const clause = sentence.split(/[，,]/).at(-1) ?? ''
  if (DENIED.test(clause) || lastOf(OTHER_YEAR, sentence) > lastOf(THIS_YEAR, sentence))
    return 'skip'
  if (EACH_BEFORE.test(clause)) return 'each'
  if (isOneDay(clause)) return 'skip'
  return mark.vague ? 'vague' : null
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
