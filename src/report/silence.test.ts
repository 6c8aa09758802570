import { describe, expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { isAllowed, isIgnored, partSilenced, type Silence } from './silence.ts'

const TEXT = '全年建成法制文化广场3个，营造浓厚的法制氛围。'

/** The finding of `quote`, the n-th time it stands in the text. */
function found(quote: string, n = 1, more: Partial<Finding> = {}): Finding {
  let start = -1
  for (let time = 0; time < n; time++) start = TEXT.indexOf(quote, start + 1)
  const place = { start, end: start + quote.length, quote, section: 'measures' as const }
  return { rule: 'law-term', severity: 'warning', message: '', ...place, ...more }
}

describe('an ignored finding', () => {
  const ignored = { rule: 'law-term', quote: '法制' }
  test.each<[string, boolean, Finding]>([
    ['is known by rule and words', true, found('法制')],
    ['wherever they stand', true, found('法制', 2)],
    ['not by other words', false, found('法制氛围')],
    ['not by another rule', false, found('法制', 1, { rule: 'typo' })],
  ])('%s', (_, is, finding) => expect(isIgnored(ignored, finding)).toBe(is))

  test('with a section is another one in another section', () => {
    const here = { ...ignored, section: 'measures' as const }
    expect(isIgnored(here, found('法制'))).toBe(true)
    expect(isIgnored(here, found('法制', 1, { section: 'plans' }))).toBe(false)
  })

  test('has words: what is missing cannot be ignored', () => {
    const missing = found('法制', 1, { rule: 'missing-date', quote: '' })
    expect(isIgnored({ rule: 'missing-date', quote: '' }, missing)).toBe(false)
  })
})

test.each<[string, Finding, boolean]>([
  ['法制', found('法制'), true],
  ['法制文化广场', found('法制'), true],
  ['法制文化广场', found('法制', 2), false],
  ['法制', found('法制氛围'), true],
  ['法制', found(TEXT), false],
  ['', found('法制'), false],
])('the word “%s” allows its own place only', (word, finding, is) =>
  expect(isAllowed(word, finding, TEXT)).toBe(is),
)

test('findings are parted, each kept-back one with what keeps it back', () => {
  const said = { by: '李某', why: '碑上的原名', at: '' }
  const word: Silence = { ...said, scope: 'always', rule: '', quote: '法制文化广场' }
  const once: Silence = { ...said, scope: 'once', rule: 'typo', quote: '氛围' }
  const [square, air] = [found('法制'), found('法制', 2)]
  expect(partSilenced([square, air], [once, word], TEXT)).toEqual({
    speaking: [air],
    silenced: [{ finding: square, silence: word }],
  })
})
