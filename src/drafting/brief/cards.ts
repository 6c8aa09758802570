/** Facts as cards: the reference to write, what it is, what it prints, the words it was read from. */
import { unreachable } from '../../report/answer.ts'
import type { Facts } from '../../report/facts.ts'
import { fieldOf } from '../../report/fields.ts'
import { piecesOf, resolve } from '../references.ts'

/** `label` and `printed` are the clerk's words; `quote` is where the answer was read, if anywhere. */
export type Card = { reference: string; label: string; printed: string; quote: string }

/** The cards of the fields that were given. `text` is prose whose references show useful forms. */
export function cardsOf(fields: readonly string[], facts: Facts, text: string): Card[] {
  return fields.flatMap((field) => {
    if (facts.isZero(field)) return []
    const value = facts.value(field)
    if (!value || (value.type === 'yesno' && !value.yes)) return []
    const quote = facts.answers[field]?.quote ?? ''
    return formsOf(field, facts, text).map(([reference, label]) => {
      const printed = printedAs(reference, facts)
      return { reference, label, printed, quote: quote === printed ? '' : quote }
    })
  })
}

type Form = readonly [reference: string, label: string]

function formsOf(field: string, facts: Facts, text: string): Form[] {
  const { label } = fieldOf(field)
  const value = facts.value(field)
  const shown = shownForms(field, text).map((source): Form => [source, label])
  switch (value?.type) {
    case undefined:
      return []
    case 'quantity':
    case 'text':
    case 'date':
      return unique([[`{{${field}}}`, label], ...shown], facts)
    case 'yesno':
      return shown.length > 0 ? shown.slice(0, 1) : [[`{{${field}?${label}}}`, label]]
    case 'list':
      return value.items.length === 1
        ? [[`{{${field}}}`, label]]
        : [[`{{${field}}}`, `${label}（全部）`], ...itemForms(field, label, value.items.length)]
    case 'pairs':
      return pairForms(field, facts)
    default:
      return unreachable(value)
  }
}

const itemForms = (field: string, label: string, count: number): Form[] =>
  Array.from({ length: count }, (_, index) => [
    `{{${field}#${index + 1}}}`,
    `${label}（第${index + 1}条）`,
  ])

const CELLS = { item: '', cause: '的原因', for: '针对的不足', target: '的目标' } as const

function pairForms(field: string, facts: Facts): Form[] {
  const { label } = fieldOf(field)
  return facts
    .pairs(field)
    .flatMap((row, index) =>
      (['item', 'cause', 'for', 'target'] as const).flatMap((key): Form[] =>
        row[key]
          ? [[`{{${field}#${index + 1}.${key}}}`, `${label}（第${index + 1}条）${CELLS[key]}`]]
          : [],
      ),
    )
}

/** References to a field that the templates use, each once. */
const shownForms = (field: string, text: string): string[] => [
  ...new Set(
    piecesOf(text).flatMap((piece) =>
      typeof piece !== 'string' && piece.reference.field === field ? [piece.source] : [],
    ),
  ),
]

/** Of forms that print the same words, the first. */
function unique(forms: Form[], facts: Facts): Form[] {
  const seen = new Set<string>()
  return forms.filter(([reference]) => {
    const printed = printedAs(reference, facts)
    if (!printed || seen.has(printed)) return false
    seen.add(printed)
    return true
  })
}

function printedAs(source: string, facts: Facts): string {
  const [piece] = piecesOf(source)
  return (typeof piece === 'object' && resolve(piece.reference, facts)) || ''
}

/** What did not happen, as references whose words say so. */
export const noneOf = (fields: readonly string[], facts: Facts, text: string): string[] =>
  fields.flatMap((field) => {
    const value = facts.value(field)
    if (!facts.isZero(field) && !(value?.type === 'yesno' && !value.yes)) return []
    const shown = shownForms(field, text).find((source) => source.includes('!'))
    const { zero, label } = fieldOf(field)
    return [shown ?? `{{${field}!${zero ?? `没有${label.replace(/数$/, '')}`}}}`]
  })

/** Labels of what somebody does not know and of what does not apply: nothing is said of them. */
export const silentOf = (fields: readonly string[], facts: Facts): string[] =>
  fields.flatMap((field) => {
    const kind = facts.content(field)?.kind
    return kind === 'unknown' || kind === 'not-applicable' ? [fieldOf(field).label] : []
  })
