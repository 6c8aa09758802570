import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftReport } from '../src/drafting/report.ts'
import { textOf } from '../src/report/block.ts'
import { check } from '../src/rules/check.ts'
import { Checker } from '../src/rules/checker.ts'
import { editOf } from '../src/rules/edit.ts'
import { exampleFiles, goldenFiles, readExample } from '../src/rules/examples/example.ts'
import { townAnswers } from './towns.ts'

const draft = (seed: number): string =>
  textOf(draftReport(townAnswers({ seed, year: 2024 })).blocks)
const TEXTS = [
  ...[...exampleFiles(), ...goldenFiles()].map((file) =>
    readExample(file).replace(/〔[a-z-]+〕/g, ''),
  ),
  draft(1),
  draft(2),
]
/** Clauses with every defect that has an example, and signs that part lines, lists and pairs. */
const CLAUSES = TEXTS.join('').split(/(?<=[，。；、])/)
const SIGNS = ['\n', '\n二、', '（', '”', '《', '：', ' ', '2', '1.', '镇', '年']

const place = fc.double({ min: 0, max: 0.999, noNaN: true })
const put = fc.oneof(fc.constantFrom(...CLAUSES), fc.constantFrom(...SIGNS), fc.constant(''))
const edit = fc.record({ from: place, length: fc.nat({ max: 60 }), put })
const edits = fc.array(edit, { minLength: 1, maxLength: 5 })

test('after any edits it says what a check of the whole text says', { timeout: 30_000 }, () =>
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), edits, (start, changes) => {
      const checker = new Checker()
      let text = start
      checker.check(text)
      for (const { from, length, put } of changes) {
        const at = Math.floor(from * text.length)
        text = text.slice(0, at) + put + text.slice(at + length)
        expect(checker.check(text)).toEqual(check(text))
      }
    }),
    { numRuns: 150 },
  ),
)

test('another unit, year or set of answers is another world', () => {
  const checker = new Checker()
  const text = draft(3)
  const answers = townAnswers({ seed: 3, year: 2024 })
  for (const options of [{}, { answers }, { year: 2022 }, { unit: '落雁乡' }, { answers }])
    expect(checker.check(text, options)).toEqual(check(text, options))
})

test('an edit is whole lines, as few as one stretch can hold', () => {
  expect(editOf('甲\n乙\n丙', '甲\n丁\n丙')).toEqual({ start: 2, oldEnd: 4, end: 4 })
  expect(editOf('甲\n乙\n丙', '甲\n丙')).toEqual({ start: 2, oldEnd: 4, end: 2 })
  expect(editOf('甲\n乙丙', '甲\n丙')).toEqual({ start: 2, oldEnd: 4, end: 3 })
  expect(editOf('甲', '甲')).toEqual({ start: 0, oldEnd: 0, end: 0 })
  expect(editOf('甲\n', '甲\n乙')).toEqual({ start: 2, oldEnd: 2, end: 3 })
})
