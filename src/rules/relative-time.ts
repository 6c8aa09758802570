import type { Span } from '../text/span.ts'
import { phrasesIn } from './phrases.ts'
import { isInTitle, isQuoted, type Reading, sectionAt } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const YEARS_FROM_NOW: [word: string, years: number][] = [
  ['今年', 0],
  ['去年', -1],
  ['前年', -2],
  ['明年', 1],
  ['下一年', 1],
]

export const relativeTime: Rule = {
  id: 'relative-time',
  severity: 'advice',
  title: '相对时间',
  why: '报告次年才成文，“今年以来”“去年”会指错年份，写明年度或“全年”“上年”。',
  bad: '今年以来，共排查矛盾纠纷121件',
  good: '2026年，共排查矛盾纠纷121件',
  find(reading) {
    const found: Mark[] = []
    for (const hit of phrasesIn(reading, 'relativeTimes')) {
      const section = sectionAt(reading, hit.start)
      if (section === 'title' || section === 'signature') continue
      if (isInTitle(reading, hit) || isQuoted(reading, hit) || isInHeading(reading, hit)) continue
      const years = YEARS_FROM_NOW.find(([word]) => hit.text.startsWith(word))?.[1]
      const named = years === undefined || reading.year === null ? null : reading.year + years
      const wrong = hit.text.startsWith('去年') && !isCompared(reading.text, hit)
      found.push(
        mark(hit, `“${hit.text}”宜写明年份：${hit.phrase.note}`, {
          ...(wrong && section !== 'plans' ? { severity: 'warning' } : {}),
          ...(named === null ? {} : { suggestion: `${named}年` }),
        }),
      )
    }
    return found
  },
}

const COMPARED = /[较比同升降增减多少]|遗留|结转|积案|以来|底|召开的|印发|历史/
const REACH = 16

/** 较去年下降 compares; 去年组织培训3期 tells another year's work. */
const isCompared = (text: string, { start, end }: Span): boolean =>
  COMPARED.test(text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH))

/** A plan heading without its year is told by another rule. */
const isInHeading = ({ manuscript }: Reading, { start }: Span): boolean =>
  manuscript.sections.some(({ heading }) => heading.start <= start && start < heading.end)
