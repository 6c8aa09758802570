import { BLANK, DIGIT } from './numeral.ts'
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

function titleEnd(text: string, start: number): number | null {
  let depth = 0
  for (let at = start; at < Math.min(text.length, start + TITLE_LIMIT); at++) {
    const sign = text[at]
    if (sign === '\n') return null
    if (sign === '《') depth++
    if (sign === '》' && --depth === 0) return at + 1
  }
  return null
}

const DOC_NUMBER = new RegExp(
  `[〔\\[［（(]${BLANK}?(?:19|20|１９|２０)${DIGIT}{2}${BLANK}?[〕\\]］）)]第?${BLANK}?${DIGIT}{1,5}${BLANK}?号`,
  'g',
)
const ORGAN_LIMIT = 8

/** Spans of 发文字号 with the organ's code before the bracket: 云岭委法〔2022〕1号. */
export function docNumbersIn(text: string): Span[] {
  return Array.from(text.matchAll(DOC_NUMBER), (match) => {
    let start = match.index
    while (start > match.index - ORGAN_LIMIT && /\p{Script=Han}/u.test(text[start - 1] ?? ''))
      start--
    return { start, end: match.index + match[0].length }
  })
}
