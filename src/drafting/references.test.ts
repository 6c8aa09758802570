import { expect, test } from 'vitest'
import type { Answer } from '../report/answer.ts'
import { readAnswers } from '../report/case-file.ts'
import { factsOf } from '../report/facts.ts'
import { piecesOf, print } from './references.ts'

const said = { by: { name: '测试', via: 'case' as const }, at: '2027-01-05T08:00:00.000Z' }

function facts(answers: Record<string, unknown>) {
  const read = readAnswers(answers, said)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return factsOf(read.answers)
}

const printed = (prose: string, answers: Record<string, unknown>) =>
  print(prose, facts(answers)).text

test.each([
  ['排查{{dispute-found}}', { 'dispute-found': 121 }, '排查121件'],
  ['发放{{law-leaflets}}', { 'law-leaflets': '6000余' }, '发放6000余份'],
  ['{{report-year.next}}', { 'report-year': 2026 }, '2027年'],
  ['{{sign-date}}', { 'sign-date': '2027-01-08' }, '2027年1月8日'],
  ['{{head-party#2}}', { 'head-party': ['甲事', '乙事。'] }, '乙事'],
  ['{{head-party#1.date}}开会', { 'head-party': ['2月10日主持会议'] }, '2月10日开会'],
  ['{{shortfalls#1.cause}}', { shortfalls: [{ item: '甲', cause: '乙' }] }, '乙'],
  ['{{head-shufa?年终述法}}', { 'head-shufa': true }, '年终述法'],
  ['{{suit-cases!全年未发生行政诉讼案件}}', { 'suit-cases': 0 }, '全年未发生行政诉讼案件'],
  ['{{next-items.count}}项', { 'next-items': [{ item: '一' }, { item: '二' }] }, '2项'],
  ['{{unit-kind.we}}', { 'unit-kind': '街道' }, '我街道'],
  ['{{county-name.leaders}}', { 'county-name': '临渚市南屿区' }, '区委、区政府'],
])('%s prints as it was answered', (prose, answers, text) => {
  expect(printed(prose, answers)).toBe(text)
})

test('a rate is computed from its two answers', () => {
  const answers = { 'dispute-found': 268, 'dispute-solved': 263 }
  expect(printed('{{dispute-rate}}', answers)).toBe('98.1%')
  expect(printed('{{dispute-rate}}', { ...answers, 'dispute-rate': 100 })).toBe('98.1%')
})

test('spans of references cover exactly what they print', () => {
  const { text, references } = print(
    '排查{{dispute-found}}，化解{{dispute-solved}}。',
    facts({
      'dispute-found': 12,
      'dispute-solved': 9,
    }),
  )
  expect(references.map((r) => [text.slice(r.start, r.end), r.field])).toEqual([
    ['12件', 'dispute-found'],
    ['9件', 'dispute-solved'],
  ])
})

test('words for zero give way to the plain fact once the answer is positive', () => {
  const { text, broken } = print(
    '{{suit-cases!全年未发生行政诉讼案件}}',
    facts({ 'suit-cases': 3 }),
  )
  expect(text).toBe('行政诉讼案件数3件')
  expect(broken).toHaveLength(1)
})

test.each(['unknown', 'not-applicable'])(
  'an answer that is %s prints nothing and is told',
  (kind) => {
    const answer: Answer =
      kind === 'unknown' ? { ...said, kind } : { ...said, kind: 'not-applicable', reason: '' }
    const { text, broken } = print('排查{{dispute-found}}。', factsOf({ 'dispute-found': answer }))
    expect(text).toBe('排查。')
    expect(broken).toEqual(['{{dispute-found}}'])
  },
)

test('braces inside an answer stay text', () => {
  expect(printed('{{mediation-mode}}', { 'mediation-mode': '“{{dispute-found}}”' })).toBe(
    '“{{dispute-found}}”',
  )
})

test('an unknown field id is plain text', () => {
  expect(piecesOf('{{no-such-field}}')).toEqual(['{{no-such-field}}'])
})
