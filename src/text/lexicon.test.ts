import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'

const words = ['法制', '法制机构', '学法制度', '依法', '法治'] as const
const lexicon = new Lexicon(words.map((word, index) => [word, index] as const))

test('finds every word at every place, overlapping ones too', () =>
  expect(lexicon.find('学法制机构').map(({ start, end, word }) => [start, end, word])).toEqual([
    [1, 3, '法制'],
    [1, 5, '法制机构'],
  ]))

test('agrees with looking for each word by itself', () => {
  const text = fc.array(fc.constantFrom(...'学法制度机构依治，'), { maxLength: 40 })
  fc.assert(
    fc.property(text, (signs) => {
      const sentence = signs.join('')
      const alone = words.flatMap((word) =>
        [...sentence.matchAll(new RegExp(`(?=${word})`, 'g'))].map(
          ({ index }) => `${index} ${word}`,
        ),
      )
      const together = lexicon.find(sentence).map(({ start, word }) => `${start} ${word}`)
      expect(together.sort()).toEqual(alone.sort())
    }),
  )
})

test('a word of one sign is refused', () =>
  expect(() => new Lexicon([['法', 1]])).toThrow('too short'))
