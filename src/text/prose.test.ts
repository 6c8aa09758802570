import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docNumbersIn, titlesIn } from './citations.ts'
import { diffSentences } from './diff.ts'
import { placesIn } from './places.ts'
import { clausesIn, linesIn, sentencesIn } from './sentences.ts'
import { slice } from './span.ts'

const words = (text: string, find: (text: string) => { start: number; end: number }[]) =>
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

test('sentences, clauses and lines', () => {
  const text = '甲，乙。“丙。”\r\n丁；戊：1,200件'
  expect(words(text, sentencesIn)).toEqual(['甲，乙。', '“丙。”', '丁；戊：1,200件'])
  expect(words(text, clausesIn)).toEqual(['甲，', '乙。', '“丙。”', '丁；', '戊：', '1,200件'])
  expect(words(text, linesIn)).toEqual(['甲，乙。“丙。”', '丁；戊：1,200件'])
})

describe('places', () => {
  const names = (text: string) => placesIn(text).map(({ name, organ }) => name + organ)
  test.each([
    ['成立落雁乡法治建设领导小组', ['落雁乡']],
    ['临江县柳溪乡人民政府', ['临江县', '柳溪乡人民政府']],
    ['由柳溪镇党委牵头', ['柳溪镇党委']],
    ['云岭市青石区长桥乡', ['云岭市', '青石区', '长桥乡']],
    ['我镇、全县、城乡、社区、辖区、依法治镇、乡村、市场、区域', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

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

test('a diff holds both texts', () => {
  const kept = (before: string, after: string, gone: string) =>
    diffSentences(before, after).flatMap((change) => (change.kind === gone ? [] : [change.text]))
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(kept(before, after, 'added')).toEqual(words(before, sentencesIn))
      expect(kept(before, after, 'removed')).toEqual(words(after, sentencesIn))
    }),
  )
})
