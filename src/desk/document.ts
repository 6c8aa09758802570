/**
 * The report as a document: its parts in order, the blocks of the file, the text that is checked,
 * and where in it each part stands. Pure.
 */
import { planOf } from '../drafting/basis.ts'
import type { PartPlan } from '../drafting/plan.ts'
import { print } from '../drafting/references.ts'
import { type Block, textOf } from '../report/block.ts'
import type { Facts } from '../report/facts.ts'
import type { Report } from '../report/report.ts'
import { emptyPart } from '../report/version.ts'
import { type PrintedPart, printPart } from './printed-part.ts'

/** A block, its part, where it begins in the whole text and in the part's (null for headings). */
type Placed = { part: string; block: Block; at: number; start: number | null }

export type Document = {
  parts: PrintedPart[]
  blocks: Block[]
  text: string
  places: Placed[]
}

/** Every planned part, drafted or as the templates would write it. */
export const printedParts = (report: Report, facts: Facts): PrintedPart[] =>
  planOf(report, facts).map((plan) =>
    printPart(plan, report.parts[plan.id] ?? emptyPart(plan.id), facts),
  )

/** The document of these parts. */
export function documentOf(parts: PrintedPart[]): Document {
  let at = 0
  const places = parts.flatMap(({ plan, blocks }) =>
    blocks.map(({ block, start }) => {
      if (block.kind === 'organ') at += 1
      const placed = { part: plan.id, block, at, start }
      at += block.text.length + (block.kind === 'title' ? 2 : 1)
      return placed
    }),
  )
  const blocks = places.map(({ block }) => block)
  return { parts, blocks, text: blocks.length > 0 ? textOf(blocks) : '', places }
}

/** What was drafted; the rest is left out, heading and all. */
export const draftedOf = (parts: readonly PrintedPart[]): Document =>
  documentOf(parts.filter(({ part }) => part.current !== null))

/** The part an offset of the whole text lies in, and the offset in that part's own text if any. */
export function placeOf(
  { places }: Document,
  offset: number,
): { part: string; start: number | null } | null {
  for (const { part, block, at, start } of places)
    if (offset >= at && offset <= at + block.text.length)
      return { part, start: start === null ? null : start + offset - at }
  return null
}

const FRAME_NAMES: Partial<Record<PartPlan['section'], string>> = {
  title: '标题',
  addressee: '主送机关',
  lead: '引言',
  signature: '署名和日期',
}

/** What we call a part when we speak of it: “依法有效化解矛盾纠纷”, 标题. */
export const partName = ({ section, heading }: PartPlan, facts: Facts): string =>
  FRAME_NAMES[section] ?? `“${print(heading ?? '', facts).text.replace(NUMBER, '')}”`

const NUMBER = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)/
