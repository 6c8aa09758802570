import { sectionAt } from './reading.ts'
import { mark, type Rule } from './rule.ts'

const RELATIVE = /今年以?来|去年|前年|本月|上个?月|近期|近日|日前|目前为止|截至目前/g

export const relativeTime: Rule = {
  id: 'relative-time',
  severity: 'advice',
  title: '相对时间',
  why: '报告次年才成文，“今年以来”“去年”会指错年份，写明年度或“全年”“上年”。',
  bad: '今年以来，共排查矛盾纠纷121件',
  good: '2026年，共排查矛盾纠纷121件',
  *find(reading) {
    for (const match of reading.text.matchAll(RELATIVE)) {
      const section = sectionAt(reading, match.index)
      if (section === 'title' || section === 'signature') continue
      yield mark({ start: match.index, end: match.index + match[0].length }, '宜写明年份', {
        ...(reading.year ? { suggestion: `${reading.year}年` } : {}),
      })
    }
  },
}
