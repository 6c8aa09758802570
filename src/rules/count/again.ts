import type { Figure } from '../../text/figures.ts'
import type { Reading } from '../reading.ts'
import { isCounted, isSameKind, kindOf } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'

/** 13名执法队员中，法学专业2名: people counted before. */
const AMONG =
  /^((?:[\u4e00-\u9fff]{0,6}?)(?:人员|队员|干部|党员|代表|委员|调解员|网格员|公务员))(?:中|需|须|承担|平均)/
/** A sign without which no group is taken up. */
const BEHIND = /[中需须承平]/
const BEFORE = 6
const COUNTED = /(?:共有?|现有)$/

/** A group taken up again must have the number it had. */
export function* groupsAgain(reading: Reading): Iterable<Mismatch> {
  const { text, figures } = reading
  const read = new Set<string>()
  for (const figure of figures) {
    if (kindOf(figure) !== '人' || !isCounted(figure)) continue
    const behind = text.slice(figure.end, figure.end + 12)
    const group = BEHIND.test(behind) && AMONG.exec(behind)?.[1]
    if (!group || read.has(`${figure.number}${group}`)) continue
    read.add(`${figure.number}${group}`)
    const told = figures.filter(
      (each) => each !== figure && isSameKind(each, figure) && names(text, each, group),
    )
    const other = told[0]
    if (!other || told.some(({ number }) => number === figure.number)) continue
    yield {
      ...{ start: figure.start, end: figure.end + group.length },
      message: `“${group}”这里写${figure.text}，另一处写${other.text}`,
      suggestion: '同一批人用同一个数',
    }
  }
}

/** Some of a group, or people who joined it. */
const OTHERS = /新|增|培训|选派|其中|组织|通过|还有|另|仅|只/

/** The group stands right before the figure (执法人员9名) or right behind it. */
function names(text: string, { start, end }: Figure, group: string): boolean {
  const before = text.slice(Math.max(0, start - BEFORE - group.length), start)
  const core = group.slice(-2)
  if (OTHERS.test(before.slice(before.search(/[^，。；]*$/)))) return false
  return (
    text.slice(end, end + group.length) === group ||
    (before.includes(group) && /^[^，。；、中]*$/.test(before.slice(before.lastIndexOf(group)))) ||
    (core !== '人员' && before.replace(COUNTED, '').endsWith(core))
  )
}
