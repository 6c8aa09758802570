import { codesOf, DIGIT_SIGN, kindAt, NUMERAL_SIGN } from '../../text/signs.ts'
import { oncePer, type Reading } from '../reading.ts'

const NUMBER = DIGIT_SIGN | NUMERAL_SIGN
const SMALL = codesOf('23456789两二三四五六七八九十')
/** 第三项 and 13项 announce no list of three. */
const BEFORE = codesOf('第0123456789')
/** What a number of things that are listed is followed by: a measure word or a closing quote. */
const BEHIND = codesOf('进统个项类件种大级方所名部条支处”"')

/** Where a number of few things stands, 2 to 十, that can be held against a list: 三项, “四进”. */
export const smallNumbers = oncePer(({ text, numerals }: Reading): number[] => {
  const small: number[] = []
  for (const run of numerals) {
    let at = run
    while ((kindAt(text, at + 1) & NUMBER) !== 0) at++
    if (!BEHIND.has(text.charCodeAt(at + 1)) || !SMALL.has(text.charCodeAt(at))) continue
    if (!BEFORE.has(text.charCodeAt(at - 1))) small.push(at)
  }
  return small
})
