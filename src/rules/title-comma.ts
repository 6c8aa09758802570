import { type Mark, mark, mend, type Rule } from './rule.ts'
import { stopsIn } from './stops.ts'

/** GB/T 15834—2011 4.5.3.5: no 、 between titles in 《》 or quotations that stand side by side. */
export const titleComma: Rule = {
  id: 'title-comma',
  severity: 'advice',
  title: '书名号、引号之间的顿号',
  why: '并列的书名号之间、引号之间通常不用顿号（GB/T 15834—2011）。',
  bad: '学习《中华人民共和国宪法》、《中华人民共和国民法典》',
  good: '学习《中华人民共和国宪法》《中华人民共和国民法典》',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const { text } = reading
    for (const start of stopsIn(reading).opening) {
      if (text[start] !== '、') continue
      const before = text[start - 1] ?? '\n'
      if (!'》”'.includes(before)) continue
      const comma = { start, end: start + 1 }
      found.push(
        before === '》'
          ? mend(comma, '', '书名号之间不用顿号')
          : mark(comma, '引号之间不用顿号', { suggestion: '删去' }),
      )
    }
    return found
  },
}
