import { describe, expect, test } from 'vitest'
import { RULES } from './all.ts'
import { check } from './check.ts'
import { exampleFiles, examplesOf, goldenFiles, outcome, readExample } from './examples/example.ts'

const examples = exampleFiles().flatMap(examplesOf)

describe('a rule fires where its example is marked, and nowhere else', () => {
  test.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s',
    (_, example) => {
      const { fired, expected } = outcome(example)
      expect(fired).toEqual(expected)
    },
  )
})

test('every rule has an example that makes it fire', () => {
  const marked = new Set(examples.flatMap((example) => outcome(example).expected.map(ruleOf)))
  expect(RULES.map(({ id }) => id).filter((id) => !marked.has(id))).toEqual([])
})

const ruleOf = (told: string): string => told.split(' @ ')[0] ?? ''

test('rule ids are unique, kebab-case, and every rule explains itself', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  for (const rule of RULES) {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const words of [rule.title, rule.why, rule.bad, rule.good]) expect(words).not.toBe('')
  }
})

/** A web copy may leave these out; they are told as warnings and are right. */
const LEFT_OUT_ON_THE_WEB = new Set(['missing-addressee', 'missing-signature', 'missing-date'])

describe('golden reports raise no error and no warning', () => {
  test.each(goldenFiles())('%s', (file) => {
    const text = readExample(file)
    const published = check(text, { copy: 'published' })
    const grave = published.findings.filter(({ severity }) => severity !== 'advice')
    expect(grave.filter(({ rule }) => !LEFT_OUT_ON_THE_WEB.has(rule))).toEqual([])
    expect(published.sections.map(({ key }) => key).sort()).toEqual([
      'leadership',
      'measures',
      'other',
      'plans',
      'shortcomings',
    ])
  })
})
