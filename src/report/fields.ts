/** Look-ups over the topics and fields of the annual report. */
import { type FieldId, TOPICS, type TopicId } from './annual/topics.ts'
import type { FieldSpec, TopicSpec } from './field.ts'

export const ALL_TOPICS: readonly TopicSpec[] = TOPICS

/** All fields in asking order. */
export const FIELDS: readonly FieldSpec[] = ALL_TOPICS.flatMap((topic) => topic.fields)

const FIELD_BY_ID = new Map(FIELDS.map((field) => [field.id, field]))
const TOPIC_BY_ID = new Map(ALL_TOPICS.map((topic) => [topic.id, topic]))
const TOPIC_BY_FIELD = new Map(
  ALL_TOPICS.flatMap((topic) => topic.fields.map((field) => [field.id, topic] as const)),
)

export const isFieldId = (id: string): id is FieldId => FIELD_BY_ID.has(id)
export const isTopicId = (id: string): id is TopicId => TOPIC_BY_ID.has(id)

/** The field of an id; an unknown id is a programming error and throws. */
export function fieldOf(id: string): FieldSpec {
  const field = FIELD_BY_ID.get(id)
  if (!field) throw new Error(`no field “${id}”`)
  return field
}

/** The topic that asks a field. */
export function topicOf(fieldId: string): TopicSpec {
  const topic = TOPIC_BY_FIELD.get(fieldId)
  if (!topic) throw new Error(`no field “${fieldId}”`)
  return topic
}

/** The topic of an id. */
export function topicById(id: string): TopicSpec {
  const topic = TOPIC_BY_ID.get(id)
  if (!topic) throw new Error(`no topic “${id}”`)
  return topic
}

export const isNumeric = (field: FieldSpec): boolean =>
  field.type === 'integer' ||
  field.type === 'percent' ||
  field.type === 'money' ||
  field.type === 'decimal'
