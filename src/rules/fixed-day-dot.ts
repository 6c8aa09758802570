import { codesOf, isDigit } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { cuesIn } from './cues.ts'
import { type Mark, mend, type Rule } from './rule.ts'

const DAY = '(?:1[0-2]|[1-9])[.．](?:3[01]|[12][0-9]|[1-9])'
const NAMED =
  '(?=[”"]?(?:国家|全国|全民|国际|世界)?(?:宪法|禁毒|戒毒|消费者|安全|环境|知识产权|消防|交通|防灾|国防|税法|土地)|日)'
const DOTTED = new RegExp(`[“"]${DAY}(?=[”"])|(?<![0-9.])${DAY}${NAMED}`, 'y')
/** What NAMED and the closing mark begin with. */
const BEHIND = codesOf('”"国全世宪禁戒消安环知交防税法土日')

/** Whether behind the number after a dot such a name may begin. */
function isDay(text: string, dot: number): boolean {
  let end = dot + 1
  while (isDigit(text, end)) end++
  return BEHIND.has(text.charCodeAt(end))
}

/** The quotation mark and the month before the dot. */
const BEFORE = 3
/** The day written around a dot. */
function dayAround(text: string, dot: number): Span | null {
  for (let start = Math.max(0, dot - BEFORE); start < dot; start++) {
    DOTTED.lastIndex = start
    if (DOTTED.test(text)) return { start, end: DOTTED.lastIndex }
  }
  return null
}

export const fixedDayDot: Rule = {
  id: 'fixed-day-dot',
  severity: 'advice',
  title: '节日月日之间的间隔号',
  why: '以月日命名的日子用间隔号“·”（GB/T 15834—2011），如“6·26”国际禁毒日。',
  bad: '“6.26”国际禁毒日',
  good: '“6·26”国际禁毒日',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const { text } = reading
    for (const { start } of cuesIn(reading, 'dots')) {
      const dot = start + 1
      const day = isDay(text, dot) ? dayAround(text, dot) : null
      if (!day) continue
      const words = text.slice(day.start, day.end)
      found.push({
        ...mend({ start: dot, end: dot + 1 }, '·', '月日之间用间隔号“·”'),
        ...{ ...day, suggestion: words.replace(/[.．]/, '·') },
      })
    }
    return found
  },
}
