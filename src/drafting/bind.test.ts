import fc from 'fast-check'
import { expect, test } from 'vitest'
import { townAnswers } from '../../test/towns.ts'
import type { Answer } from '../report/answer.ts'
import { factsOf } from '../report/facts.ts'
import { bind } from './bind.ts'
import { print } from './references.ts'
import { draftReport } from './report.ts'

const answers = townAnswers({ seed: 4 })
const facts = factsOf(answers)
const parts = draftReport(answers).parts

test('an unchanged text keeps every reference', () => {
  for (const { prose } of parts) {
    const { text } = print(prose, facts)
    expect(print(bind(text, prose, facts), facts).references.map((r) => r.source)).toEqual(
      print(prose, facts).references.map((r) => r.source),
    )
  }
})

test('whatever was typed prints as it was typed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...parts),
      fc.nat(400),
      fc.nat(400),
      fc.string(),
      (part, a, b, typed) => {
        const { text } = print(part.prose, facts)
        const [from, to] = a < b ? [a, b] : [b, a]
        const edited = text.slice(0, from) + typed.replace(/[{}]/g, '') + text.slice(to)
        expect(print(bind(edited, part.prose, facts), facts).text).toBe(edited)
      },
    ),
  )
})

test('a figure stays bound when words around it change', () => {
  const { text } = print('全年排查矛盾纠纷{{dispute-found}}，化解{{dispute-solved}}。', facts)
  const edited = text.replace('全年排查', '一年来，我镇排查')
  expect(bind(edited, '全年排查矛盾纠纷{{dispute-found}}，化解{{dispute-solved}}。', facts)).toBe(
    '一年来，我镇排查矛盾纠纷{{dispute-found}}，化解{{dispute-solved}}。',
  )
})

test('a figure typed by hand is bound where it plainly tells an answer', () => {
  const { text } = print('我镇排查矛盾纠纷{{dispute-found}}。', facts)
  expect(bind(text, '', facts)).toBe('我镇排查矛盾纠纷{{dispute-found}}。')
})

test('a count that a text answer repeats is bound to the count', () => {
  const compare: Answer = {
    ...{ by: { name: '测试', via: 'case' }, at: '', kind: 'given' },
    value: {
      type: 'list',
      items: [`矛盾纠纷排查数由上年的9件升至${facts.number('dispute-found')}件`],
    },
  }
  const compared = factsOf({ ...answers, compare })
  const { text } = print('我镇矛盾纠纷排查数升至{{dispute-found}}，上年9件。', compared)
  expect(bind(text, '', compared)).toBe('我镇矛盾纠纷排查数升至{{dispute-found}}，上年9件。')
})

test('a figure at the wrong thing is not bound', () => {
  const { text } = print('我镇聘请法律顾问{{dispute-found.bare}}名。', facts)
  expect(bind(text, '', facts)).toBe(text)
})

test('a figure that was typed over is plain text', () => {
  const prose = '排查矛盾纠纷{{dispute-found}}。'
  expect(bind('排查矛盾纠纷99999件。', prose, facts)).toBe('排查矛盾纠纷99999件。')
})
