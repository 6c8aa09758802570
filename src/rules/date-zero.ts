import { numeralsIn } from './numerals.ts'
import { type Mark, mend, type Rule } from './rule.ts'
import { matchesAt } from './starts.ts'

const ZERO = /(?<=[年月])[0０](?=[1-9１-９][月日])/y

export const dateZero: Rule = {
  id: 'date-zero',
  severity: 'warning',
  title: '日期前补零',
  why: '公文日期不编虚位（GB/T 9704—2012），1月不写01月。',
  bad: '2027年01月08日',
  good: '2027年1月8日',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const { index: start } of matchesAt(reading.text, ZERO, numeralsIn(reading).zeros))
      found.push(mend({ start, end: start + 1 }, '', '日期前不补零', { end: start + 3 }))
    return found
  },
}
