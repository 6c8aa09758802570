import { sectionAt } from './reading.ts'
import { mark, type Rule } from './rule.ts'

const REACH = 24

/** One day and the same words in two paragraphs of one section: the event is told twice. */
export const sameEvent: Rule = {
  id: 'same-event',
  severity: 'advice',
  title: '同一件事写了两遍',
  why: '同一天的同一场活动在一个部分里写两次，像是两场。',
  bad: '11月19日召开党规党纪培训会……（后文）11月19日，召开党规党纪培训会',
  good: '一件事只在最合适的一处写',
  *find(reading) {
    const { dates, text } = reading
    const days = dates.filter(({ day }) => day !== null)
    for (const [index, date] of days.entries()) {
      const earlier = days
        .slice(0, index)
        .find(
          (other) =>
            other.month === date.month &&
            other.day === date.day &&
            text.slice(other.end, date.start).includes('\n') &&
            sectionAt(reading, other.start) !== 'signature' &&
            sharesWords(
              text.slice(other.end, other.end + REACH),
              text.slice(date.end, date.end + REACH),
            ),
        )
      if (earlier)
        yield mark({ start: date.start, end: date.end + 4 }, `${date.text}的事前文已写过`)
    }
  },
}

/** Four signs in common. */
function sharesWords(one: string, other: string): boolean {
  for (let at = 0; at + 4 <= one.length; at++)
    if (other.includes(one.slice(at, at + 4)) && /^[\u4e00-\u9fff]{4}$/.test(one.slice(at, at + 4)))
      return true
  return false
}
