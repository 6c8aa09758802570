import { isInTitle, type Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { complaint } from './source/complaint.ts'
import { datesWithoutFact } from './source/dates.ts'
import { sourcesOf } from './source/sources.ts'

/** A figure in prose must come from an answer: an invented or swapped one is the clerk's real risk. */
export const figureWithoutFact: Rule = {
  id: 'figure-without-fact',
  severity: 'error',
  title: '数字没有出处',
  why: '每个数字、日期都要有答案可查：编造的、张冠李戴的、改了“余”“近”的都会在核查时露馅。只在提供答案时检查。',
  bad: '全年排查矛盾纠纷37件（答案里是121件）',
  good: '全年排查矛盾纠纷121件',
  find(reading) {
    const found: Mark[] = []
    if (!reading.facts) return found
    for (const { figure, verdict } of sourcesOf(reading)) {
      if (isInTitle(reading, figure)) continue
      const wrong = complaint(figure.text, verdict)
      if (wrong) found.push(mark(figure, wrong.message, wrong))
    }
    dates(found, reading)
    return found
  },
}

function dates(found: Mark[], reading: Reading): void {
  for (const { date, message } of datesWithoutFact(reading)) found.push(mark(date, message))
}
