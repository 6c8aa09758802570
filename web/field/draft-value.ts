/**
 * An answer as it stands in a form, and back into the body the server takes. Which values fit is the
 * server's to say; here only the boxes of the form are filled and emptied.
 */
import type { AnswerView, FieldView } from '../../src/channels/web/schema.ts'

export type Kind = AnswerView['kind']
export type Hedge = '' | '约' | '近' | '超' | '余' | '多'
export type Row = { item: string; cause?: string; for?: string; target?: string }

export type DraftValue = {
  kind: Kind
  text: string
  hedge: Hedge
  items: string[]
  rows: Row[]
  yes: boolean | null
  reason: string
  owner: string
}

export type AnswerBody = { value: unknown } | { kind: Kind; reason?: string; owner?: string }

const NUMBERS = ['integer', 'percent', 'money', 'decimal']
export const isNumber = (field: FieldView): boolean => NUMBERS.includes(field.type)

/** Cells of a pairs field's row. */
export const cellsOf = (field: FieldView): ('item' | 'cause' | 'for' | 'target')[] =>
  field.id === 'next-items' ? ['item', 'for', 'target'] : ['item', 'cause']

const HEDGED = /^(约|近|超过|超)?([\d.,]+)(余|多)?$/

/** Fills the form from the stored answer; an unanswered field starts empty. */
export function draftOf(field: FieldView, answer: AnswerView | undefined): DraftValue {
  const value = answer?.kind === 'given' ? answer.value : undefined
  const [, before = '', digits, behind = ''] = HEDGED.exec(String(value ?? '')) ?? []
  const hedge = (before === '超过' ? '超' : before || behind) as Hedge
  return {
    kind: answer?.kind ?? 'given',
    text: isNumber(field) ? (digits ?? '') : typeof value === 'string' ? value : '',
    hedge: isNumber(field) ? hedge : '',
    items: itemsIn(value),
    rows: rowsIn(value),
    yes: typeof value === 'boolean' ? value : null,
    reason: answer?.reason ?? '',
    owner: answer?.owner ?? '',
  }
}

type Value = AnswerView['value']

/** A form always has one row to write in. */
const itemsIn = (value: Value): string[] => {
  const items = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
  return items.length > 0 ? items : ['']
}

const rowsIn = (value: Value): Row[] => {
  const rows = Array.isArray(value) ? value.filter((row) => typeof row === 'object') : []
  return rows.length > 0 ? rows : [{ item: '' }]
}

/** The request body, or null when the form holds nothing yet. */
export function bodyOf(field: FieldView, draft: DraftValue): AnswerBody | null {
  const { kind, reason, owner } = draft
  if (kind === 'none') return { kind }
  if (kind === 'unknown') return { kind, ...(owner.trim() && { owner: owner.trim() }) }
  if (kind === 'not-applicable') return { kind, reason: reason.trim() }
  const value = valueIn(field, draft)
  return value === null ? null : { value }
}

function valueIn(field: FieldView, { text, hedge, items, rows, yes }: DraftValue): unknown {
  if (field.type === 'yesno') return yes
  if (field.type === 'list') return orNull(items.map((item) => item.trim()).filter(Boolean))
  if (field.type === 'pairs') return orNull(rows.filter((row) => row.item.trim() !== ''))
  if (text.trim() === '') return null
  return isNumber(field) ? hedged(text.trim(), hedge) : text
}

const orNull = <T>(list: T[]): T[] | null => (list.length > 0 ? list : null)

/** A plain number goes as a number, anything else as written: the server reads 一千二 and 1.2万 too. */
function hedged(digits: string, hedge: Hedge): number | string {
  if (hedge === '余' || hedge === '多') return digits + hedge
  if (hedge) return hedge + digits
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : digits
}
