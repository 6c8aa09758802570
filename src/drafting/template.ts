/**
 * The template drafter: any part from facts alone, good enough to file. No model, no clock, no
 * chance: the same answers give the same prose. Imports the report and this folder's data only.
 */
import type { SectionKey } from '../report/annual/outline.ts'
import type { Facts } from '../report/facts.ts'
import { leadSentence } from './annual/lead.ts'
import { LEADERSHIP_HEADINGS } from './annual/leadership.ts'
import { PASSAGES } from './annual/passages.ts'
import { plans } from './annual/plans.ts'
import { shortcomings } from './annual/shortcomings.ts'
import { inYear } from './annual/thought.ts'
import { draftPassage, type Manner } from './passage.ts'
import { fill } from './pattern.ts'
import type { PartPlan } from './plan.ts'
import { voiceOf } from './voice.ts'

/** How to word it: which take (0 first), and whether to keep only what the report must have. */
export type Wording = { take: number; terse: boolean }

export const FIRST_TAKE: Wording = { take: 0, terse: false }

/** The prose of one part, paragraphs separated by one line feed; '' when the answers say nothing. */
export function draftPart(plan: PartPlan, facts: Facts, wording: Wording = FIRST_TAKE): string {
  const { take, terse } = wording
  return facts.recall(`draft/${plan.section}/${plan.topics.join('+')}/${take}/${terse}`, () => {
    const manner: Manner = { voice: voiceOf(facts, take), terse }
    return inYear(WRITERS[plan.section](plan, facts, manner).join('\n'), facts.year)
  })
}

type Writer = (plan: PartPlan, facts: Facts, manner: Manner) => string[]

const WRITERS: Record<SectionKey, Writer> = {
  title: (_plan, facts) =>
    lines(
      facts,
      '[{{party-name}}{{joint-party? }}]{{unit-name}}关于{{report-year}}度法治政府建设情况的报告',
    ),
  addressee: (_plan, facts) => lines(facts, '{{addressee}}').map((line) => `${line}：`),
  lead: (_plan, facts, { voice }) => [leadSentence(facts, voice) ?? ''].filter(Boolean),
  measures: topics,
  shortcomings: (_plan, facts, { voice }) => shortcomings(facts, voice),
  leadership: (plan, facts, manner) => leadership(plan, facts, manner),
  plans: (_plan, facts, { voice }) => plans(facts, voice),
  other: (_plan, facts) => lines(facts, '{{other!无}}', '{{other}}').map((line) => `${line}。`),
  signature: (_plan, facts) => [
    ...(facts.yes('joint-party') ? lines(facts, '{{party-name}}') : []),
    ...lines(facts, '{{unit-name}}', '{{sign-date}}'),
  ],
}

/** One line for each pattern that fits. */
const lines = (facts: Facts, ...patterns: string[]): string[] =>
  patterns.flatMap((pattern) => fill(pattern, facts)?.prose ?? [])

function topics(plan: PartPlan, facts: Facts, manner: Manner): string[] {
  return plan.topics.flatMap((topic) => draftPassage(topic, PASSAGES[topic] ?? [], facts, manner))
}

/** Two （一）-level headings, or none when only one of the topics has something to say. */
function leadership(plan: PartPlan, facts: Facts, manner: Manner): string[] {
  const told = plan.topics
    .map((topic) => ({
      topic,
      paragraphs: draftPassage(topic, PASSAGES[topic] ?? [], facts, manner),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
  if (told.length < 2) return told.flatMap(({ paragraphs }) => paragraphs)
  return told.flatMap(({ topic, paragraphs }, index) => {
    const titles =
      topic === 'head-duties' || topic === 'head-conduct' ? LEADERSHIP_HEADINGS[topic] : null
    const title = titles ? manner.voice.pick(`heading/${topic}`, titles) : topic
    return [`（${index === 0 ? '一' : '二'}）${title}`, ...paragraphs]
  })
}
