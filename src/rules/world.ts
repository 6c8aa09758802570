import type { Facts } from '../report/facts.ts'
import type { Manuscript } from '../report/manuscript.ts'
import { type PlaceMention, placesIn } from '../text/places.ts'
import type { CheckOptions } from './reading.ts'

/** The report's own world: which places it may name as its own or as its superiors. */
export type World = {
  /** The township or subdistrict that reports, short form: 柳溪镇. */
  own: string | null
  /** Names that are its own or above it, township first. */
  known: ReadonlySet<string>
}

const TOWNSHIP = new Set(['乡', '镇', '街道'])

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
  const sources = [
    options.unit,
    facts?.text('unit-name'),
    manuscript.unit,
    manuscript.signature.organ?.text,
    facts?.text('party-name'),
    facts?.text('county-name'),
    facts?.text('addressee'),
    manuscript.addressee?.text,
  ]
  const named = sources.flatMap((source) => (source ? placesIn(source) : []))
  const own = named.find(({ level }) => TOWNSHIP.has(level))?.name ?? mostNamed(places)
  return { own, known: new Set(named.map(({ name }) => name).concat(own ?? [])) }
}

function mostNamed(places: readonly PlaceMention[]): string | null {
  const counts = new Map<string, number>()
  for (const { name, level } of places)
    if (TOWNSHIP.has(level)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] > 1 ? first[0] : null
}

/** Whether the mention ends in a name of this world: 在柳溪镇 read with a stray verb still counts. */
export const isOwnPlace = (world: World, mention: PlaceMention): boolean => {
  for (const name of world.known)
    if (mention.name.endsWith(name) || name.endsWith(mention.name)) return true
  return false
}
