import type { Span } from '../text/span.ts'
import { phrasesIn } from './phrases.ts'
import { inside, type Reading, spanAt } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const REACH_BACK = 12
const REACH_AHEAD = 30

/** Praise is quiet beside a figure: then the words themselves say what happened. */
export const emptyPraise: Rule = {
  id: 'empty-praise',
  severity: 'advice',
  title: '没有事实的评价',
  why: '好评、成效、新台阶没有数字和出处，删去不影响事实，留着反显空泛。',
  bad: '法律顾问作用发挥充分，受到一致好评',
  good: '8月，县司法局发文推广这一做法',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const hit of phrasesIn(reading, 'praise'))
      if (!hasFigure(reading, hit)) found.push(mark(hit, `“${hit.text}”：${hit.phrase.note}`))
    return found
  },
}

/** A figure close to the praise and in its sentence. */
function hasFigure({ sentences, figures }: Reading, { start, end }: Span): boolean {
  const sentence = spanAt(sentences, start) ?? { start, end }
  const near = {
    start: Math.max(sentence.start, start - REACH_BACK),
    end: Math.min(sentence.end, end + REACH_AHEAD),
  }
  return inside(figures, near).length > 0
}
