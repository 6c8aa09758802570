import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresIn } from '../text/figures.ts'
import { check } from './check.ts'
import { exampleFiles, examplesOf } from './examples/example.ts'
import { applyFixes, mendReport } from './fix.ts'

const options = { year: 2025, unit: '临江县柳溪镇人民政府' }
const mended = (text: string) => mendReport(text, options).text

describe('certain slips are mended', () => {
  test.each([
    ['加强法治教育,提高认识。', '加强法治教育，提高认识。'],
    ['2025 年度执法检查64次，，联合执法12次。', '2025年度执法检查64次，联合执法12次。'],
    ['营造法制氛围，配备台帐8本。', '营造法治氛围，配备台账8本。'],
    [
      '学习《宪法》、《民法典》， 落实要点（柳法办（2025）02号）。',
      '学习《宪法》《民法典》，落实要点（柳法办〔2025〕2号）。',
    ],
    ['执行重大执法决定法治审核制度，全年审核2件。', '执行重大执法决定法制审核制度，全年审核2件。'],
    ['召开村民会60场/次，清理文件1个。', '召开村民会60场次，清理文件1件。'],
  ])('%s', (wrong, right) => expect(mended(wrong)).toBe(right))
})

test('what is uncertain stays: a leader’s name, a figure, a phrase without ready form', () => {
  const text =
    '学习习近平法治政府建设方面的重要论述，学习二十大精神１２次，违反习近平新时代特色社会主义思想。'
  expect(mended(text)).toBe(text)
})

test('a change tells where it stands in the text as given', () => {
  const text = '加强法治教育, 提高认识。排查 12件。'
  const { changes } = mendReport(text, options)
  expect(changes.map(({ before, after }) => [before, after])).toEqual([
    [',', '，'],
    [' ', ''],
    [' ', ''],
  ])
  for (const { start, end, before } of changes) expect(text.slice(start, end)).toBe(before)
})

test('two mends of one place: the first counts', () => {
  const fix = (start: number, end: number, text: string) => ({
    ...{ rule: 'a', severity: 'warning' as const, message: '', start, end, quote: '' },
    ...{ section: 'measures' as const, fix: { start, end, text } },
  })
  expect(applyFixes('甲乙丙丁', [fix(1, 3, '二'), fix(2, 4, '三')]).text).toBe('甲二丁')
})

const LINES = exampleFiles()
  .flatMap(examplesOf)
  .map(({ text }) => text.replaceAll(/〔[a-z-]+〕/g, ''))
const leaders = (text: string) => text.match(/习近平/g) ?? []
const counts = (text: string) => figuresIn(text).map(({ number, hedge }) => `${number}${hedge}`)

describe('on any mixture of example lines', () => {
  const mixture = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 })
  const holds = (property: (text: string) => void) =>
    fc.assert(
      fc.property(mixture, (lines) => property(lines.join('\n'))),
      { numRuns: 150, seed: 20260731 },
    )

  test('mending twice changes nothing more', () =>
    holds((text) => {
      const once = mended(text)
      expect(mended(once)).toBe(once)
    }))

  test('no leader’s name and no figure is touched', () =>
    holds((text) => {
      const once = mended(text)
      expect(leaders(once)).toEqual(leaders(text))
      expect(counts(once)).toEqual(counts(text))
    }))

  test('mending never makes an error', () =>
    holds((text) => {
      const errors = (of: string) => check(of, options).counts.error
      expect(errors(mended(text))).toBeLessThanOrEqual(errors(text))
    }))
})
