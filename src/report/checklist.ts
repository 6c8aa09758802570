/**
 * The interview is a checklist, not a flowchart: after every input ask again what is still missing
 * (design §1.1). Pure reading of the answers.
 */
import type { Answers } from './answer.ts'
import { type Facts, factsOf } from './facts.ts'
import type { FieldSpec, TopicSpec } from './field.ts'
import { ALL_TOPICS, FIELDS, topicOf } from './fields.ts'
import { onceFor } from './once.ts'

/** A required fact nobody has given yet, or one somebody said he does not know. */
export type OpenItem = { field: string; label: string; owner?: string }

export type Progress = { answered: number; required: number; open: number }

/** Whether the field is asked for this report year. */
export const isAsked = (field: FieldSpec, facts: Facts): boolean =>
  field.since === undefined || facts.year === null || field.since <= facts.year

/** Whether the field must be answered, given the other answers. */
export function isRequired(field: FieldSpec, facts: Facts): boolean {
  if (!isAsked(field, facts) || field.required === 'optional') return false
  if (field.required === 'required') return true
  const condition = field.required.slice('if:'.length, -'>0'.length)
  const value = facts.value(condition)
  return value?.type === 'yesno' ? value.yes : (facts.quantity(condition)?.number ?? 0) > 0
}

/** Fields of a topic that are asked, may be answered directly, and have no answer of any kind. */
export const unanswered = (topic: TopicSpec, facts: Facts): FieldSpec[] =>
  topic.fields.filter(
    (field) => isAsked(field, facts) && !field.derived && facts.content(field.id) === null,
  )

/** Required fields of a topic without an answer of any kind. */
export const missing = (topic: TopicSpec, facts: Facts): FieldSpec[] =>
  unanswered(topic, facts).filter((field) => isRequired(field, facts))

/** Topics in asking order that still miss a required field. */
export const incompleteTopics = (answers: Answers): TopicSpec[] => {
  const facts = factsOf(answers)
  return ALL_TOPICS.filter((topic) => missing(topic, facts).length > 0)
}

/**
 * What is left for somebody: required and unanswered, or said to be unknown; and shortcomings
 * without a cause. The owner is who was named, else the office that usually knows.
 */
export const openItems = onceFor((answers: Answers): readonly OpenItem[] => {
  const facts = factsOf(answers)
  return FIELDS.flatMap((field) => {
    const content = facts.content(field.id)
    const owner = (content?.kind === 'unknown' && content.owner) || topicOf(field.id).office
    if (content?.kind === 'unknown' && isAsked(field, facts))
      return [{ field: field.id, label: field.label, owner }]
    if (content === null && isRequired(field, facts))
      return [{ field: field.id, label: field.label, owner }]
    return causeless(field, facts).map((item) => ({
      field: field.id,
      label: `不足的原因：${item}`,
      owner,
    }))
  })
})

const causeless = (field: FieldSpec, facts: Facts): string[] =>
  field.type === 'pairs'
    ? facts.pairs(field.id).flatMap((row) => (row.cause === '' ? [row.item] : []))
    : []

/** How far the required questions are answered; `open` counts what is left for somebody. */
export function progressOf(answers: Answers): Progress {
  const facts = factsOf(answers)
  const required = FIELDS.filter((field) => isRequired(field, facts))
  const answered = required.filter((field) => facts.content(field.id) !== null)
  return { answered: answered.length, required: required.length, open: openItems(answers).length }
}
