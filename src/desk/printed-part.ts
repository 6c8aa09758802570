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
import { type Seen, stillStands, WatchedFacts } from './watched-facts.ts'

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

export type PrintPart = (plan: PartPlan, part: Part, facts: Facts) => PrintedPart

export const printPart: PrintPart = (plan, part, facts) => {
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

type Kept = { key: string; seen: Seen; printed: PrintedPart }

/**
 * Prints a part again only when its plan, its words or an answer it looked at has changed. A turn
 * changes few answers, so most of a report is printed once.
 */
export class Printer {
  readonly #kept = new Map<string, Kept>()
  #facts = new WatchedFacts({})

  readonly print: PrintPart = (plan, part, facts) => {
    const key = keyOf(plan)
    const kept = this.#kept.get(plan.id)
    if (kept?.key === key && isSamePart(kept.printed.part, part) && stillStands(kept.seen, facts))
      return kept.printed
    if (this.#facts.answers !== facts.answers) this.#facts = new WatchedFacts(facts.answers)
    const watched = this.#facts
    const { made, seen } = watched.watch(() => printPart(plan, part, watched))
    this.#kept.set(plan.id, { key, seen, printed: made })
    return made
  }
}

const keyOf = ({ topics, heading, level, above }: PartPlan): string =>
  [topics.join('+'), heading, level, above].join('\n')

/** A part without a version is made anew for each look. */
const isSamePart = (a: Part, b: Part): boolean =>
  a === b || (a.current === b.current && a.locked === b.locked)
