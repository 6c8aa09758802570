import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginning, bytesOf, PAGE_BYTES, pagesOf } from './pages.ts'

const SENTENCE = '全年调处矛盾纠纷121件，调处成功119件，成功率98.3%。'
const unnumbered = (page: string) => page.replace(/^（\d+\/\d+）/, '')
const dense = (text: string) => text.replace(/\s/g, '')

test('a short text stays as it is', () => {
  expect(pagesOf(SENTENCE)).toEqual([SENTENCE])
})

test('2,000 bytes are one page, one more are two', () => {
  expect(pagesOf('a'.repeat(2000))).toHaveLength(1)
  expect(pagesOf('a'.repeat(2001))).toHaveLength(2)
})

test('pages end with a sentence and tell how many there are', () => {
  const pages = pagesOf(SENTENCE.repeat(80))
  expect(pages.map((page) => page.slice(0, 5))).toEqual(['（1/3）', '（2/3）', '（3/3）'])
  for (const page of pages) expect(page).toMatch(/。$/)
})

test('a line break is a better place than a sentence', () => {
  const [first = ''] = pagesOf(`${SENTENCE.repeat(20)}\n${SENTENCE.repeat(30)}`)
  expect(unnumbered(first)).toBe(SENTENCE.repeat(20))
})

test('a closing mark stays with its sentence', () => {
  const [first = ''] = pagesOf(`“${'法'.repeat(600)}。”${'治'.repeat(300)}`)
  expect(first).toMatch(/。”$/)
})

test('no text is lost, no page is too long, no character is cut', () => {
  const text = fc.string({
    unit: fc.constantFrom(SENTENCE, '法', '𠮷', '👩‍🌾', '\n', 'a', '，', '治'.repeat(700)),
  })
  fc.assert(
    fc.property(text, (words) => {
      const pages = pagesOf(words)
      for (const page of pages) {
        expect(bytesOf(page)).toBeLessThanOrEqual(PAGE_BYTES)
        expect(page).toBe(page.toWellFormed())
      }
      expect(
        dense(pages.map((page) => (pages.length > 1 ? unnumbered(page) : page)).join('')),
      ).toBe(dense(words))
    }),
  )
})

test('a beginning is whole code points', () => {
  expect(beginning('𠮷𠮷', 7)).toBe('𠮷')
  expect(beginning('法治', 1)).toBe('法')
})
