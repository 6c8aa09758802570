/**
 * A writer that lies: takes true prose and invents, swaps, drops, rounds or changes figures in it, and
 * tells where. For tests of whatever must notice.
 */
import { piecesOf, print } from '../src/drafting/references.ts'
import type { Facts } from '../src/report/facts.ts'
import { fieldOf, isNumeric } from '../src/report/fields.ts'

export const LIES = ['invent', 'swap', 'drop', 'round', 'change'] as const
export type Lie = (typeof LIES)[number]

/** What was done, where in the printed text, and to which field; a drop stands nowhere. */
export type Told = { lie: Lie; field: string | null; start: number; end: number }

type Piece = { words: string; field: string | null; lie: Lie | null }

/** Prose with up to `count` lies in it. With `spelled`, no reference is left: figures are written out. */
export function lyingProse(
  prose: string,
  facts: Facts,
  count: number,
  random: () => number,
  spelled: boolean,
): { prose: string; told: Told[] } {
  const pieces = piecesWithFields(prose, facts)
  const dropped: Told[] = []
  for (let n = 0; n < count; n++) {
    const lie = LIES[Math.floor(random() * LIES.length)] ?? 'invent'
    const gone = tell(lie, pieces, facts, random)
    if (gone) dropped.push({ lie, field: gone, start: 0, end: 0 })
  }
  const told: Told[] = []
  let [out, at] = ['', 0]
  for (const { words, field, lie } of pieces) {
    const printed = print(words, facts).text
    if (lie) told.push({ lie, field, start: at, end: at + printed.length })
    at += printed.length
    out += spelled ? printed : words
  }
  return { prose: out, told: [...told, ...dropped] }
}

const piecesWithFields = (prose: string, facts: Facts): Piece[] =>
  piecesOf(prose).map((piece) => {
    if (typeof piece === 'string') return { words: piece, field: null, lie: null }
    const { field, view, words } = piece.reference
    const isFigure =
      isNumeric(fieldOf(field)) &&
      !view &&
      !words &&
      field !== 'report-year' &&
      facts.quantity(field)
    return { words: piece.source, field: isFigure ? field : null, lie: null }
  })

/** Tells one lie in place; the name of a field that was dropped, else null. */
function tell(lie: Lie, pieces: Piece[], facts: Facts, random: () => number): string | null {
  const free = pieces.filter((piece) => piece.field && !piece.lie)
  const one = free[Math.floor(random() * free.length)]
  if (lie === 'invent') return invent(pieces, random)
  if (!one?.field) return null
  switch (lie) {
    case 'drop':
      return drop(one.field, pieces)
    case 'swap':
      return swap(one, free, facts, random)
    case 'round':
      return spell(one, lie, rounded(one.field, facts))
    default:
      return spell(one, lie, changed(one.field, facts, random))
  }
}

const DEEDS = ['开展专项整治', '组织集中清查', '召开调度会', '举办专题培训']

function invent(pieces: Piece[], random: () => number): null {
  const ends = pieces.filter(({ words, lie }) => !lie && words.includes('。'))
  const place = ends[Math.floor(random() * ends.length)]
  if (!place) return null
  const index = pieces.indexOf(place)
  const cut = place.words.indexOf('。')
  const figure = `${101 + Math.floor(random() * 800)}次`
  const deed = DEEDS[Math.floor(random() * DEEDS.length)] ?? ''
  const before = { ...place, words: `${place.words.slice(0, cut)}，${deed}` }
  const after = { ...place, words: place.words.slice(cut) }
  pieces.splice(index, 1, before, { words: figure, field: null, lie: 'invent' }, after)
  return null
}

function drop(field: string, pieces: Piece[]): string {
  for (const piece of pieces)
    if (piece.field === field) Object.assign(piece, { words: '', field: null })
  return field
}

function swap(one: Piece, free: Piece[], facts: Facts, random: () => number): null {
  const printed = print(one.words, facts).text
  const others = free.filter(({ words }) => print(words, facts).text !== printed)
  const other = others[Math.floor(random() * others.length)]
  if (!other) return null
  const { words, field } = one
  Object.assign(one, { words: other.words, field: other.field, lie: 'swap' })
  Object.assign(other, { words, field, lie: 'swap' })
  return null
}

function spell(piece: Piece, lie: Lie, words: string | null): null {
  if (words) Object.assign(piece, { words, lie })
  return null
}

function rounded(field: string, facts: Facts): string | null {
  const { number, hedge } = facts.quantity(field) ?? { number: 0, hedge: '' }
  if (hedge || number < 10 || !Number.isInteger(number)) return null
  const unit = fieldOf(field).unit ?? ''
  return number % 10 === 0 ? `近${number}${unit}` : `${Math.floor(number / 10) * 10}余${unit}`
}

function changed(field: string, facts: Facts, random: () => number): string | null {
  const { number } = facts.quantity(field) ?? { number: 0 }
  const unit = fieldOf(field).unit ?? ''
  if (unit === '%') return number > 50 ? `${(number - 1 - random() * 30).toFixed(1)}%` : null
  const more = number + 1 + Math.floor(random() * (10 + number))
  return `${Number.isInteger(number) ? more : more.toFixed(1)}${unit}`
}
