/** Facts that the templates tell in this part and the prose leaves out. */
import { isRequired } from '../../report/checklist.ts'
import type { Facts } from '../../report/facts.ts'
import { fieldOf, isNumeric } from '../../report/fields.ts'
import { textsOf } from '../../rules/source/claims.ts'
import { pairsOf, shared } from '../../rules/source/cues.ts'
import { isSameAmount } from '../../rules/source/units.ts'
import { figuresIn } from '../../text/figures.ts'
import type { Brief } from '../brief.ts'
import type { Objection } from '../judge.ts'
import { isAboutTown } from '../pattern.ts'
import { fieldsIn, piecesOf, print, resolve } from '../references.ts'

/** Share of an answer's words that must stand in the prose for the answer to count as told. */
const TOLD = 0.5

/** One objection for each fact left out: an error when the report must have it, advice for a rate. */
export function missingFacts(prose: string, brief: Brief): Objection[] {
  const { text } = print(prose, brief.facts)
  return untold(prose, text, brief).map((field) => ({
    kind: 'missing',
    severity: severityOf(field, brief.facts),
    message: `漏了“${fieldOf(field).label}”`,
    start: text.length,
    end: text.length,
    field,
  }))
}

function severityOf(field: string, facts: Facts): Objection['severity'] {
  if (facts.isDerived(field)) return 'advice'
  return isRequired(fieldOf(field), facts) ? 'error' : 'warning'
}

function untold(prose: string, text: string, brief: Brief): string[] {
  const here = new Set(fieldsIn(prose))
  const items = itemsIn(prose)
  return fieldsIn(brief.template).filter((field) => {
    if (isAboutTown(field)) return false
    const rows = rowsOf(field, brief.facts)
    if (rows.length === 0)
      return !here.has(field) && !isSaid(field, text, brief) && !isShared(field, text, brief.facts)
    if (items.get(field)?.has(0)) return false
    const isLeft = (row: string, index: number) =>
      !items.get(field)?.has(index + 1) && !isTold(row, text)
    return rows.some(isLeft) && !isSaid(field, text, brief)
  })
}

const BOTH = /均|都|全部|一并/

/** One figure for two facts of one amount: 2件均经合法性审核并已报备. */
function isShared(field: string, text: string, facts: Facts): boolean {
  const quantity = facts.quantity(field)
  if (!quantity) return false
  const { label, unit = '' } = fieldOf(field)
  const words = pairsOf(label.replace(COUNTED, ''))
  return figuresIn(text).some((figure) => {
    const rest = text.slice(figure.end).split('。')[0] ?? ''
    const isSame = isSameAmount(figure, { ...quantity, unit }) && figure.hedge === quantity.hedge
    return isSame && BOTH.test(rest) && shared(words, pairsOf(rest)) > 0
  })
}

const COUNTED = /(?:件|次|人|份|条|家|项)?数$/

/** What an answer in words says, row by row; none for counts, dates, a yes and a zero. */
const rowsOf = (field: string, facts: Facts): string[] =>
  facts.pairs(field).length > 0
    ? facts.pairs(field).map(({ item }) => item)
    : textsOf(facts.value(field))

/** Which rows of each field the prose refers to; 0 is the whole answer. */
function itemsIn(prose: string): Map<string, Set<number>> {
  const items = new Map<string, Set<number>>()
  for (const piece of piecesOf(prose)) {
    if (typeof piece === 'string') continue
    const { field, item, view, words } = piece.reference
    if (isNumeric(fieldOf(field)) || words || view === 'count') continue
    items.set(field, (items.get(field) ?? new Set()).add(item ?? 0))
  }
  return items
}

/** Signs from which words that are the same can be no accident. */
const LONG = 4

/** Whether the prose says a field in words that a template has for it, without a reference. */
function isSaid(field: string, text: string, { template, wordings, facts }: Brief): boolean {
  if (facts.quantity(field)?.number) return false
  return piecesOf([template, ...wordings].join('\n')).some((piece) => {
    if (typeof piece === 'string' || piece.reference.field !== field) return false
    const { words } = piece.reference
    if (words) return isTold(words.text, text)
    const printed = resolve(piece.reference, facts) ?? ''
    return printed.length >= LONG && text.includes(printed)
  })
}

/** Whether most of an answer's words stand in the text, in whatever order. */
function isTold(answer: string, text: string): boolean {
  const pairs = pairsOf(answer)
  return (
    text.includes(answer) || (pairs.size > 0 && shared(pairs, pairsOf(text)) / pairs.size >= TOLD)
  )
}
