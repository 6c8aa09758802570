/**
 * Where a long title breaks: at word ends, as a trapezium or a diamond, never as an hourglass or a
 * rectangle (GB/T 9704-2012 §7.3.1). Pure; imports only the measures.
 */
import { ems, TITLE_EMS } from './measures.ts'

/** Places a line may end, and how unwelcome that is. */
const BREAKS: readonly (readonly [RegExp, number])[] = [
  [/(?<=委员会|人民政府|办事处)(?=中共|关于)/gu, 0],
  [/(?<=委员会)(?=\S*(?:人民政府|办事处)关于)/gu, 0],
  [/(?<=\d年度?)(?!度)/gu, 1],
  [/(?<=法治政府建设)/gu, 2],
  [/(?<=[县市区旗州省])(?=\S*(?:乡|镇|街道))/gu, 2],
]

type Break = { at: number; cost: number }

/** The printed lines of a title; blanks and line feeds in it are breaks that must stay. */
export function titleLines(title: string): string[] {
  const forced = title.split(/[\s\u3000]+/u).filter((piece) => piece !== '')
  const whole = forced.join('')
  const fixed = fixedBreaks(forced)
  if (ems(whole) <= TITLE_EMS && fixed.length === 0) return [whole]
  const [best] = choices(breaksOf(whole), fixed)
    .map((ends) => cutAt(whole, ends))
    .map(({ lines, cost }) => ({ lines, cost: cost + unshapely(lines.map(ems)) }))
    .sort((a, b) => a.cost - b.cost)
  return best && Number.isFinite(best.cost) ? best.lines : forced
}

function fixedBreaks(pieces: string[]): Break[] {
  let at = 0
  return pieces.slice(0, -1).map((piece) => {
    at += piece.length
    return { at, cost: 0 }
  })
}

function breaksOf(title: string): Break[] {
  const costs = new Map<number, number>()
  for (const [place, cost] of BREAKS)
    for (const { index } of title.matchAll(place))
      if (index > 0 && index < title.length && !costs.has(index)) costs.set(index, cost)
  return [...costs].map(([at, cost]) => ({ at, cost })).slice(0, 10)
}

/** Every selection of breaks that holds the fixed ones. */
function choices(free: Break[], fixed: Break[]): Break[][] {
  const optional = free.filter((one) => !fixed.some((other) => other.at === one.at))
  const selections: Break[][] = [fixed]
  for (const one of optional) for (const held of [...selections]) selections.push([...held, one])
  return selections
}

function cutAt(title: string, ends: Break[]): { lines: string[]; cost: number } {
  const places = [0, ...ends.map(({ at }) => at).sort((a, b) => a - b), title.length]
  const lines = places.slice(1).map((end, index) => title.slice(places[index], end))
  return { lines, cost: ends.reduce((sum, { cost }) => sum + cost, 0) }
}

/** Penalty of a shape: too wide is out; hourglass, rectangle, stubs and many lines cost. */
function unshapely(widths: number[]): number {
  const widest = Math.max(...widths)
  if (widest > TITLE_EMS) return Number.POSITIVE_INFINITY
  const narrowest = Math.min(...widths)
  const waist = widths.some(
    (width, index) =>
      width < Math.max(...widths.slice(0, index), 0) &&
      width < Math.max(...widths.slice(index + 1), 0),
  )
  const lines = [0, 0, 0, 1][widths.length] ?? 4
  return (
    lines +
    (waist ? 3 : 0) +
    (widest - narrowest < 1 && widths.length > 1 ? 2 : 0) +
    (narrowest < 4 ? 3 : 0)
  )
}
