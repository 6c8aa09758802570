/** Parts of the report by the names people use: 第三部分, 第一部分（二）. */
import { planOf } from '../drafting/basis.ts'
import type { PartPlan } from '../drafting/plan.ts'
import { print } from '../drafting/references.ts'
import { ITEMS, SECTION_KEYS } from '../report/annual/outline.ts'
import { factsOf } from '../report/facts.ts'
import { isTopicId } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import type { Target } from './command.ts'
import type { PartId } from './message.ts'

const CHINESE = ['一', '二', '三', '四', '五']

/** The planned parts a target names, in printed order. */
export function partsOf(report: Report, target: Target): PartPlan[] {
  const parts = planOf(report, factsOf(report.answers)).filter(
    ({ section }) => section === target.section,
  )
  return target.sub === null ? parts : parts.slice(target.sub - 1, target.sub)
}

export const isPartId = (id: string): id is PartId => {
  const topic = /^measures\.(.+)$/.exec(id)?.[1]
  return topic ? isTopicId(topic) : SECTION_KEYS.some((key) => key === id)
}

/** 第三部分“党政主要负责人履职情况”, 第一部分（二）. */
export function nameOf({ section, sub }: Target): string {
  const index = ITEMS.findIndex(({ key }) => key === section)
  const name = `第${CHINESE[index] ?? ''}部分`
  return sub === null ? `${name}“${ITEMS[index]?.name ?? ''}”` : `${name}（${sub}）`
}

/** The printed words of the parts, as one run of text. */
export function wordsOf(report: Report, parts: readonly PartPlan[]): string {
  const facts = factsOf(report.answers)
  return parts
    .flatMap(({ id }) => report.parts[id]?.current ?? [])
    .map(({ prose }) => print(prose, facts).text.replaceAll('\n', ' '))
    .join(' ')
}

export const isDrafted = (report: Report): boolean =>
  Object.values(report.parts).some((part) => part.current !== null)
