import { matchAt } from '../text/match-at.ts'
import { numberOf } from '../text/numeral.ts'
import { codesOf } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { numeralsIn } from './numerals.ts'
import { oncePer, type Reading } from './reading.ts'

/** 一是, 二要, 第三，, 其四、: the number, and the sign that makes it an item. */
export type Item = Span & { number: number; form: string }

const ITEM =
  /(?<=^|[。；：，！,;:\s）”])(?:([一二三四五六七八九十])([是要])|第([一二三四五六七八九])，|其([一二三四五六七八九])[，、])/my
const BEFORE = codesOf('第其')
/** Items in a row; a 一是 begins a new list. */
export const itemListsIn = oncePer((reading: Reading): readonly Item[][] => {
  const { text } = reading
  const lists: Item[][] = []
  for (const at of numeralsIn(reading).items) {
    const match = matchAt(ITEM, text, BEFORE.has(text.charCodeAt(at - 1)) ? at - 1 : at)
    if (!match) continue
    const number = numberOf(match[1] ?? match[3] ?? match[4] ?? '') ?? 0
    const form = match[2] ?? (match[3] ? '第' : '其')
    const item = { number, form, start: match.index, end: match.index + match[0].length }
    const open = lists.at(-1)
    if (number === 1 || !open) lists.push([item])
    else open.push(item)
  }
  return lists
})
