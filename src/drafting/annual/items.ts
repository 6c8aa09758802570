/** Items of a list answer, each as a reference and as the words it prints. */
import type { Facts } from '../../report/facts.ts'
import { clean, dated } from '../views.ts'

export type Item = {
  n: number
  reference: string
  text: string
  date: string | null
  matter: string | null
}

/** The items of a list field in their order; empty when nothing was given. */
export const itemsOf = (field: string, facts: Facts): Item[] =>
  facts.list(field).map((item, index) => ({
    n: index + 1,
    reference: `{{${field}#${index + 1}}}`,
    text: clean(item),
    ...dated(item),
  }))

/** A dated item told as “…的会议听取…”: day and matter as two references to the same item. */
export const retold = (field: string, item: Item, between: string): string =>
  item.date && item.matter
    ? `{{${field}#${item.n}.date}}${between}{{${field}#${item.n}.matter}}`
    : item.reference

/** Items as references in a row, with 、 except between two quoted names. */
export const joinReferences = (items: readonly Item[]): string =>
  items.reduce((line, item, index) => {
    const before = items[index - 1]?.text ?? ''
    const mark = index === 0 || (before.endsWith('”') && item.text.startsWith('“')) ? '' : '、'
    return line + mark + item.reference
  }, '')
