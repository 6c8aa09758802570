import { expect, test } from 'vitest'
import { readAnswers } from '../report/case-file.ts'
import { newReport } from '../report/report.ts'
import { proposedByWish } from './wish.ts'

const NOW = '2027-01-08T01:00:00Z'
const BY = { name: '经办人', via: 'page' as const }

function report() {
  const read = readAnswers({ 'dispute-found': 121, 'dispute-solved': 118 }, { by: BY, at: NOW })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return { ...newReport('r1', NOW), answers: read.answers }
}
const proposed = (wish: string) => proposedByWish(report(), wish, BY, NOW)

test('a new figure in a wish is proposed, not stored', () => {
  const done = proposed('把化解矛盾纠纷改成300件')
  expect(done?.report.answers).toEqual(report().answers)
  expect(done?.report.talk.proposals).toMatchObject([
    { field: 'dispute-solved', source: 'message', answer: { value: { number: 300 } } },
  ])
  expect(done?.note).toContain('118件')
  expect(done?.note).toContain('300件')
})

test.each([
  '短一些',
  '突出矛盾纠纷',
  '语气再平实些',
  '把第二条放最前',
  '控制在300字以内，分3段写',
  '写清排查矛盾纠纷121件',
  '',
])('%s proposes nothing', (wish) => expect(proposed(wish)).toBeNull())
