import { halfWidth } from '../text/numeral.ts'
import { isDigit } from '../text/signs.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const WIDE = /[０-９]+(?:[．，][０-９]+)*/y

/** A figure is shown, never rewritten: the mend is left to the clerk. */
export const wideDigit: Rule = {
  id: 'wide-digit',
  severity: 'warning',
  title: '全角数字',
  why: '阿拉伯数字用半角（GB/T 15835-2011），全角数字在排版和检索时都会出错。',
  bad: '全年排查矛盾纠纷１２１件',
  good: '全年排查矛盾纠纷121件',
  byLine: true,
  find({ text, odd }) {
    const found: Mark[] = []
    let told = 0
    for (const start of odd.filter((at) => isDigit(text, at))) {
      WIDE.lastIndex = start
      if (start < told || !WIDE.test(text)) continue
      told = WIDE.lastIndex
      found.push(
        mark({ start, end: told }, '全角数字', {
          suggestion: halfWidth(text.slice(start, told)),
        }),
      )
    }
    return found
  },
}
