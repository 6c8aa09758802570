/** What is wrong with a figure, in words that tell how to mend it. */
import type { Facts } from '../../report/facts.ts'
import { fieldOf } from '../../report/fields.ts'
import { complaint } from '../../rules/source/complaint.ts'
import { printQuantity } from '../../text/quantity.ts'
import type { FigureVerdict, Judged } from '../figures/judge-figures.ts'
import type { Objection } from '../judge.ts'

/** One objection for each figure that is not sourced. */
export const misfigured = (figures: readonly Judged[], facts: Facts): Objection[] =>
  figures.flatMap(({ figure: { start, end, text }, verdict }) => {
    const message = wordsFor(text, verdict, facts)
    return message
      ? [{ kind: 'figure', severity: 'error', message, start, end, ...fieldOfVerdict(verdict) }]
      : []
  })

const wordsFor = (text: string, verdict: FigureVerdict, facts: Facts): string | null =>
  verdict.kind === 'altered'
    ? `“${text}”改了数据，${said(verdict.field, facts)}`
    : (complaint(text, verdict)?.message ?? null)

function said(field: string, facts: Facts): string {
  const quantity = facts.quantity(field)
  const { label, unit } = fieldOf(field)
  return quantity ? `“${label}”是${printQuantity(quantity, unit)}` : `“${label}”没有答案`
}

function fieldOfVerdict(verdict: FigureVerdict): { field?: string } {
  if (verdict.kind === 'unknown') return {}
  return { field: verdict.kind === 'altered' ? verdict.field : verdict.claim.field }
}
