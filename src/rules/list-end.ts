import { type Mark, mark, type Rule } from './rule.ts'
import { stopsIn } from './stops.ts'

/** 、 before 等 and before 和, 及: the last item of a list is joined by the word, not by the mark. */
const BEFORE_WORD =
  /(?<=[\u4e00-\u9fff”》])、(?=等(?![级候待同于额])|和(?![谐平解美睦顺气田县林])|及(?![时早第其]))/y

export const listEnd: Rule = {
  id: 'list-end',
  severity: 'advice',
  title: '并列末尾多用顿号',
  why: '“等”“和”“及”之前不用顿号（GB/T 15834-2011）。',
  bad: '安全生产、生态环境、等领域',
  good: '安全生产、生态环境等领域',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const { text } = reading
    for (const start of stopsIn(reading).joined) {
      BEFORE_WORD.lastIndex = start
      if (BEFORE_WORD.test(text))
        found.push(
          mark({ start, end: start + 1 }, `“${text[start + 1]}”之前不用顿号`, {
            suggestion: '删去“、”',
          }),
        )
    }
    return found
  },
}
