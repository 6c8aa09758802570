import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { townAnswers } from '../../test/towns.ts'
import { factsOf } from '../report/facts.ts'
import type { Wanted, Words } from '../report/preference.ts'
import { fieldsIn, piecesOf } from './references.ts'
import { replaceWords } from './replace-words.ts'
import { draftReport } from './report.ts'
import { worded, wordingOf } from './wording.ts'

const TOWN = townAnswers({ seed: 4, year: 2026 })
const facts = factsOf(TOWN)
const { parts } = draftReport(TOWN)
const WE = facts.text('unit-kind') ?? ''

const words = (instead: string, use: string): Words => ({ kind: 'words', instead, use })
const said = (prose: string, ...all: [instead: string, use: string][]) =>
  replaceWords(
    prose,
    all.map(([instead, use]) => words(instead, use)),
    facts,
  )

describe('one word in another’s place', () => {
  test.each<[string, [string, string], string]>([
    ['全年排查矛盾纠纷。', ['排查', '摸排'], '全年摸排矛盾纠纷。'],
    ['排查{{dispute-found}}，排查到位。', ['排查', '摸排'], '摸排{{dispute-found}}，摸排到位。'],
    ['镇党委、镇政府重视。', ['镇政府', '镇人民政府'], '镇党委、镇人民政府重视。'],
    [`{{unit-kind.we}}开展宣传。`, [`我${WE}`, `本${WE}`], `本${WE}开展宣传。`],
    [`{{unit-kind.we}}党委牵头。`, [`我${WE}党委`, `${WE}党委`], `${WE}党委牵头。`],
    ['{{unit-kind.we}}开展宣传。', ['宣传', '宣讲'], '{{unit-kind.we}}开展宣讲。'],
  ])('%s', (prose, pair, expected) => {
    expect(said(prose, pair)).toBe(expected)
  })

  test.each<[string, string, [string, string]]>([
    ['a reference', '发放{{law-leaflets}}。', ['law', 'rule']],
    ['words of a reference', '{{head-shufa?年终述法}}。', ['述法', '报告']],
    ['what an answer prints', '{{mediation-mode}}。', [facts.text('mediation-mode') ?? '', '其他']],
    ['a title', '学习《行政处罚法》。', ['处罚', '惩处']],
    ['a quotation', '坚持“枫桥经验”。', ['经验', '做法']],
    ['an official name', '坚持党的二十大精神。', ['二十大', '大会']],
    ['a place', '与临江县司法局会商。', ['临江', '邻近']],
    ['words that stand so already', '“两委”会学法，乡人民政府牵头。', ['政府', '人民政府']],
    ['a reference in the middle', '调解{{mediators}}员。', ['调解员', '工作员']],
  ])('not in %s', (_, prose, pair) => {
    expect(said(prose, pair)).toBe(prose)
  })

  test('around a name the words change, the name stays', () => {
    expect(said('开展“两委”培训。', ['开展“两委”', '组织“两委”'])).toBe('组织“两委”培训。')
  })

  test('quotation marks are put once', () => {
    const once = said('村两委会上普法。', ['两委', '“两委”'])
    expect(once).toBe('村“两委”会上普法。')
    expect(said(once, ['两委', '“两委”'])).toBe(once)
  })

  test('the longer word goes first, whatever the order; what is put in is not changed again', () => {
    const pairs: [string, string][] = [
      ['排查', '摸排'],
      ['排查化解', '化解处置'],
    ]
    expect(said('排查化解纠纷，排查隐患。', ...pairs)).toBe('化解处置纠纷，摸排隐患。')
    expect(said('排查化解纠纷，排查隐患。', ...pairs.reverse())).toBe('化解处置纠纷，摸排隐患。')
    expect(said('甲乙', ['甲乙', '丙丁'], ['丙丁', '甲乙'])).toBe('丙丁')
  })
})

const pieces = fc.constantFrom(
  '甲',
  '乙',
  '丙',
  '，',
  '《甲乙》',
  '“乙甲”',
  '{{mediators}}',
  '{{suits}}',
)
const prose = fc.array(pieces, { maxLength: 24 }).map((each) => each.join(''))
const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 4 })

test('any words in any prose: references and marks stay, and a second time changes nothing', () => {
  const kept = (text: string) => [
    ...piecesOf(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.source])),
    ...(text.match(/《[^》]*》|“[^”]*”/g) ?? []),
  ]
  fc.assert(
    fc.property(prose, word, word, (text, instead, use) => {
      const once = said(text, [instead, use])
      expect(kept(once)).toEqual(kept(text))
      if (!use.includes(instead)) expect(said(once, [instead, use])).toBe(once)
    }),
    { numRuns: 2000 },
  )
})

describe('a part in the unit’s words', () => {
  const part = parts.find(({ plan }) => plan.id === 'measures.disputes')
  if (!part) throw new Error('no part')
  const put = (...wanted: Wanted[]) => worded(part, wanted, { parts, facts, silences: [] })

  test('without preferences, or with wishes alone, it is the template’s to the byte', () => {
    expect(put()).toEqual({ prose: part.prose, unfit: [] })
    expect(put({ kind: 'wish', wish: '少用排比' })).toEqual({ prose: part.prose, unfit: [] })
  })

  test('words that harm nothing are put in, with every reference left', () => {
    const { prose, unfit } = put(words('配备网格员', '选配网格员'))
    expect(prose).toContain('选配网格员{{grid-staff}}')
    expect(unfit).toEqual([])
    expect(fieldsIn(prose)).toEqual(fieldsIn(part.prose))
  })

  test.each([
    ['hedges a figure', words('化解', '化解约')],
    ['hedges one from behind', words('，划分网格', '左右，划分网格')],
    ['says it is at least', words('配备网格员', '配备网格员至少')],
    ['makes a number of a count', words('划分网格', '划分网格第')],
    ['is a misused word', words('矛盾纠纷', '法制纠纷')],
  ])('a word that %s stays out and is told; the others go in', (_, harmful) => {
    const good = words('配备网格员', '选配网格员')
    const { prose, unfit } = put(harmful, good)
    expect(prose).toBe(put(good).prose)
    expect(unfit).toEqual([{ words: harmful, why: expect.stringMatching(/./) }])
  })

  test('what a person had silenced keeps no word out', () => {
    const harmful = words('矛盾纠纷', '法制纠纷')
    const said = { by: '李某', why: '', at: '' }
    const silences = [{ ...said, rule: 'law-term', quote: '法制', scope: 'always' as const }]
    expect(worded(part, [harmful], { parts, facts, silences }).unfit).toEqual([])
  })

  test('headings, title and signature are nobody’s to reword', () => {
    for (const each of parts.filter(({ plan }) => /title|signature|addressee/.test(plan.id)))
      expect(worded(each, [words('报告', '总结')], { parts, facts, silences: [] }).prose).toBe(
        each.prose,
      )
  })
})

test('a model is told in words, in the order they were set', () => {
  expect(wordingOf([{ kind: 'wish', wish: '少用排比' }, words('我镇', '本镇')])).toEqual([
    '少用排比',
    '说“本镇”，不说“我镇”',
  ])
})
