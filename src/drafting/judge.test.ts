import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { townAnswers } from '../../test/towns.ts'
import type { Answer, Answers } from '../report/answer.ts'
import { parseCase } from '../report/case-file.ts'
import { factsOf } from '../report/facts.ts'
import { briefOf } from './brief.ts'
import { bindFacts } from './figures/bind-facts.ts'
import { withoutStrays } from './judge/stray.ts'
import { Whole } from './judge/whole.ts'
import { judge } from './judge.ts'
import { print } from './references.ts'
import { draftReport } from './report.ts'

function partOf(answers: Answers, id: string) {
  const facts = factsOf(answers)
  const { parts } = draftReport(answers)
  const plans = parts.map(({ plan }) => plan)
  const plan = plans.find((each) => each.id === id)
  if (!plan) throw new Error(`no part ${id}`)
  return { facts, brief: briefOf(plan, plans, facts), whole: new Whole(parts, facts) }
}

const count = (number: number): Answer => ({
  ...{ by: { name: '测试', via: 'case' }, at: '', kind: 'given' },
  value: { type: 'quantity', number, hedge: '' },
})
const list = (...items: string[]): Answer => ({
  ...{ by: { name: '测试', via: 'case' }, at: '', kind: 'given' },
  value: { type: 'list', items },
})
const { facts, brief, whole } = partOf(
  {
    ...townAnswers({ seed: 4, year: 2026 }),
    'dispute-found': count(268),
    'dispute-solved': count(263),
    compare: list('矛盾纠纷排查数由上年的291件降至268件'),
  },
  'measures.disputes',
)
const wrongIn = (prose: string) =>
  judge(prose, brief, whole)
    .objections.filter(({ kind }) => kind !== 'missing' && kind !== 'rule')
    .map(({ message }) => message)
const found = print('{{dispute-found}}', facts).text
const solved = print('{{dispute-solved}}', facts).text

describe('figures', () => {
  test.each([
    ['the reference', '全年排查矛盾纠纷{{dispute-found}}，化解{{dispute-solved}}。'],
    ['spelled out', `全年排查矛盾纠纷${found}，化解${solved}。`],
    ['behind its noun', `有${solved}矛盾纠纷得到化解，占排查出的${found}的大半。`],
    ['what an answer of another part tells', '排查矛盾纠纷{{dispute-found}}（上年291件）。'],
    ['the unit itself', '{{unit-kind.all}}有人民调解员{{mediators}}。'],
  ])('%s is right', (_name, prose) => expect(wrongIn(prose)).toEqual([]))

  test.each([
    ['swapped references', '排查矛盾纠纷{{dispute-solved}}，化解{{dispute-found}}。', 2],
    ['swapped figures', `排查矛盾纠纷${solved}，化解${found}。`, 2],
    ['a figure of last year as this year’s', '化解矛盾纠纷291件。', 1],
    ['a reference without a word of its own', '排查矛盾纠纷{{dispute-found}}{{mediators}}。', 1],
    ['a figure nobody gave', '开展专项行动987次。', 1],
    ['a hedge nobody gave', '排查矛盾纠纷约{{dispute-found}}。', 1],
    ['a digit stuck on', '排查矛盾纠纷1{{dispute-found}}。', 1],
    ['a lie inside words', '{{dispute-solved?化解987件}}。', 1],
    ['a title nobody gave', '落实《矛盾纠纷闭环管理办法》。', 1],
    ['a brand nobody gave', '打造“和谐亲邻”品牌。', 1],
  ])('%s is told', (_name, prose, count) => expect(wrongIn(prose)).toHaveLength(count))
})

test('references of other parts and of no field print nothing and are told', () => {
  const prose = '排查{{dispute-found}}，发放{{law-leaflets}}，{{no-such-field}}，{{head-shufa}}。'
  const { text, strays } = withoutStrays(prose, brief)
  expect(text).toBe('排查{{dispute-found}}，发放，，。')
  expect(strays).toHaveLength(3)
})

test('figures, dates and titles that an answer holds become references', () => {
  const bound = bindFacts(`全年排查矛盾纠纷${found}，化解${solved}。`, brief)
  expect(bound).toBe('全年排查矛盾纠纷{{dispute-found}}，化解{{dispute-solved}}。')
  expect(print(bound, facts).text).toBe(print(bindFacts(bound, brief), facts).text)
})

/** A careful writer's report of a shared case: his prose must not be taken for lies. */
const SHARED = process.env.ZHUBI_SHARED ?? '../shared'
const CASE = join(SHARED, 'cases/qingshi-2026.json')
const PROSE = join(SHARED, 'examples/qingshi-2026.md')
const PARTS = ['study', 'organization', 'services', 'normative-docs', 'enforcement-team']

test.skipIf(!existsSync(CASE) || !existsSync(PROSE))(
  'a careful writer’s own words pass (needs the shared example)',
  () => {
    const read = parseCase(readFileSync(CASE, 'utf8'), { by: { name: '', via: 'case' }, at: '' })
    if (!read.ok) throw new Error('the shared case does not read')
    const sections = readFileSync(PROSE, 'utf8')
      .split(/^### .*\n/m)
      .slice(1)
    for (const [index, topic] of PARTS.entries()) {
      const part = partOf(read.answers, `measures.${topic}`)
      const prose = (sections[index] ?? '').trim().replace(/\n+/g, '\n')
      const bound = bindFacts(prose, part.brief)
      const { objections } = judge(bound, part.brief, part.whole)
      expect(
        objections.filter(({ severity }) => severity === 'error'),
        topic,
      ).toEqual([])
    }
  },
)
