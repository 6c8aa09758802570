/**
 * The report as a document: planned parts with their words as printed from today's answers, the
 * blocks of the file, the text that is checked, and where in it each part stands. Pure.
 */
import { planOf } from '../drafting/basis.ts'
import type { PartPlan } from '../drafting/plan.ts'
import { type Printed, print } from '../drafting/references.ts'
import { printReport } from '../drafting/report.ts'
import { draftPart } from '../drafting/template.ts'
import { type Block, textOf } from '../report/block.ts'
import type { Facts } from '../report/facts.ts'
import type { Report } from '../report/report.ts'
import { emptyPart, type Part } from '../report/version.ts'

/** A block, where it begins in the whole text, and where in the part's text (null for headings). */
export type PlacedBlock = { block: Block; at: number; start: number | null }

export type DocumentPart = {
  plan: PartPlan
  part: Part
  /** Text with references: the newest version, or the template's where `fill` asked for it. */
  prose: string
  text: string
  references: Printed[]
  /** Own heading, '' for parts without one; and the level-one heading printed above. */
  heading: string
  above: string | null
  blocks: PlacedBlock[]
}

export type Document = { parts: DocumentPart[]; blocks: Block[]; text: string }

/**
 * Prints a report. Parts nobody drafted are left out, heading and all; with `fill` they read as the
 * templates would write them, so that a file is complete at any time.
 */
export function documentOf(report: Report, facts: Facts, fill: boolean): Document {
  let at = 0
  const parts = planOf(report, facts).map((plan) => {
    const part = report.parts[plan.id] ?? emptyPart(plan.id)
    const prose = part.current?.prose ?? (fill ? draftPart(plan, facts) : null)
    const placed = placePart(plan, part, prose, facts, at)
    at = placed.end
    return placed.part
  })
  const blocks = parts.flatMap((part) => part.blocks.map(({ block }) => block))
  return { parts, blocks, text: blocks.length > 0 ? textOf(blocks) : '' }
}

function placePart(
  plan: PartPlan,
  part: Part,
  prose: string | null,
  facts: Facts,
  from: number,
): { part: DocumentPart; end: number } {
  const { text, references } = print(prose ?? '', facts)
  const printed = prose === null ? [] : printReport([{ plan, prose }], facts)
  const heads = (plan.above ? 1 : 0) + (plan.heading ? 1 : 0)
  let [at, start] = [from, 0]
  const blocks = printed.map((block, index) => {
    if (block.kind === 'organ') at += 1
    const placed = { block, at, start: index < heads ? null : text.indexOf(block.text, start) }
    at += block.text.length + (block.kind === 'title' ? 2 : 1)
    if (placed.start !== null) start = placed.start + block.text.length
    return placed
  })
  const heading = plan.heading ? print(plan.heading, facts).text : ''
  const above = plan.above ? print(plan.above, facts).text : null
  return {
    part: { plan, part, prose: prose ?? '', text, references, heading, above, blocks },
    end: at,
  }
}

/** The part an offset of the whole text lies in, and the offset in that part's own text if any. */
export function placeOf(
  document: Document,
  offset: number,
): { part: string; start: number | null } | null {
  for (const { plan, blocks } of document.parts)
    for (const { block, at, start } of blocks)
      if (offset >= at && offset <= at + block.text.length)
        return { part: plan.id, start: start === null ? null : start + offset - at }
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
