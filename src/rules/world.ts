import type { Facts } from '../report/facts.ts'
import type { Manuscript } from '../report/manuscript.ts'
import { isTownship, type PlaceMention, placesIn } from '../text/places.ts'
import type { Span } from '../text/span.ts'
import type { CheckOptions } from './reading.ts'

/** The report's own world: which places it may name as its own or as its superiors. */
export type World = {
  /** The township or subdistrict that reports, short form: 柳溪镇. */
  own: string | null
  /** Names that are its own or above it, township first. */
  known: readonly string[]
  /** Whether the caller or an answer named the unit; then the title is judged too. */
  isTold: boolean
}

/**
 * Reads the world from unit, addressee, signature and answers; when none names a township, the one
 * the text names most often is the report's own.
 */
export function worldOf(
  manuscript: Manuscript,
  places: readonly PlaceMention[],
  options: CheckOptions,
  facts: Facts | null,
): World {
  const { addressee, signature, unit } = manuscript
  const told = options.unit ?? facts?.text('unit-name') ?? null
  const above = [...placesOf(facts?.text('county-name')), ...placesOf(facts?.text('addressee'))]
  const organs = [...placesOf(facts?.text('party-name')), ...placesOf(unit)]
  const own = [...organs, ...placesWithin(places, signature.organ)]
  const named = told ? placesOf(told) : own
  const higher = [...above, ...placesWithin(places, addressee), ...own].filter(
    ({ level }) => !isTownship(level),
  )
  const township = named.find(({ level }) => isTownship(level))?.name ?? mostNamed(places)
  const known = [...named, ...higher].map(({ name }) => name)
  return {
    own: township,
    known: township ? [township, ...known] : known,
    isTold: told !== null,
  }
}

const placesOf = (text: string | null | undefined): PlaceMention[] => (text ? placesIn(text) : [])

/** The places that a whole line, or the beginning of one, names. */
const placesWithin = (places: readonly PlaceMention[], within: Span | null): PlaceMention[] =>
  within ? places.filter(({ start }) => start >= within.start && start < within.end) : []

function mostNamed(places: readonly PlaceMention[]): string | null {
  const counts = new Map<string, number>()
  for (const { name, level } of places)
    if (isTownship(level)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > 1 ? first[0] : null
}

/** Whether the mention ends in a name of this world: 在柳溪镇 read with a stray verb still counts. */
export const isOwnPlace = (world: World, mention: PlaceMention): boolean => {
  const { name } = mention
  return (
    name === world.own || world.known.some((known) => name.endsWith(known) || known.endsWith(name))
  )
}
