import { mark, type Rule } from './rule.ts'
import { wordHits } from './word-hits.ts'

export const emptyPraise: Rule = {
  id: 'empty-praise',
  severity: 'advice',
  title: '没有事实的评价',
  why: '好评、肯定、新台阶没有出处，删去不影响事实，留着反显空泛。',
  bad: '受到一致好评',
  good: '8月，县司法局发文推广',
  *find(reading) {
    for (const hit of wordHits(reading, 'EMPTY_PRAISE')) yield mark(hit, hit.entry.message)
  },
}
