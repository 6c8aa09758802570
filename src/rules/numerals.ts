import { oncePer, type Reading } from './reading.ts'
import { Traits } from './traits.ts'

/** Where numbers stand that some rule looks at closer; most numbers are in none of the lists. */
type Numerals = {
  /** 2 to 十 that can be held against a list: 三项, “四进”. */
  few: readonly number[]
  /** The numeral of 一是, 二要, 第三，. */
  items: readonly number[]
  /** Digits that may belong to a number no number looks like: 98,5%, 6余次. */
  odd: readonly number[]
  /** 01月. */
  zeros: readonly number[]
  /** The last sign before 届 or 级. */
  ranked: readonly number[]
  /** As long as the number of a telephone. */
  long: readonly number[]
}

const DIGITS = '0123456789０１２３４５６７８９'
const NUMBER = 1
/** A sign of a small number, or behind one a measure word or closing quote of what is listed. */
const LISTED = 2
/** 第三项 and 13项 announce no list of three. */
const BEFORE_LISTED = 4
/** 一是; 第三， and 其三、 are items too. */
const BEHIND_ITEM = 8
const BEFORE_ITEM = 16
const BEHIND_ODD = 512
/** Of these no two stand in a row. */
const MEASURE = 32
/** The last sign of a numeral that cannot go on in digits. */
const TEN = 64
const ZERO = 128
const RANK = 256
/** No number of a telephone is shorter. */
const LONG = 7

const TRAITS = new Traits([
  [`${DIGITS}零一二两三四五六七八九十百千`, NUMBER],
  ['23456789两二三四五六七八九十', LISTED],
  ['进统个项类件种大级方所名部条支处家”"', LISTED],
  ['第0123456789', BEFORE_LISTED],
  ['是要', BEHIND_ITEM],
  ['第其', BEFORE_ITEM],
  [',，．.余多', BEHIND_ODD],
  ['件起场份张项名个%％', MEASURE],
  ['十百千', TEN],
  ['0０', ZERO],
  ['届级', RANK],
])

export const numeralsIn = oncePer(({ text, numerals }: Reading): Numerals => {
  const found: Found = { few: [], items: [], odd: [], zeros: [], ranked: [], long: [] }
  for (const run of numerals) {
    let last = TRAITS.at(text, run)
    if ((last & ZERO) !== 0) found.zeros.push(run)
    let end = run + 1
    let behind = TRAITS.at(text, end)
    for (; (behind & NUMBER) !== 0; behind = TRAITS.at(text, ++end)) {
      if ((last & TEN) !== 0) found.odd.push(end)
      last = behind
    }
    if ((behind & RANK) !== 0) found.ranked.push(end - 1)
    if (end - run >= LONG) found.long.push(run)
    const isTwice = behind & TRAITS.at(text, end + 1) & MEASURE
    if (((behind & BEHIND_ODD) | isTwice) !== 0) found.odd.push(end - 1)
    const isItem = (behind & BEHIND_ITEM) | (TRAITS.at(text, run - 1) & BEFORE_ITEM)
    if (isItem !== 0 && end === run + 1) found.items.push(run)
    if ((last & behind & LISTED) !== 0 && (TRAITS.at(text, end - 2) & BEFORE_LISTED) === 0)
      found.few.push(end - 1)
  }
  return found
})

type Found = { [List in keyof Numerals]: number[] }
