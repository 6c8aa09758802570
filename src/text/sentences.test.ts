import { expect, test } from 'vitest'
import { clausesIn, linesIn, sentencesIn } from './sentences.ts'
import { type Span, slice } from './span.ts'

const words = (text: string, find: (text: string) => readonly Span[]) =>
  find(text).map((span) => slice(text, span))

test('sentences, clauses and lines', () => {
  const text = '甲，乙。“丙。”\r\n丁；戊：1,200件'
  expect(words(text, sentencesIn)).toEqual(['甲，乙。', '“丙。”', '丁；戊：1,200件'])
  expect(words(text, clausesIn)).toEqual(['甲，', '乙。', '“丙。”', '丁；', '戊：', '1,200件'])
  expect(words(text, linesIn)).toEqual(['甲，乙。“丙。”', '丁；戊：1,200件'])
})
