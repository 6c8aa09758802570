/** What is left to ask, counted in topics, because one topic is one chat turn. */
import { missing, unanswered } from '../report/checklist.ts'
import { factsOf } from '../report/facts.ts'
import type { TopicSpec } from '../report/field.ts'
import { ALL_TOPICS } from '../report/fields.ts'
import type { Report } from '../report/report.ts'

/** Measured by reading a topic aloud and answering it: 23 topics are about 40 minutes. */
const MINUTES_A_TOPIC = 1.7

/** Topics still to be asked, in order: something required is missing, or it was never offered. */
export function topicsLeft(report: Report): TopicSpec[] {
  const facts = factsOf(report.answers)
  return ALL_TOPICS.filter(
    (topic) =>
      !report.talk.visited.includes(topic.id) &&
      (missing(topic, facts).length > 0 || isUntouched(topic, report)),
  )
}

const isUntouched = (topic: TopicSpec, report: Report): boolean => {
  const facts = factsOf(report.answers)
  const open = unanswered(topic, facts)
  return open.length > 0 && topic.fields.every((field) => report.answers[field.id] === undefined)
}

export const minutesFor = (topics: number): number =>
  Math.max(1, Math.round(topics * MINUTES_A_TOPIC))
