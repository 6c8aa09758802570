import { describe, expect, test } from 'vitest'
import { Lexicon } from './lexicon.ts'
import { NearWords } from './near-words.ts'
import { PairFilter } from './pair-filter.ts'

const WORDS = [
  ...['合法权益', '依法治县', '矛盾纠纷排查', '行政服务', '规范性文件', '为民服务', '纳入考核'],
  '行政权力',
]
const RIGHT = ['依法治校', '权利']
const pairs = new PairFilter()
const near = new NearWords(WORDS, RIGHT, pairs)
const standing = new Lexicon([...WORDS, ...RIGHT].map((word) => [word, null] as const))
const slips = (text: string): string[] => {
  const joined = new Uint8Array(text.length)
  for (const { start, end } of standing.find(text)) joined.fill(1, start + 1, end)
  return near
    .find(text, pairs.read(text), joined)
    .map(({ start, written, word, slip }) => `${start} ${slip} ${written} ${word}`)
}

describe('a word almost right', () => {
  test.each([
    ['保障群众合法权宜。', '4 changed 合法权宜 合法权益'],
    ['盘活合发权益', '2 changed 合发权益 合法权益'],
    ['已纳人考核。', '1 changed 纳人考核 纳入考核'],
    ['做好矛盾纠纷牌茶。', '2 changed 矛盾纠纷牌茶 矛盾纠纷排查'],
    ['合法益权。', '0 swapped 合法益权 合法权益'],
    ['矛盾纠排查', '0 dropped 矛盾纠排查 矛盾纠纷排查'],
  ])('%s', (text, told) => expect(slips(text)).toContain(told))
})

test.each([
  '保障群众合法权益，矛盾纠纷排查',
  '依法治校、依法治县',
  '推行政务服务',
  '推进规范文件管理',
  '行政权利义务',
  '合法收益',
  '合法',
  '',
])('quiet: %s', (text) => expect(slips(text)).toEqual([]))

test('a word of three signs is refused', () =>
  expect(() => new NearWords(['河长制'], [], pairs)).toThrow('too short'))
