import { expect, test } from 'vitest'
import { CANON } from './annual/canon.ts'
import { TERMS } from './annual/terms.ts'
import { parseClause } from './condition.ts'
import { parseFormula } from './derived.ts'
import { ALL_TOPICS, FIELDS } from './fields.ts'

const doubled = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)

test('ids are unique', () => {
  expect(doubled(ALL_TOPICS.map((topic) => topic.id))).toEqual([])
  expect(doubled(FIELDS.map((field) => field.id))).toEqual([])
  expect(doubled(CANON.map((name) => name.id))).toEqual([])
})

test('23 topics are asked and 202 fields fill them', () => {
  expect(ALL_TOPICS).toHaveLength(23)
  expect(FIELDS).toHaveLength(202)
})

test.each(FIELDS.flatMap((field) => (field.check ?? []).map((clause) => [field.id, clause])))(
  '%s: %s is in the grammar and names known fields',
  (_id, clause) => {
    const parsed = parseClause(clause ?? '')
    const named = (clause?.match(/[a-z][\w]*(?:-[\w]+)+/g) ?? []).filter(
      (name) => !FIELDS.some((field) => field.id === name),
    )
    expect(parsed.kind).toMatch(/compare|covers/)
    expect(named).toEqual([])
  },
)

test.each(FIELDS.flatMap((field) => (field.derived ? [[field.id, field.derived]] : [])))(
  '%s is computed from known fields: %s',
  (_id, formula) => {
    const { part, whole } = parseFormula(formula ?? '')
    const ids = FIELDS.map((field) => field.id)
    expect(ids).toContain(part)
    expect(ids).toContain(whole)
  },
)

test.each(FIELDS.filter((field) => field.required.startsWith('if:')))(
  '$id is required after a known field',
  ({ required }) => {
    const condition = required.slice('if:'.length, -'>0'.length)
    expect(FIELDS.some((field) => field.id === condition)).toBe(true)
  },
)

test.each(TERMS.filter((term) => term.right !== ''))('“$wrong” is mended', (term) => {
  expect(term.wrong.replace(term.pattern, term.right)).not.toBe(term.wrong)
})

test.each(TERMS.flatMap((term) => term.quiet.map((text) => [text, term] as const)))(
  '“%s” stays quiet',
  (text, term) => {
    expect(text.replace(term.pattern, '')).toBe(text)
  },
)

test('a question fits a chat message: at most 90 characters', () => {
  const long = ALL_TOPICS.filter(
    (topic) => topic.ask.replace(/[^\p{Script=Han}]/gu, '').length > 90,
  )
  expect(long.map((topic) => topic.id)).toEqual([])
})
