import { type Mark, mark, type Rule } from './rule.ts'

export const missingDate: Rule = {
  id: 'missing-date',
  severity: 'error',
  title: '缺少成文日期',
  why: '成文日期决定是否按期报送（次年3月1日前）；网站公开稿常略去，只作提醒。',
  bad: '云岭县青石镇人民政府',
  good: '云岭县青石镇人民政府\n2027年1月18日',
  find({ manuscript, copy, text, sentences, year }) {
    const found: Mark[] = []
    if (manuscript.signature.date || sentences.length === 0) return found
    found.push(
      mark({ start: text.length, end: text.length }, '文末没有成文日期', {
        severity: copy === 'filed' ? 'error' : 'warning',
        section: 'signature',
        suggestion: `署名下写成文日期，如${(year ?? 2026) + 1}年1月18日`,
      }),
    )
    return found
  },
}
