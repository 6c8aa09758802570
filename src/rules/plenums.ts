import { CANON } from '../report/annual/canon.ts'
import type { CanonName } from '../report/canon.ts'
import { matchAt } from '../text/match-at.ts'
import type { Span } from '../text/span.ts'
import { numeralsIn } from './numerals.ts'
import { oncePer, type Reading } from './reading.ts'

/** One plenary session as the text names it, alone or in a list: 二中 in 党的二十届二中、三中全会. */
export type Plenum = Span & { name: CanonName; congress: string; list: Span }

const NAMED = /^党的(.+届)(.中)全会$/
/** Congresses whose sessions are looked for. */
export const CONGRESSES = ['十九届', '二十届'] as const
const LIST = /(十九届|二十届)((?:[一二三四五六七]中[、和及]?){1,7})全会/y
const PARTY = '党的'

/** Sessions that the list of names knows, by congress and ordinal. */
const SESSIONS = new Map(
  (CANON as readonly CanonName[]).flatMap((name) => {
    const [, congress, ordinal] = NAMED.exec(name.name) ?? []
    return congress && ordinal ? [[congress + ordinal, name] as const] : []
  }),
)
const BY_YEAR = [...SESSIONS].sort(([, a], [, b]) => (a.from ?? 0) - (b.from ?? 0))
const PLENUMS: ReadonlySet<CanonName> = new Set(SESSIONS.values())

export const isPlenum = (name: CanonName): boolean => PLENUMS.has(name)

/** Every session the text names, in reading order. */
export const plenumsOf = oncePer((reading: Reading): readonly Plenum[] => plenumsIn(reading))

function plenumsIn(reading: Reading): Plenum[] {
  const { text } = reading
  const plenums: Plenum[] = []
  for (const ordinal of numeralsIn(reading).ranked) {
    const start = ordinal - 1
    const match = matchAt(LIST, text, start)
    if (!match) continue
    const [whole, congress = '', ordinals = ''] = match
    const isParty = text.startsWith(PARTY, start - PARTY.length)
    const list = { start: isParty ? start - PARTY.length : start, end: start + whole.length }
    const from = start + congress.length
    for (let at = 0; at < ordinals.length; at++) {
      const name = SESSIONS.get(congress + ordinals.slice(at, at + 2))
      if (name) plenums.push({ start: from + at, end: from + at + 2, name, congress, list })
    }
  }
  return plenums
}

const ORDINALS = '一二三四五六七'

/** Sessions that a list leaves out between two: 十九届三中全会 of 十九届二中、四中全会. */
export function skippedIn(list: string): string[] {
  const [, congress = '', sessions = ''] = /(.{2}届)(.+)全会/.exec(list) ?? []
  const told = [...sessions].map((sign) => ORDINALS.indexOf(sign)).filter((index) => index >= 0)
  const between = [...ORDINALS]
    .slice(told[0], told.at(-1))
    .filter((sign) => !sessions.includes(sign))
  return between.map((ordinal) => `${congress}${ordinal}中全会`)
}

/** The latest session of a congress that a report of `year` can know for sure. */
export function latestSession(congress: string, year: number): CanonName | null {
  const latest = BY_YEAR.findLast(
    ([key, { from = 0, confidence }]) =>
      from <= year && key.startsWith(congress) && confidence !== 'unverified',
  )
  return latest?.[1] ?? null
}
