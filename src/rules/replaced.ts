import { phrasesIn } from './phrases.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** A global replacement of 依法行政 by 法治政府建设 leaves phrases nobody would write. */
export const replaced: Rule = {
  id: 'replaced',
  severity: 'warning',
  title: '全文替换留下的错误',
  why: '把“依法行政”“行政执法”统一替换成“法治政府建设”，会造出“法治政府建设证件”这样的词。',
  bad: '加强法治政府建设证件的管理',
  good: '加强行政执法证件的管理',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const { right, ...hit } of phrasesIn(reading, 'replacedWords'))
      found.push(
        mark(hit, `“${hit.text}”疑为全文替换造成的错误`, right ? { suggestion: right } : {}),
      )
    return found
  },
}
