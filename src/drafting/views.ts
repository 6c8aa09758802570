/** Named views: other printed forms of a value. Each is a pure function of the stored answer. */
import { type Facts, printValue } from '../report/facts.ts'
import type { Pair } from '../report/value.ts'
import { CELL_KEYS, type CellKey, placeView } from './views-of-place.ts'

type Asked = { field: string; item: number | null; view: string }

/** The words of a reference without condition, or null when there is nothing to print. */
export function view(asked: Asked, facts: Facts): string | null {
  const value = facts.value(asked.field)
  if (!value) return null
  if (asked.item !== null) return itemView(asked, facts)
  switch (asked.view) {
    case '':
      return clean(printValue(asked.field, value))
    case 'next':
      return value.type === 'quantity' ? `${value.number + 1}年` : null
    case 'bare':
      return value.type === 'quantity' ? String(value.number) : null
    case 'count':
      return value.type === 'list' || value.type === 'pairs' ? String(value.items.length) : null
    case 'date':
    case 'matter':
      return value.type === 'text' ? dated(value.text)[asked.view] : null
    default:
      return placeView(asked.field, asked.view, facts)
  }
}

function itemView({ field, item, view: name }: Asked, facts: Facts): string | null {
  const index = (item ?? 0) - 1
  const row: Pair | undefined = facts.pairs(field)[index]
  if (row) return isCell(name) ? cell(row, name) : clean(row.item)
  const text = facts.list(field)[index]
  if (text === undefined) return null
  return name === 'date' || name === 'matter' ? dated(text)[name] : clean(text)
}

/** A cell's words; a cause without the words that our sentence puts before it. */
const cell = (row: Pair, name: CellKey): string | null =>
  clean(name === 'cause' ? (row.cause ?? '').replace(CAUSE_WORDS, '') : (row[name] ?? '')) || null

const CAUSE_WORDS =
  /^(?:其?(?:主要)?原因(?:是|在于|为)|究其原因[，,]?|主要是由于|由于|因为|是因为)[：:，,]?/

const isCell = (name: string): name is CellKey => CELL_KEYS.some((key) => key === name)

const ORDINAL =
  /^(?:[一二三四五六七八九十]是|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十\d]+[、.．](?!\d))\s*/

/** An answer inside a sentence carries no number and no end mark of its own. */
export const clean = (text: string): string =>
  text
    .trim()
    .replace(ORDINAL, '')
    .replace(/[。；;，,、.！!]+$/u, '')

const LEADING_DATE =
  /^(?:\d{4}年)?(\d{1,2}月(?:\d{1,2}日)?|每季度|每月|上半年|下半年|年初|年中|年底)[，,：:]?/

/** Splits “2月10日主持会议” into its day and its matter; either may be missing. */
export function dated(text: string): { date: string | null; matter: string | null } {
  const words = clean(text)
  const found = LEADING_DATE.exec(words)
  if (!found) return { date: null, matter: words || null }
  return { date: found[1] ?? null, matter: words.slice(found[0].length) || null }
}
