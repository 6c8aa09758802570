/** What was taken, restated as numbered facts; the numbers are those of 改N. */
import type { Answers } from '../report/answer.ts'
import type { Contradiction } from '../report/condition.ts'
import { factsOf } from '../report/facts.ts'
import { FIELDS, fieldOf } from '../report/fields.ts'
import { shortContent, shortLabel } from './label.ts'
import type { Fact } from './message.ts'

const ORDER = new Map(FIELDS.map((field, index) => [field.id, index]))
const DERIVED = FIELDS.filter((field) => field.derived)

/**
 * Facts for the fields a message spoke of, in the order of the questions, computed ones beside
 * their operands, and the other sides of contradictions, so that each can be changed by number.
 */
export function factsFor(
  before: Answers,
  after: Answers,
  fields: readonly string[],
  contradictions: readonly Contradiction[],
): Fact[] {
  const named = new Set([
    ...fields,
    ...computedFrom(after, fields),
    ...contradictions.flatMap((each) => each.fields),
  ])
  return [...named]
    .sort((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0))
    .flatMap((field) => factOf(before, after, field))
    .map((fact, index) => ({ ...fact, n: index + 1 }))
}

/** Rates whose operands the message gave. */
const computedFrom = (after: Answers, fields: readonly string[]): string[] => {
  const facts = factsOf(after)
  return DERIVED.filter(
    ({ id, derived = '' }) =>
      facts.isDerived(id) &&
      (derived.match(/[a-z][\w-]*/g) ?? []).some((name) => fields.includes(name)),
  ).map(({ id }) => id)
}

function factOf(before: Answers, after: Answers, field: string): Fact[] {
  const facts = factsOf(after)
  const content = facts.content(field)
  if (!content) return []
  const isComputed = facts.isDerived(field)
  const old = before[field]
  const printed = shortContent(field, content)
  const was = old && !isComputed ? shortContent(field, old) : undefined
  const fact = {
    ...{ n: 0, field, printed },
    label: isComputed ? `${shortLabel(field)}（自动算）` : shortLabel(field),
    quote: after[field]?.quote ?? (isComputed ? (fieldOf(field).derived ?? '') : ''),
  }
  if (isComputed) return [{ ...fact, state: 'computed' }]
  if (content.kind === 'unknown') return [{ ...fact, state: 'open' }]
  return was !== undefined && was !== printed
    ? [{ ...fact, state: 'changed', was }]
    : [{ ...fact, state: 'noted' }]
}
