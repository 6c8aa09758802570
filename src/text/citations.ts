import { BLANK, DIGIT } from './numeral.ts'
import { scan } from './scan.ts'
import { codesOf, isHan } from './signs.ts'
import type { Span } from './span.ts'

const TITLE_LIMIT = 120

/** Spans of 《…》, outermost only; a mark without its partner on the same line is no title. */
export function titlesIn(text: string): Span[] {
  const titles: Span[] = []
  let start = text.indexOf('《')
  while (start >= 0) {
    const end = titleEnd(text, start)
    if (end) titles.push({ start, end })
    start = text.indexOf('《', end ?? start + 1)
  }
  return titles
}

const FEED = '\n'.charCodeAt(0)
const OPEN = '《'.charCodeAt(0)
const CLOSE = '》'.charCodeAt(0)

function titleEnd(text: string, start: number): number | null {
  const last = Math.min(text.length, start + TITLE_LIMIT)
  let depth = 0
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at)
    if (code === FEED) return null
    if (code === OPEN) depth++
    if (code === CLOSE && --depth === 0) return at + 1
  }
  return null
}

const DOC_NUMBER = new RegExp(
  `[〔\\[［（(]${BLANK}?(?:19|20|１９|２０)${DIGIT}{2}${BLANK}?[〕\\]］）)]第?${BLANK}?${DIGIT}{1,5}${BLANK}?号`,
  'y',
)
const BRACKETS = codesOf('〔[［（(')
const ORGAN_LIMIT = 8

/**
 * Spans of 发文字号 with the organ's code before the bracket: 云岭委法〔2022〕1号. `odd` are the odd
 * signs of a scan.
 */
export function docNumbersIn(text: string, odd: readonly number[] = scan(text).odd): Span[] {
  const numbers: Span[] = []
  for (const at of odd) {
    if (!BRACKETS.has(text.charCodeAt(at))) continue
    DOC_NUMBER.lastIndex = at
    if (!DOC_NUMBER.test(text)) continue
    let start = at
    while (start > at - ORGAN_LIMIT && isHan(text, start - 1)) start--
    numbers.push({ start, end: DOC_NUMBER.lastIndex })
  }
  return numbers
}
