import type { Answers } from '../report/answer.ts'
import { contradictions } from '../report/condition.ts'
import { topicOf } from '../report/fields.ts'
import { allAndNotAll, deniedAndTold } from './denied.ts'
import { phrasesIn } from './phrases.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { sourcesOf } from './source/sources.ts'

export const contradiction: Rule = {
  id: 'contradiction',
  severity: 'warning',
  title: '前后矛盾',
  why: '一处说没有发生，另一处写着件数；一处说全部办结，同一句又说还剩几件。提供答案时查答案之间的矛盾。',
  bad: '全年未发生行政复议案件……（后文）办理行政复议案件2件',
  good: '全年办理行政复议案件2件',
  find(reading) {
    const found: Mark[] = []
    if (reading.options.answers) betweenAnswers(found, reading, reading.options.answers)
    else withinText(found, reading)
    return found
  },
}

function withinText(found: Mark[], reading: Reading): void {
  for (const { figure, matter, ...span } of deniedAndTold(reading)) {
    const told = reading.text.slice(Math.max(0, figure.start - 10), figure.end)
    const words = told.slice(Math.max(0, told.lastIndexOf('，') + 1, told.lastIndexOf('。') + 1))
    found.push(
      mark(span, `这里说没有${matter}，另一处写“${words.trim()}”`, {
        suggestion: '核对后只留一种说法',
      }),
    )
  }
  for (const each of uncertified(reading)) found.push(each)
  for (const { words, ...span } of allAndNotAll(reading))
    found.push(mark(span, `这里说全部，同一句又写“${words}”`, { suggestion: '核对后只留一种说法' }))
}

/** 23名执法人员均持有执法证, and elsewhere 部分人员尚未取得执法证. */
function uncertified(reading: Reading): Mark[] {
  const some = phrasesIn(reading, 'someUncertified')
  const [all] = some.length === 0 ? [] : phrasesIn(reading, 'allCertified')
  if (!all) return []
  return some.map((use) =>
    mark(use, `这里说有人没有执法证，另一处写全部“${all.text}”`, {
      suggestion: '核对后只留一种说法',
    }),
  )
}

function betweenAnswers(found: Mark[], reading: Reading, answers: Answers): void {
  const sources = sourcesOf(reading)
  for (const { fields, message, kind } of contradictions(answers)) {
    if (fields.includes('sign-date') && reading.manuscript.signature.date) continue
    const place = sources.find(
      ({ verdict }) => verdict.kind === 'sourced' && fields.includes(verdict.claim.field),
    )?.figure
    const section = topicOf(fields[0] ?? '').section
    found.push(
      mark(place ?? { start: 0, end: 0 }, message, {
        severity: kind === 'figures' ? 'error' : kind === 'coverage' ? 'advice' : 'warning',
        ...(place || section === 'profile' ? {} : { section }),
      }),
    )
  }
}
