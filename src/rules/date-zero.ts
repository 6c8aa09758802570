import { mend, type Rule } from './rule.ts'

const ZERO = /(?<=[年月])[0０](?=[1-9１-９][月日])/g

export const dateZero: Rule = {
  id: 'date-zero',
  severity: 'warning',
  title: '日期前补零',
  why: '公文日期不编虚位（GB/T 9704—2012），1月不写01月。',
  bad: '2027年01月08日',
  good: '2027年1月8日',
  *find({ text }) {
    for (const match of text.matchAll(ZERO)) {
      const zero = { start: match.index, end: match.index + 1 }
      yield mend(zero, '', '日期前不补零', { end: match.index + 3 })
    }
  },
}
