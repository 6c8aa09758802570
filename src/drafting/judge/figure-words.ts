/** What is wrong with a figure, in words that tell how to mend it. */
import type { Facts } from '../../report/facts.ts'
import { fieldOf } from '../../report/fields.ts'
import { printQuantity } from '../../text/quantity.ts'
import type { FigureVerdict, Judged } from '../figures/judge-figures.ts'
import type { Objection } from '../judge.ts'

/** One objection for each figure that is not sourced. */
export const misfigured = (figures: readonly Judged[], facts: Facts): Objection[] =>
  figures.flatMap(({ place: { figure }, verdict }) => {
    const message = wordsFor(figure.text, verdict, facts)
    if (!message || verdict.kind === 'sourced') return []
    const field = verdict.kind === 'unknown' ? {} : { field: verdict.field }
    const { start, end } = figure
    return [{ kind: 'figure', severity: 'error', message, start, end, ...field }]
  })

function wordsFor(text: string, verdict: FigureVerdict, facts: Facts): string | null {
  switch (verdict.kind) {
    case 'sourced':
      return null
    case 'unknown':
      return `“${text}”没有对应的数据`
    case 'altered':
      return `“${text}”改了数据，${said(verdict.field, facts)}`
    case 'misplaced':
      return verdict.meant
        ? `“${text}”用错了地方，这里说的${said(verdict.meant, facts)}`
        : `“${text}”前后的话没有说明它是什么，${said(verdict.field, facts)}`
  }
}

function said(field: string, facts: Facts): string {
  const quantity = facts.quantity(field)
  const { label, unit } = fieldOf(field)
  return quantity ? `“${label}”是${printQuantity(quantity, unit)}` : `“${label}”没有答案`
}
