import type { DateMention } from '../text/dates.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const REACH = 24
/** Shorter headings may well recur: 加强组织领导. */
const SAID = 12
/** A day named more often than this is a fixed one. */
const FEW = 4

/** One day and the same words in two paragraphs of one section: the event is told twice. */
export const sameEvent: Rule = {
  id: 'same-event',
  severity: 'advice',
  title: '同一件事写了两遍',
  why: '同一天的同一场活动在一个部分里写两次，像是两场。',
  bad: '11月19日召开党规党纪培训会……（后文）11月19日，召开党规党纪培训会',
  good: '一件事只在最合适的一处写',
  find(reading) {
    const found: Mark[] = []
    sameLines(found, reading)
    const { dates, text, manuscript } = reading
    const known = new Map<number, DateMention[]>()
    for (const date of dates) {
      if (date.day === null || date.start >= manuscript.signature.start) continue
      const key = (date.month ?? 0) * 100 + (date.day ?? 0)
      const earlier = known.get(key) ?? []
      if (earlier.some((other) => isSameEvent(text, other, date)))
        found.push(mark({ start: date.start, end: date.end + 4 }, `${date.text}的事前文已写过`))
      if (earlier.length === 0) known.set(key, earlier)
      if (earlier.length < FEW) earlier.push(date)
    }
    return found
  },
}

/** A numbered line whose words another one has already said. */
function sameLines(found: Mark[], { manuscript }: Reading): void {
  const known = new Set<string>()
  for (const { line, marker } of manuscript.headings) {
    const words = line.text.slice(marker ? marker.end - line.start : 0)
    if (words.length < SAID) continue
    if (known.has(words)) found.push(mark(line, '这一条与前文一字不差', { severity: 'warning' }))
    known.add(words)
  }
}

/** Told in another paragraph, with four signs in common. */
const isSameEvent = (text: string, earlier: DateMention, later: DateMention): boolean =>
  sharesWords(
    text.slice(earlier.end, earlier.end + REACH),
    text.slice(later.end, later.end + REACH),
  ) && text.slice(earlier.end, later.start).includes('\n')

/** Four signs in common. */
function sharesWords(one: string, other: string): boolean {
  for (let at = 0; at + 4 <= one.length; at++)
    if (other.includes(one.slice(at, at + 4)) && /^[\u4e00-\u9fff]{4}$/.test(one.slice(at, at + 4)))
      return true
  return false
}
