/**
 * What somebody must know to write one part: its facts as cards, what is none and what is not said,
 * its neighbours, its length. Drawn up from the answers and from what the templates would say; pure.
 */
import type { Facts } from '../report/facts.ts'
import { type Card, cardsOf, noneOf, silentOf } from './brief/cards.ts'
import { fieldsToldIn, type PartPlan } from './plan.ts'
import { fieldsIn, print } from './references.ts'
import { draftPart } from './template.ts'

export type Brief = {
  plan: PartPlan
  facts: Facts
  /** The template's own draft of the part, as prose; and further wordings of it. */
  template: string
  wordings: readonly string[]
  /** Fields whose references may stand in this part. */
  fields: ReadonlySet<string>
  cards: readonly Card[]
  /** Things that did not happen, each with words to say so. */
  none: readonly string[]
  /** Things of which nothing may be said. */
  silent: readonly string[]
  /** The part's heading without its number; '' for the lead. */
  heading: string
  /** Headings before and after; '' at the ends. */
  before: string
  after: string
  /** Characters wanted, and the most that is still prose. */
  wanted: number
  most: number
}

/** Words for the unit itself may stand anywhere. */
const ANYWHERE = ['unit-kind', 'unit-name', 'county-name', 'report-year']
const TAKES = [1, 2, 3, 4, 5]
const SHORTEST = 60

/** Draws up the brief of a planned part; `plans` are all parts in printed order. */
export function briefOf(plan: PartPlan, plans: readonly PartPlan[], facts: Facts): Brief {
  const template = draftPart(plan, facts)
  const wordings = TAKES.map((take) => draftPart(plan, facts, { take, terse: false }))
  const told = fieldsIn([template, ...wordings].join('\n'))
  const own = plan.section === 'lead' ? [] : plan.topics.flatMap(fieldsToldIn)
  const fields = [...new Set([...own, ...told])]
  const length = print(template, facts).text.length
  const wanted = Math.max(SHORTEST, Math.ceil((length * 1.1) / 10) * 10)
  const at = plans.findIndex(({ id }) => id === plan.id)
  const text = [template, ...wordings].join('\n')
  return {
    ...{ plan, facts, template, wordings },
    fields: new Set([...fields, ...ANYWHERE]),
    cards: cardsOf(
      fields.filter((field) => !ANYWHERE.includes(field)),
      facts,
      text,
    ),
    none: noneOf(fields, facts, text),
    silent: silentOf(fields, facts),
    heading: headingOf(plan, facts),
    before: headingBeside(plans[at - 1], facts),
    after: headingBeside(plans[at + 1], facts),
    ...{ wanted, most: wanted * 2 },
  }
}

const NUMBER = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)/

/** A part's heading as printed, without its number. */
export const headingOf = (plan: PartPlan, facts: Facts): string =>
  print(plan.heading ?? '', facts).text.replace(NUMBER, '')

const FRAME: Partial<Record<PartPlan['section'], string>> = { lead: '引言' }

const headingBeside = (plan: PartPlan | undefined, facts: Facts): string =>
  plan ? headingOf(plan, facts) || (FRAME[plan.section] ?? '') : ''
