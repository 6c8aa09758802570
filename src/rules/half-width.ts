import { codesOf, isDigit } from '../text/signs.ts'
import { spanAt } from './reading.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'

const FULL: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
}
const HALF = /[,:;!?().]|--+|(?<=[0-9０-９]{4}年?)[-~](?=[0-9０-９]{4}年)|["']/y
/** What HALF begins with. */
const BEGINS = codesOf(',:;!?().-~"\'')
const IN_NUMBERS = codesOf(',:.')
const CHINESE = /[\u4e00-\u9fff“”《》（）、，。；：！？％%]/
const DIGIT = /[0-9０-９]/

/** GB/T 15834: marks beside Chinese signs are full width. */
export const halfWidth: Rule = {
  id: 'half-width',
  severity: 'warning',
  title: '半角标点',
  why: '汉字旁的标点用全角（GB/T 15834—2011），半角逗号、冒号、括号多由输入法或粘贴带来。',
  bad: '加强法治教育,提高认识',
  good: '加强法治教育，提高认识',
  byLine: true,
  find({ text, narrow, manuscript, isNarrow }) {
    if (isNarrow) {
      const message = '全文标点都是半角，疑为转存时丢失，定稿前请换成全角'
      return [mark({ start: 0, end: 0 }, message, { severity: 'advice' })]
    }
    const found: Mark[] = []
    const places = narrow.filter((at) => BEGINS.has(text.charCodeAt(at)) && !isInNumber(text, at))
    if (places.length === 0) return found
    const markers = manuscript.headings.flatMap(({ marker }) => (marker ? [marker] : []))
    let told = 0
    for (const at of places) {
      HALF.lastIndex = at
      if (at < told || !HALF.test(text)) continue
      told = HALF.lastIndex
      const judged = spanAt(markers, at) ? null : judge(text, text.slice(at, told), at)
      if (judged) found.push(judged)
    }
    return found
  },
}

function judge(text: string, sign: string, start: number): Mark | null {
  const span = { start, end: start + sign.length }
  const before = text[start - 1] ?? ''
  const after = text[span.end] ?? ''
  if (sign.startsWith('--'))
    return beside(before, after) ? mend(span, '——', '破折号应为“——”') : null
  if (sign === '-' || sign === '~')
    return mark(span, '年份起止之间用一字线“—”', { suggestion: '—' })
  if (sign === '"' || sign === "'")
    return beside(before, after) ? mark(span, '引号应为全角“”', { suggestion: '“ ”' }) : null
  const right = FULL[sign]
  if (!right || !isProse(sign, before, after)) return null
  return mend(span, right, `半角标点“${sign}”应为“${right}”`)
}

/** 1,200, 12:30 and 98.5 keep their marks. */
const isInNumber = (text: string, at: number): boolean =>
  IN_NUMBERS.has(text.charCodeAt(at)) && isDigit(text, at - 1) && isDigit(text, at + 1)

const beside = (before: string, after: string): boolean =>
  CHINESE.test(before) || CHINESE.test(after)

/** 1,200 and 12:30, URLs and Latin words keep their marks; a point counts only behind a Chinese sign. */
function isProse(sign: string, before: string, after: string): boolean {
  if (DIGIT.test(before) && DIGIT.test(after)) return false
  if (sign === '.') return /[\u4e00-\u9fff]/.test(before) && !/[A-Za-z0-9.]/.test(after)
  if (sign === '(' || sign === ')') return beside(before, after)
  return CHINESE.test(before) || (DIGIT.test(before) && CHINESE.test(after))
}
