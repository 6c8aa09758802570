import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from 'zhubi/rules'
import { goldenFiles, readExample } from './examples/example.ts'

const golden = readExample('golden-anping-2019.md')

test('the library: text in, findings with exact spans out', () => {
  const text = golden.replace('法治专题', '法制专题')
  const { title, unit, year, findings, counts, examined } = check(text)
  expect([title, unit, year]).toEqual([
    '东岭县安坪镇人民政府关于2019年度法治政府建设情况的报告',
    '东岭县安坪镇人民政府',
    2019,
  ])
  const [finding] = findings.filter(({ rule }) => rule === 'law-term')
  expect(finding).toMatchObject({ severity: 'warning', quote: '法制', suggestion: '法治' })
  expect(text.slice(finding?.start, finding?.end)).toBe('法制')
  expect(counts).toMatchObject({ error: 0, warning: 1 })
  expect(examined.sentences).toBeGreaterThan(30)
})

describe('a text in which nothing can be examined is an error', () => {
  test.each(['', ' ', '\n\n', '\u3000\r\n'])('%j', (text) => {
    const { findings, examined } = check(text)
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['nothing-examined', 'error'],
    ])
    expect(examined.sentences).toBe(0)
  })
})

describe('the published copy', () => {
  const bare = golden
    .replace('中共东岭县委、东岭县人民政府：\n', '')
    .replace(/\n东岭县安坪镇人民政府\n\n.*日\n/, '')
  const severities = (copy: 'filed' | 'published') =>
    check(bare, { copy })
      .findings.filter(({ rule }) => /^missing-(?:addressee|signature|date)$/.test(rule))
      .map(({ severity }) => severity)

  test('may lack addressee, signature and date with a warning', () =>
    expect(severities('published')).toEqual(['warning', 'warning', 'warning']))
  test('the filed copy may not', () =>
    expect(severities('filed')).toEqual(['error', 'error', 'error']))
})

test('a word of the unit’s own list is not reported', () => {
  const text = golden.replace('法治专题', '法制专题')
  expect(check(text, { allowed: ['法制专题'] }).findings.map(({ rule }) => rule)).not.toContain(
    'law-term',
  )
})

test('another unit’s report is told by the unit that is asked for', () => {
  const { findings } = check(golden, { unit: '望江县白沙镇人民政府' })
  expect(findings.filter(({ rule }) => rule === 'foreign-place')).not.toEqual([])
})

test('another year than asked for is told', () =>
  expect(check(golden, { year: 2024 }).findings.map(({ rule }) => rule)).toContain('wrong-year'))

const scrap = fc.constantFrom(
  ...'一是 二、 （三） 4、 1. （2） 《宪法》 “四个亲自” 2026年 3月 12件 近2倍 100% 化解 其中 ： ， 。 ； 法制 习近平 柳溪镇 \n \t # ## 领导小组 任组长 12·4 〔2025〕3号 的的 😀'.split(
    ' ',
  ),
  '\n',
  ' ',
  '\u3000',
  '现将我镇2026年度法治政府建设情况报告如下：',
)

test('any text gives findings whose spans lie in it, in reading order, the same each time', () => {
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 80 }), fc.string(), (scraps, noise) => {
      const text = scraps.join('') + noise
      const { findings } = check(text)
      let last = 0
      for (const { start, end, quote } of findings) {
        expect(text.slice(start, end)).toBe(quote)
        expect(start).toBeGreaterThanOrEqual(last)
        last = start
      }
      expect(check(text).findings).toEqual(findings)
    }),
    { numRuns: 300 },
  )
})

test.each(goldenFiles())('%s has no finding that another check of the same text lacks', (file) => {
  const text = readExample(file)
  expect(check(text)).toEqual(check(text))
})
