/**
 * What the model is told: the constant rules first, then what the whole report shares, then the part,
 * so that a provider's cache serves all parts of a report. Words stand in prompts/, none here.
 */
import partPrompt from '../../prompts/part.md'
import purposeLead from '../../prompts/purpose-lead.md'
import purposeLeadership from '../../prompts/purpose-leadership.md'
import purposeMeasures from '../../prompts/purpose-measures.md'
import purposeOther from '../../prompts/purpose-other.md'
import purposePlans from '../../prompts/purpose-plans.md'
import purposeShortcomings from '../../prompts/purpose-shortcomings.md'
import repairPrompt from '../../prompts/repair.md'
import reportPrompt from '../../prompts/report.md'
import rewritePrompt from '../../prompts/rewrite.md'
import variantPrompt from '../../prompts/variant.md'
import writerPrompt from '../../prompts/writer.md'
import { CANON } from '../report/annual/canon.ts'
import { type CanonName, isCurrent } from '../report/canon.ts'
import type { Facts } from '../report/facts.ts'
import { topicById } from '../report/fields.ts'
import { type Brief, headingOf } from './brief.ts'
import { fenced, fill, listed } from './fill-prompt.ts'
import type { Message } from './model.ts'
import type { PartPlan } from './plan.ts'
import { print } from './references.ts'

/** What all parts of a report share. `wording` are the unit's own preferences, in its own words. */
export type Shared = { plans: readonly PartPlan[]; facts: Facts; wording: readonly string[] }

/** Everything we say that is no fact: prose that repeats it is an echo. */
export const INSTRUCTIONS = [writerPrompt, partPrompt, rewritePrompt, repairPrompt].join('\n')

/** Asks for the first draft of a part. */
export const draftMessages = (brief: Brief, shared: Shared): Message[] =>
  asked(shared, fill(partPrompt, { ...slotsOf(brief), length: `${brief.wanted}` }))

export type RewriteWish = {
  /** The part as it stands, with references. */
  prose: string
  instruction: string
  /** 1 for the only or first of several versions. */
  variant: number
}

/** Asks for the part in other words. */
export function rewriteMessages(brief: Brief, shared: Shared, wish: RewriteWish): Message[] {
  const words = fill(rewritePrompt, {
    ...slotsOf(brief),
    now: `${print(wish.prose, brief.facts).text.length}`,
    prose: fenced(wish.prose),
    instruction: fenced(wish.instruction),
  })
  const variant = wish.variant > 1 ? fill(variantPrompt, { number: `${wish.variant}` }) : ''
  return asked(shared, words + variant)
}

/**
 * Asks once more, with what is wrong. `reply` is the prose that is to be mended; without one the
 * question itself is asked again, so that no server meets two turns of one speaker.
 */
export function repairMessages(
  before: readonly Message[],
  reply: string | null,
  findings: readonly string[],
): Message[] {
  const content = fill(repairPrompt, { findings: listed(findings) })
  if (reply !== null)
    return [...before, { role: 'assistant', content: reply }, { role: 'user', content }]
  const last = before.at(-1)?.content ?? ''
  return [...before.slice(0, -1), { role: 'user', content: `${last}\n\n${content}` }]
}

const asked = (shared: Shared, part: string): Message[] => [
  { role: 'system', content: writerPrompt },
  { role: 'user', content: `${aboutReport(shared)}\n\n${part}` },
]

const SELF = [
  '{{unit-kind.we}}',
  '{{unit-kind.all}}',
  '{{unit-name.short}}',
  '{{unit-kind.party}}',
  '{{unit-kind.gov}}',
  '{{unit-kind.secretary}}',
  '{{unit-kind.head}}',
  '{{county-name.leaders}}',
  '{{report-year}}',
  '{{report-year.next}}',
]

function aboutReport({ plans, facts, wording }: Shared): string {
  const year = facts.year ?? 0
  const names: readonly CanonName[] = CANON
  const current = names.filter((name) => name.confidence !== 'unverified' && isCurrent(name, year))
  return fill(reportPrompt, {
    unit: fenced(facts.text('unit-name') ?? '（未填）'),
    year: year ? `${year}年` : '（未填）',
    self:
      SELF.flatMap((reference) => {
        const { text } = print(reference, facts)
        return text ? [`${reference} 印作“${fenced(text)}”`] : []
      }).join('；') || '（未填）',
    canon: listed(current.map(({ name }) => name)),
    wording: listed(wording.map(fenced)),
    headings: listed(plans.flatMap((plan) => headingOf(plan, facts) || [])),
  })
}

const slotsOf = (brief: Brief): Record<string, string> => ({
  heading: fenced(brief.heading) || '（无标题）',
  purpose: purposeOf(brief),
  before: fenced(brief.before) || '无',
  after: fenced(brief.after) || '无',
  most: `${brief.most}`,
  cards: listed(brief.cards.map(line)),
  none: listed(brief.none),
  silent: listed(brief.silent),
})

const QUOTE_LIMIT = 80

const line = ({ reference, label, printed, quote }: Brief['cards'][number]): string =>
  `${reference}　${label}　印作“${fenced(printed)}”${quote ? `　原话“${fenced(quote.slice(0, QUOTE_LIMIT))}”` : ''}`

function purposeOf({ plan }: Brief): string {
  const topics = plan.topics.map((topic) => topicById(topic).title).join('；')
  return fill(PURPOSES[plan.section], { topics }).trim()
}

const PURPOSES: Record<PartPlan['section'], string> = {
  title: purposeOther,
  addressee: purposeOther,
  lead: purposeLead,
  measures: purposeMeasures,
  shortcomings: purposeShortcomings,
  leadership: purposeLeadership,
  plans: purposePlans,
  other: purposeOther,
  signature: purposeOther,
}
