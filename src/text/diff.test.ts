import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffSentences } from './diff.ts'
import { sentencesIn } from './sentences.ts'
import { slice } from './span.ts'

test('a diff names what went and what came', () =>
  expect(diffSentences('甲。乙。丙。', '甲。丁。丙。')).toEqual([
    { kind: 'same', text: '甲。' },
    { kind: 'removed', text: '乙。' },
    { kind: 'added', text: '丁。' },
    { kind: 'same', text: '丙。' },
  ]))

const text = fc
  .array(fc.constantFrom(...'甲乙。！\n，“”'), { maxLength: 40 })
  .map((signs) => signs.join(''))

const sentences = (text: string) => sentencesIn(text).map((span) => slice(text, span))

test('a diff holds both texts', () => {
  const kept = (before: string, after: string, gone: string) =>
    diffSentences(before, after).flatMap((change) => (change.kind === gone ? [] : [change.text]))
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(kept(before, after, 'added')).toEqual(sentences(before))
      expect(kept(before, after, 'removed')).toEqual(sentences(after))
    }),
  )
})
