import { expect, test } from 'vitest'
import { docNumbersIn, titlesIn } from './citations.ts'
import { type Span, slice } from './span.ts'

const words = (text: string, find: (text: string) => Span[]) =>
  find(text).map((span) => slice(text, span))

test.each([
  ['学习《宪法》《民法典》', ['《宪法》', '《民法典》']],
  [
    '《关于印发〈办法〉的通知》和《学习《规则》的方案》',
    ['《关于印发〈办法〉的通知》', '《学习《规则》的方案》'],
  ],
  ['《没有结尾', []],
])('titles in %s', (text, expected) => expect(words(text, titlesIn)).toEqual(expected))

test.each([
  ['（云岭委法〔2022〕1号）', ['云岭委法〔2022〕1号']],
  ['厅字[2019]28号', ['厅字[2019]28号']],
  ['1号文件', []],
])('document numbers in %s', (text, expected) =>
  expect(words(text, docNumbersIn)).toEqual(expected),
)
