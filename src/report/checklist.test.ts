import { expect, test } from 'vitest'
import { townAnswers } from '../../test/towns.ts'
import { readAnswers } from './case-file.ts'
import { incompleteTopics, isRequired, openItems, progressOf } from './checklist.ts'
import { factsOf } from './facts.ts'
import { fieldOf } from './fields.ts'

const said = { by: { name: '测试', via: 'case' as const }, at: '' }
const answersOf = (answers: Record<string, unknown>) => {
  const read = readAnswers(answers, said)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.answers
}
const required = (id: string, answers: Record<string, unknown>) =>
  isRequired(fieldOf(id), factsOf(answersOf(answers)))

test('a question hangs on the answer before it', () => {
  expect(required('norm-reviewed', {})).toBe(false)
  expect(required('norm-reviewed', { 'norm-issued': 0 })).toBe(false)
  expect(required('norm-reviewed', { 'norm-issued': 2 })).toBe(true)
  expect(required('party-name', { 'joint-party': true })).toBe(true)
  expect(required('party-name', { 'joint-party': false })).toBe(false)
})

test('nothing answered: every topic with a required field is open', () => {
  expect(incompleteTopics({}).map((topic) => topic.id)).not.toContain('safety')
  expect(incompleteTopics({})).toHaveLength(20)
  expect(progressOf({}).answered).toBe(0)
})

test('a full town has nothing left', () => {
  const answers = townAnswers({ seed: 1 })
  expect(openItems(answers)).toEqual([])
  expect(progressOf(answers)).toMatchObject({ open: 0 })
  expect(progressOf(answers).answered).toBe(progressOf(answers).required)
})

test('不清楚 becomes an open item with an owner, also where the field is optional', () => {
  const answers = answersOf({ signer: { kind: 'unknown', owner: '办公室老周' } })
  expect(openItems(answers)).toContainEqual({
    field: 'signer',
    label: '签发人',
    owner: '办公室老周',
  })
})

test('a shortcoming without a cause is an open item', () => {
  const answers = answersOf({
    shortfalls: [
      { item: '甲', cause: '' },
      { item: '乙', cause: '丙' },
    ],
  })
  expect(openItems(answers).map((item) => item.label)).toContain('不足的原因：甲')
  expect(openItems(answers).map((item) => item.label)).not.toContain('不足的原因：乙')
})
