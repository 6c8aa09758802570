import { codesOf } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { numeralsIn } from './numerals.ts'
import { oncePer, type Reading } from './reading.ts'

/** 一是, 二要, 第三，, 其四、: the number, and the sign that makes it an item. */
export type Item = Span & { number: number; form: string }

/** Items in a row; a 一是 begins a new list. */
export const itemListsIn = oncePer((reading: Reading): readonly Item[][] => {
  const lists: Item[][] = []
  for (const at of numeralsIn(reading).items) {
    const item = itemAt(reading.text, at)
    if (!item) continue
    const open = lists.at(-1)
    if (item.number === 1 || !open) lists.push([item])
    else open.push(item)
  }
  return lists
})

const NUMERALS = '一二三四五六七八九十'
const SAID = codesOf('是要')
/** What makes an item of a number with one of the signs before it. */
const ORDINALS = new Map([
  ['第'.charCodeAt(0), codesOf('，')],
  ['其'.charCodeAt(0), codesOf('，、')],
])
/** What an item may follow, beside blanks and the start of the text. */
const BEFORE = codesOf('。；：，！,;:）”')

/** The item whose numeral stands at `at`. */
function itemAt(text: string, at: number): Item | null {
  const ordinal = ORDINALS.get(text.charCodeAt(at - 1))
  const start = ordinal ? at - 1 : at
  if (!(ordinal ?? SAID).has(text.charCodeAt(at + 1)) || !isOpen(text, start)) return null
  const number = NUMERALS.indexOf(text.charAt(at)) + 1
  if (number === 0 || (ordinal && number === NUMERALS.length)) return null
  return { number, form: text.charAt(ordinal ? start : at + 1), start, end: at + 2 }
}

const isOpen = (text: string, at: number): boolean =>
  BEFORE.has(text.charCodeAt(at - 1)) || text.charAt(at - 1).trim() === ''
