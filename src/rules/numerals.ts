import { codesOf, DIGIT_SIGN, kindOf, NUMERAL_SIGN } from '../text/signs.ts'
import { oncePer, type Reading } from './reading.ts'

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
}

const NUMBER = DIGIT_SIGN | NUMERAL_SIGN
const FEW = codesOf('23456789两二三四五六七八九十')
/** 第三项 and 13项 announce no list of three. */
const BEFORE_FEW = codesOf('第0123456789')
/** What a number of things that are listed is followed by: a measure word or a closing quote. */
const BEHIND_FEW = codesOf('进统个项类件种大级方所名部条支处家”"')
const BEHIND_ITEM = codesOf('是要，、')
const BEHIND_ODD = codesOf('，,．.余多')
/** Of these no two stand in a row. */
const MEASURES = codesOf('件起场份张项名个%％')
/** The last sign of a numeral that cannot go on in digits. */
const TENS = codesOf('十百千')
const ZEROS = codesOf('0０')

export const numeralsIn = oncePer(({ text, numerals }: Reading): Numerals => {
  const few: number[] = []
  const items: number[] = []
  const odd: number[] = []
  const zeros: number[] = []
  for (const run of numerals) {
    const first = text.charCodeAt(run)
    let last = first
    let end = run + 1
    let behind = text.charCodeAt(end)
    for (; (kindOf(behind) & NUMBER) !== 0; behind = text.charCodeAt(++end)) {
      if (TENS.has(last)) odd.push(end)
      last = behind
    }
    if (isOddlyFollowed(text, end, behind)) odd.push(end - 1)
    if (BEHIND_FEW.has(behind)) {
      if (FEW.has(last) && !BEFORE_FEW.has(text.charCodeAt(end - 2))) few.push(end - 1)
    } else if (end === run + 1 && BEHIND_ITEM.has(behind)) items.push(run)
    if (ZEROS.has(first)) zeros.push(run)
  }
  return { few, items, odd, zeros }
})

const isOddlyFollowed = (text: string, end: number, behind: number): boolean =>
  BEHIND_ODD.has(behind) || (MEASURES.has(behind) && MEASURES.has(text.charCodeAt(end + 1)))
