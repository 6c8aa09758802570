import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { townCase } from '../../test/towns.ts'
import { parseCase, readAnswers, readCase, toCaseValue } from './case-file.ts'

const said = { by: { name: '测试', via: 'case' as const }, at: '2027-01-05T08:00:00.000Z' }

const value = (id: string, raw: unknown) => {
  const read = readAnswers({ [id]: raw }, said)
  if (!read.ok) return read.problems[0]?.message
  const answer = read.answers[id]
  return answer?.kind === 'given' ? answer.value : answer?.kind
}

test.each([
  ['dispute-found', 121, { type: 'quantity', number: 121, hedge: '' }],
  ['law-leaflets', '6000余', { type: 'quantity', number: 6000, hedge: '余' }],
  ['law-banners', '约30', { type: 'quantity', number: 30, hedge: '约' }],
  ['law-exam-pass-rate', 98.8, { type: 'quantity', number: 98.8, hedge: '' }],
  ['fund', 18.6, { type: 'quantity', number: 18.6, hedge: '' }],
  ['sign-date', '2027-01-18', { type: 'date', date: '2027-01-18' }],
  ['head-shufa', true, { type: 'yesno', yes: true }],
  ['law-plan', '九五', { type: 'text', text: '九五' }],
  ['suit-carried', { kind: 'none' }, 'none'],
  ['signer', { kind: 'unknown' }, 'unknown'],
])('%s reads %j', (id, raw, expected) => {
  expect(value(id, raw)).toEqual(expected)
})

test.each([
  ['dispute-found', '很多', '应为数字（单位：件）'],
  ['dispute-found', 1.5, '应为整数'],
  ['dispute-found', -3, '数字超出范围'],
  ['law-exam-pass-rate', 120, '百分比不能超过100'],
  ['sign-date', '2027-02-30', '应为真实的日期'],
  ['head-shufa', '是', '应为 true 或 false'],
  ['law-plan', '十五五', '应为其中之一'],
  ['head-party', '一件事', '列表'],
  ['head-party', [], '列表不能为空'],
  ['shortfalls', [{ cause: '甲' }], '第1项'],
  ['shortfalls', [{ item: '甲', target: '乙' }], '第1项'],
  ['group-name', '', '文字不能为空'],
  ['no-such-field', 1, '没有这个字段'],
  ['dispute-found', { kind: 'maybe' }, 'kind 应为'],
])('%s refuses %j', (id, raw, message) => {
  expect(value(id, raw)).toContain(message)
})

describe('a case file', () => {
  test('names the place of every problem and keeps nothing', () => {
    const read = readCase({ answers: { 'dispute-found': 'x', nope: 1, 'suit-cases': 2 } }, said)
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toEqual([
      'answers.dispute-found',
      'answers.nope',
    ])
  })

  test.each(['', '{', '[]', '{"answers": []}', '{"outline":"x","answers":{}}'])(
    'that is %j is a problem, not a crash',
    (text) => expect(parseCase(text, said).ok).toBe(false),
  )

  test('ignores keys that begin with _ and the name', () => {
    expect(readCase({ name: '甲', _notes: [], answers: { _x: 1 } }, said)).toMatchObject({
      ok: true,
      name: '甲',
      answers: {},
    })
  })

  test('goes out as it came in', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const source = townCase({ seed, zeros: 0.2 })
        const read = readAnswers(source, said)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        for (const [id, answer] of Object.entries(read.answers))
          expect(
            answer.kind === 'given' ? toCaseValue(answer.value) : { kind: answer.kind },
          ).toEqual(source[id])
      }),
      { numRuns: 30 },
    )
  })
})
