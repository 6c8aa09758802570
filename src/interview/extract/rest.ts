/** What is said of the whole question, or of what is left of it: 没有, 不清楚, 其他的不清楚. */

import type { Answers, Content } from '../../report/answer.ts'
import { isAsked, isRequired, missing } from '../../report/checklist.ts'
import { factsOf } from '../../report/facts.ts'
import type { FieldSpec } from '../../report/field.ts'
import { fieldOf, isNumeric, topicById } from '../../report/fields.ts'

/** Without these there is no report; nobody can have none of them. */
export const NEVER_NONE: ReadonlySet<string> = new Set([
  'report-year',
  'unit-name',
  'unit-kind',
  'county-name',
  'addressee',
  'sign-date',
  'law-plan',
])

/**
 * The fields such a word fills: those asked by name, else the required ones still missing, else (a
 * topic of optional questions) its figures. `taken` have been answered otherwise. A field that
 * “none” of another makes needless is not filled.
 */
export function fieldsForWhole(
  asked: string | null,
  wanted: readonly string[],
  answers: Answers,
  content: Content,
): string[] {
  if (asked === null) return []
  const facts = factsOf(answers)
  const topic = topicById(asked)
  const named = wanted.map(fieldOf).filter((field) => facts.content(field.id) === null)
  const needed = missing(topic, facts)
  const figures = topic.fields.filter(
    (field) =>
      isAsked(field, facts) && isNumeric(field) && field.zero && facts.content(field.id) === null,
  )
  const isOptional = !topic.fields.some((field) => isRequired(field, facts))
  const fields: FieldSpec[] = named.length > 0 ? named : isOptional ? figures : needed
  return fields.filter((field) => fits(field, content)).map(({ id }) => id)
}

const fits = (field: FieldSpec, content: Content): boolean =>
  content.kind !== 'none' || (!NEVER_NONE.has(field.id) && field.type !== 'yesno' && !field.derived)
