import { fieldOf } from '../report/fields.ts'
import { printQuantity } from '../text/quantity.ts'
import { isInTitle, type Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import type { Claim } from './source/claims.ts'
import { datesWithoutFact } from './source/dates.ts'
import type { Verdict } from './source/judge.ts'
import { sourcesOf } from './source/sources.ts'

/** A figure in prose must come from an answer: an invented or swapped one is the clerk's real risk. */
export const figureWithoutFact: Rule = {
  id: 'figure-without-fact',
  severity: 'error',
  title: '数字没有出处',
  why: '每个数字、日期都要有答案可查：编造的、张冠李戴的、改了“余”“近”的都会在核查时露馅。只在提供答案时检查。',
  bad: '全年排查矛盾纠纷37件（答案里是121件）',
  good: '全年排查矛盾纠纷121件',
  *find(reading) {
    for (const { figure, verdict } of sourcesOf(reading)) {
      if (isInTitle(reading, figure)) continue
      const wrong = complaint(figure.text, verdict)
      if (wrong) yield mark(figure, wrong.message, wrong)
    }
    yield* dates(reading)
  },
}

function* dates(reading: Reading): Iterable<Mark> {
  for (const { date, message } of datesWithoutFact(reading)) yield mark(date, message)
}

function complaint(
  text: string,
  verdict: Verdict,
): { message: string; suggestion?: string } | null {
  switch (verdict.kind) {
    case 'sourced':
      return null
    case 'unknown':
      return { message: `“${text}”没有对应的数据` }
    case 'hedged': {
      const right = said(verdict.claim)
      return { message: `“${text}”与答案的“${right}”程度词不同`, suggestion: right }
    }
    case 'unit': {
      const right = said(verdict.claim)
      return { message: `“${text}”的单位与答案“${right}”不符`, suggestion: right }
    }
    case 'elsewhere': {
      const { label } = fieldOf(verdict.meant.field)
      if (verdict.meant.number === null)
        return { message: `“${text}”像是“${label}”，这一项没有答案` }
      const right = said(verdict.meant)
      return { message: `“${text}”用错了地方：“${label}”是${right}`, suggestion: right }
    }
  }
}

const said = ({ number, hedge, unit }: Claim): string =>
  printQuantity({ number: number ?? 0, hedge }, unit === '*' ? '' : unit)
