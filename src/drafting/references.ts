/**
 * Prose keeps references, not figures (design §1.3):
 *   {{dispute-found}}           121件
 *   {{head-party#2}}            second item of a list; {{shortfalls#1.cause}} a cell of a pair
 *   {{report-year.next}}        a named view of the value (views.ts)
 *   {{head-shufa?年终述法}}      these words, while the answer is yes or positive
 *   {{suit-cases!未发生行政诉讼}} these words, while the answer is no, none or 0
 * Printing never looks inside what it printed, so an answer that holds braces stays text.
 */
import type { Facts } from '../report/facts.ts'
import { printContent } from '../report/facts.ts'
import { fieldOf, isFieldId } from '../report/fields.ts'
import type { Span } from '../text/span.ts'
import { view } from './views.ts'

export type Reference = {
  field: string
  item: number | null
  view: string
  /** Words printed in place of a value, and whether they stand for a yes or a no. */
  words: { when: 'positive' | 'zero'; text: string } | null
}

/** A printed reference: where it stands in the printed text, and the field it came from. */
export type Printed = Span & { field: string; source: string }

/** Whether a printed reference tells an answer: 我镇 and 镇党委 are the unit's words for itself. */
export const tellsAnswer = ({ field }: Printed): boolean => field !== 'unit-kind'

const REFERENCE =
  /\{\{([a-z][a-z0-9-]*)(?:#(\d{1,2}))?((?:\.[a-z-]+)?)(?:([?!])([^{}]{1,200}))?\}\}/g

/** Splits prose into plain words and references, in order. */
export function piecesOf(prose: string): (string | { source: string; reference: Reference })[] {
  const pieces: (string | { source: string; reference: Reference })[] = []
  let end = 0
  for (const match of prose.matchAll(REFERENCE)) {
    const [source, field = '', item, dotted = '', mark, words = ''] = match
    if (!isFieldId(field)) continue
    if (match.index > end) pieces.push(prose.slice(end, match.index))
    end = match.index + source.length
    const when = mark === '?' ? ('positive' as const) : ('zero' as const)
    const reference = {
      field,
      item: item ? Number(item) : null,
      view: dotted.slice(1),
      words: mark ? { when, text: words } : null,
    }
    pieces.push({ source, reference })
  }
  if (end < prose.length) pieces.push(prose.slice(end))
  return pieces
}

/** Ids of the fields a prose refers to. */
export const fieldsIn = (prose: string): string[] => [
  ...new Set(
    piecesOf(prose).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.reference.field])),
  ),
]

/**
 * The words a reference stands for, or null when the answers do not support it: a positive
 * reference to a zero, a missing answer, an item that is not there.
 */
export function resolve(reference: Reference, facts: Facts): string | null {
  const { field, words } = reference
  if (words)
    return (words.when === 'positive') === isPositive(field, facts) && isSaid(field, facts)
      ? words.text
      : null
  if (!isPositive(field, facts)) return null
  return view(reference, facts)
}

const isSaid = (field: string, facts: Facts): boolean => {
  const kind = facts.content(field)?.kind
  return kind === 'given' || kind === 'none'
}

function isPositive(field: string, facts: Facts): boolean {
  const value = facts.value(field)
  return value !== null && !facts.isZero(field) && !(value.type === 'yesno' && !value.yes)
}

/**
 * Prints prose with the answers as they are now. A reference the answers no longer support prints
 * the plain fact (“行政诉讼案件数3件”, “0件”) when there is one and nothing otherwise; either way
 * it is listed as broken, so that the part can be redrafted or looked at.
 */
export function print(
  prose: string,
  facts: Facts,
): { text: string; references: Printed[]; broken: string[] } {
  const references: Printed[] = []
  const broken: string[] = []
  let text = ''
  for (const piece of piecesOf(prose)) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    const supported = resolve(piece.reference, facts)
    if (supported === null) broken.push(piece.source)
    const words = supported ?? plainFact(piece.reference, facts)
    const start = text.length
    text += words
    if (words)
      references.push({
        start,
        end: text.length,
        field: piece.reference.field,
        source: piece.source,
      })
  }
  return { text, references, broken }
}

function plainFact({ field, words }: Reference, facts: Facts): string {
  const content = facts.content(field)
  if (content?.kind !== 'given' && content?.kind !== 'none') return ''
  if (content.kind === 'none' && !facts.quantity(field)) return ''
  const quantity = facts.quantity(field)
  const value = content.kind === 'given' ? content : null
  const printed =
    quantity?.number === 0
      ? `0${fieldOf(field).unit ?? ''}`
      : value
        ? printContent(field, value)
        : ''
  return words ? `${fieldOf(field).label}${printed}` : printed
}
