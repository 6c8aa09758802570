/**
 * One planned part as printed from today's answers, wherever it stands in the report. A part nobody
 * drafted is printed as the templates would write it.
 */
import { basisOf } from '../drafting/basis.ts'
import type { PartPlan } from '../drafting/plan.ts'
import { type Printed, print } from '../drafting/references.ts'
import { printReport } from '../drafting/report.ts'
import { draftPart } from '../drafting/template.ts'
import type { Block } from '../report/block.ts'
import type { Facts } from '../report/facts.ts'
import type { Part } from '../report/version.ts'

export type PrintedPart = {
  plan: PartPlan
  part: Part
  /** Text with references: the newest version, or the template's. */
  prose: string
  text: string
  references: readonly Printed[]
  /** Own heading, '' for parts without one; and the level-one heading printed above. */
  heading: string
  above: string | null
  /** Each with its place in `text`; null for the headings, which stand above it. */
  blocks: readonly { block: Block; start: number | null }[]
  stale: boolean
}

/** Prints a part, or finds it printed: most answers touch few parts. */
export const printPart = (plan: PartPlan, part: Part, facts: Facts): PrintedPart =>
  facts.recall(`print/${nameOf(plan, part)}`, () => printAnew(plan, part, facts))

/** A version never changes, so its number stands for its words. */
const nameOf = ({ id, topics, heading, level, above }: PartPlan, { current, locked }: Part) =>
  [id, topics.join('+'), heading, level, above, current?.version, locked].join('|')

/** Prints a part from the facts alone. */
export function printAnew(plan: PartPlan, part: Part, facts: Facts): PrintedPart {
  const prose = part.current?.prose ?? draftPart(plan, facts)
  const { text, references } = print(prose, facts)
  const heading = plan.heading ? print(plan.heading, facts).text : ''
  const above = plan.above ? print(plan.above, facts).text : null
  const stale = part.current !== null && part.current.basis !== basisOf(plan, facts)
  const blocks = blocksOf(plan, prose, text, facts)
  return { plan, part, prose, text, references, heading, above, blocks, stale }
}

function blocksOf(plan: PartPlan, prose: string, text: string, facts: Facts) {
  const heads = (plan.above ? 1 : 0) + (plan.heading ? 1 : 0)
  let from = 0
  return printReport([{ plan, prose }], facts).map((block, index) => {
    if (index < heads) return { block, start: null }
    const start = text.indexOf(block.text, from)
    from = start + block.text.length
    return { block, start }
  })
}
