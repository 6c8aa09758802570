/**
 * A value from a case file, an API body or a form becomes typed here and nowhere else (contract §2).
 * Refuses what does not fit the field, naming what was wanted; never guesses.
 */
import { parseQuantity } from '../text/quantity.ts'
import type { FieldSpec } from './field.ts'
import { isNumeric } from './fields.ts'
import type { Pair, Value } from './value.ts'

export type ValueResult = { ok: true; value: Value } | { ok: false; message: string }

const TEXT_LIMIT = 2000
const ITEM_LIMIT = 500
const LIST_LIMIT = 60
const NUMBER_LIMIT = 1e12

const ok = (value: Value): ValueResult => ({ ok: true, value })
const no = (message: string): ValueResult => ({ ok: false, message })

/** Reads the raw JSON value of a given answer. */
export function readValue(field: FieldSpec, raw: unknown): ValueResult {
  if (isNumeric(field)) return readNumber(field, raw)
  switch (field.type) {
    case 'text':
      return readText(raw, TEXT_LIMIT)
    case 'choice':
      return readChoice(field, raw)
    case 'list':
      return readList(raw)
    case 'pairs':
      return readPairs(field, raw)
    case 'yesno':
      return typeof raw === 'boolean' ? ok({ type: 'yesno', yes: raw }) : no('应为 true 或 false')
    default:
      return readDate(raw)
  }
}

function readNumber(field: FieldSpec, raw: unknown): ValueResult {
  const quantity =
    typeof raw === 'number'
      ? { number: raw, hedge: '' as const }
      : typeof raw === 'string'
        ? parseQuantity(raw.trim())
        : null
  const wanted = `应为数字${field.unit ? `（单位：${field.unit}）` : ''}，如 121`
  if (!quantity || !Number.isFinite(quantity.number)) return no(wanted)
  if (quantity.number < 0 || quantity.number > NUMBER_LIMIT) return no('数字超出范围')
  if (field.type === 'integer' && !Number.isInteger(quantity.number)) return no('应为整数')
  if (field.type === 'percent' && quantity.number > 100) return no('百分比不能超过100')
  return ok({ type: 'quantity', ...quantity })
}

/** One line of text: line breaks and runs of blanks fold into nothing between Chinese, one blank elsewhere. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u200b-\u200f\u2028\u2029\ufeff]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu, '')
    .trim()

function line(raw: unknown, limit: number): string | null {
  if (typeof raw !== 'string') return null
  const text = oneLine(raw)
  return text.length <= limit ? text : null
}

function readText(raw: unknown, limit: number): ValueResult {
  const text = line(raw, limit)
  if (text === null) return no(`应为不超过${limit}字的文字`)
  return text === '' ? no('文字不能为空；没有请用 {"kind":"none"}') : ok({ type: 'text', text })
}

function readChoice(field: FieldSpec, raw: unknown): ValueResult {
  const text = line(raw, ITEM_LIMIT)
  return text !== null && field.choices?.includes(text)
    ? ok({ type: 'text', text })
    : no(`应为其中之一：${field.choices?.join('、')}`)
}

function readList(raw: unknown): ValueResult {
  if (!Array.isArray(raw) || raw.length > LIST_LIMIT) return no(`应为不超过${LIST_LIMIT}项的列表`)
  const items = raw.map((item) => line(item, ITEM_LIMIT))
  const bad = items.findIndex((item) => item === null || item === '')
  if (bad >= 0) return no(`第${bad + 1}项应为不超过${ITEM_LIMIT}字的文字`)
  if (items.length === 0) return no('列表不能为空；没有请用 {"kind":"none"}')
  return ok({ type: 'list', items: items.filter((item) => item !== null) })
}

/** Keys of the rows of the two pairs fields. */
const pairKeys = (field: FieldSpec): readonly (keyof Pair)[] =>
  field.id === 'next-items' ? ['item', 'for', 'target'] : ['item', 'cause']

function readPairs(field: FieldSpec, raw: unknown): ValueResult {
  const keys = pairKeys(field)
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > LIST_LIMIT)
    return no(`应为列表，每项含 ${keys.join('、')}`)
  const rows: Pair[] = []
  for (const [index, entry] of raw.entries()) {
    const row = readPair(keys, entry)
    if (!row)
      return no(`第${index + 1}项应含 ${keys.join('、')}，均为文字（没有写 ""），item 不能为空`)
    rows.push(row)
  }
  return ok({ type: 'pairs', items: rows })
}

function readPair(keys: readonly (keyof Pair)[], entry: unknown): Pair | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return null
  const given = Object.entries(entry)
  if (given.some(([key]) => !keys.some((known) => known === key))) return null
  const cells = keys.map((key) => [key, line(Object(entry)[key] ?? '', ITEM_LIMIT)] as const)
  if (cells.some(([key, cell]) => cell === null || (key === 'item' && cell === ''))) return null
  return { item: '', ...Object.fromEntries(cells) }
}

/** Whether `text` is a real calendar day written YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const readDate = (raw: unknown): ValueResult =>
  typeof raw === 'string' && isDay(raw)
    ? ok({ type: 'date', date: raw })
    : no('应为真实的日期，写成 2027-01-18')
