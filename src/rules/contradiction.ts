import { contradictions } from '../report/condition.ts'
import { topicOf } from '../report/fields.ts'
import { mark, type Rule } from './rule.ts'
import { sourcesOf } from './source/sources.ts'

export const contradiction: Rule = {
  id: 'contradiction',
  severity: 'warning',
  title: '答案之间矛盾',
  why: '化解数大于排查数、出庭次数多于应出庭次数等，说明有一个数填错了。只在提供答案时检查。',
  bad: '排查121件，化解130件',
  good: '排查121件，化解118件',
  *find(reading) {
    if (!reading.options.answers) return
    const sources = sourcesOf(reading)
    for (const { fields, message, kind } of contradictions(reading.options.answers)) {
      if (fields.includes('sign-date') && reading.manuscript.signature.date) continue
      const place = sources.find(
        ({ verdict }) => verdict.kind === 'sourced' && fields.includes(verdict.claim.field),
      )?.figure
      const section = topicOf(fields[0] ?? '').section
      yield mark(place ?? { start: 0, end: 0 }, message, {
        severity: kind === 'figures' ? 'error' : kind === 'coverage' ? 'advice' : 'warning',
        ...(place || section === 'profile' ? {} : { section }),
      })
    }
  },
}
