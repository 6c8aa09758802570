import { expect, test } from 'vitest'
import { readAnswers } from './case-file.ts'
import { contradictions } from './condition.ts'

const messages = (answers: Record<string, unknown>) => {
  const read = readAnswers(answers, { by: { name: '测试', via: 'case' }, at: '' })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return contradictions(read.answers).map((contradiction) => contradiction.message)
}

test.each([
  [
    { 'dispute-found': 121, 'dispute-solved': 130 },
    '化解矛盾纠纷件数（130件）应不超过排查矛盾纠纷件数（121件）',
  ],
  [
    { 'enforce-cases': 17, 'enforce-cases-simple': 9, 'enforce-cases-ordinary': 7 },
    '简易程序案件数（9件）加普通程序案件数（7件）应等于行政处罚案件数（17件）',
  ],
  [
    { 'study-center-count': 3, 'study-center-items': ['2月1日学习'] },
    '中心组各次学习的日期和主题的项数（1）应等于理论学习中心组专题学习次数（3次）',
  ],
  [
    { 'report-year': 2026, 'sign-date': '2026-12-30' },
    '成文日期（2026年12月30日）应不少于2027年1月1日',
  ],
  [
    {
      shortfalls: [{ item: '甲' }, { item: '乙' }],
      'next-items': [
        { item: '一', for: '甲' },
        { item: '二', for: '' },
        { item: '三', for: '' },
      ],
    },
    '“乙”没有对应的下一年度安排',
  ],
])('%j is told', (answers, message) => {
  expect(messages(answers)).toEqual([message])
})

test.each([
  { 'dispute-found': 121, 'dispute-solved': 121 },
  { 'dispute-found': 121 },
  { 'dispute-found': { kind: 'unknown' }, 'dispute-solved': 5 },
  { 'law-events': '20余', 'law-event-dates': ['3月15日集市宣传'] },
  { 'suit-cases': '约3', 'suit-first': 1, 'suit-second': 1 },
  { 'report-year': 2026, 'sign-date': '2027-03-01' },
  { shortfalls: [{ item: '甲' }, { item: '乙' }] },
])('%j is consistent', (answers) => {
  expect(messages(answers)).toEqual([])
})
