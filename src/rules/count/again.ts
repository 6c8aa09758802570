import type { Figure } from '../../text/figures.ts'
import { codesOf, isHan } from '../../text/signs.ts'
import type { Reading } from '../reading.ts'
import { isSameKind } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sortedFigures } from './sorted.ts'

/** 13名执法队员中，法学专业2名: people counted before. */
const AMONG =
  /^((?:[\u4e00-\u9fff]{0,6}?)(?:人员|队员|干部|党员|代表|委员|调解员|网格员|公务员))(?:中|需|须|承担|平均)/
/** A sign behind the group without which it is not taken up. */
const TAKEN_UP = codesOf('中需须承平')
/** The shortest group has two signs. */
const NEAREST = 2
const REACH = 12
const BEFORE = 6
const COUNTED = /(?:共有?|现有)$/

/** A group taken up again must have the number it had. */
export function groupsAgain(reading: Reading): Mismatch[] {
  const { text, figures } = reading
  const found: Mismatch[] = []
  const read = new Set<string>()
  for (const index of sortedFigures(reading).people) {
    const figure = figures[index] as Figure
    if (!isGoingOn(text, figure.end)) continue
    const group = AMONG.exec(text.slice(figure.end, figure.end + REACH))?.[1]
    if (!group || read.has(`${figure.number}${group}`)) continue
    read.add(`${figure.number}${group}`)
    const told = figures.filter(
      (each) => each !== figure && isSameKind(each, figure) && names(text, each, group),
    )
    const other = told[0]
    if (!other || told.some(({ number }) => number === figure.number)) continue
    found.push({
      ...{ start: figure.start, end: figure.end + group.length },
      message: `“${group}”这里写${figure.text}，另一处写${other.text}`,
      suggestion: '同一批人用同一个数',
    })
  }
  return found
}

/** Whether Chinese signs lead from a figure to a sign that takes up its group. */
function isGoingOn(text: string, end: number): boolean {
  for (let at = end; at < end + REACH && isHan(text, at); at++)
    if (at >= end + NEAREST && TAKEN_UP.has(text.charCodeAt(at))) return true
  return false
}

/** Some of a group, or people who joined it. */
const OTHERS = /新|增|培训|选派|其中|组织|通过|还有|另|仅|只|力争|达到|不少于|补足/

/** The group stands right before the figure (执法人员9名) or right behind it. */
function names(text: string, { start, end }: Figure, group: string): boolean {
  const before = text.slice(Math.max(0, start - BEFORE - group.length), start)
  const core = group.slice(-2)
  if (OTHERS.test(before.slice(before.search(/[^，。；]*$/)))) return false
  return (
    text.slice(end, end + group.length) === group ||
    (before.includes(group) && /^[^，。；、中]*$/.test(before.slice(before.lastIndexOf(group)))) ||
    (core !== '人员' && isShort(before.replace(COUNTED, ''), group))
  )
}

/** 调解员42名 may be short for 双语调解员, 人民调解员42名 are others. */
function isShort(before: string, group: string): boolean {
  let same = 0
  while (same < group.length && before.at(-1 - same) === group.at(-1 - same)) same++
  const sign = before.at(-1 - same) ?? ''
  return (
    same >= 2 && (same === group.length || !/[\u4e00-\u9fff]/.test(sign) || VERB_END.test(sign))
  )
}

/** What the verb before a group may end in: 配备, 选聘, 现有. */
const VERB_END = /[备聘有配设选共]/
