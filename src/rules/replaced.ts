import { mark, type Rule } from './rule.ts'
import { REPLACED } from './words/lists.ts'

/** A global replacement of 依法行政 by 法治政府建设 leaves phrases nobody would write. */
export const replaced: Rule = {
  id: 'replaced',
  severity: 'warning',
  title: '全文替换留下的错误',
  why: '把“依法行政”“行政执法”统一替换成“法治政府建设”，会造出“法治政府建设证件”这样的词。',
  bad: '加强法治政府建设证件的管理',
  good: '加强行政执法证件的管理',
  *find({ text }) {
    for (const { pattern, suggestion } of REPLACED)
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length + 2 }
        yield mark(span, '疑为全文替换造成的错误', {
          suggestion: `${suggestion}${text.slice(span.end - 2, span.end)}`,
        })
      }
  },
}
