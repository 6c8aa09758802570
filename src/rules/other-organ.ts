import { isTownship, type PlaceMention, placesIn } from '../text/places.ts'
import type { Span } from '../text/span.ts'
import { isGeneric } from './place-name.ts'
import { inside, type Reading, spanAt } from './reading.ts'

/** An organ or a document of another place, where the report's own must stand. */
export type OtherOrgan = Span & { name: string; own: string }

const COUNTY = new Set(['县', '市', '区', '旗'])
/** Another place's document is rightly named when it is studied or followed. */
const FOLLOWED = /(?:学习|借鉴|参照|转发|对照|贯彻|落实|参考|推广)[^，。；]{0,4}$/

/** The places named in a line, or in a title joined over its lines. */
const placesOf = ({ places }: Reading, words: Span & { text: string }): PlaceMention[] =>
  words.text.length === words.end - words.start ? inside(places, words) : placesIn(words.text)

const townshipIn = (reading: Reading, words: Span & { text: string }): string | undefined =>
  placesOf(reading, words).find(({ level }) => isTownship(level))?.name

const isSamePlace = (one: string, other: string): boolean =>
  one.endsWith(other) || other.endsWith(one)

/** The signing organ is of another township than the title's. */
export function otherSigner(reading: Reading): OtherOrgan[] {
  const { title, signature } = reading.manuscript
  if (!title || !signature.organ) return []
  const own = townshipIn(reading, title)
  const signed = townshipIn(reading, signature.organ)
  if (!own || !signed || isSamePlace(own, signed)) return []
  return [{ ...signature.organ, name: signed, own }]
}

/** The addressee is of another county than the title's; a city above may stand for its county. */
export function otherAddressee(reading: Reading): OtherOrgan[] {
  const { title, addressee } = reading.manuscript
  if (!title || !addressee) return []
  const addressed = countiesIn(reading, addressee)
  const [first] = addressed
  if (!first || first.level === '市') return []
  const own = countiesIn(reading, title)
  const isOwn = own.some((one) => addressed.some((other) => isSamePlace(one.name, other.name)))
  return own[0] && !isOwn ? [{ ...addressee, name: first.name, own: own[0].name }] : []
}

const countiesIn = (reading: Reading, words: Span & { text: string }): PlaceMention[] =>
  placesOf(reading, words).filter(({ level, name }) => COUNTY.has(level) && name.length > 2)

/** 制定《王庄镇防汛应急预案》 in the report of another township. */
export function otherDocuments(reading: Reading): OtherOrgan[] {
  const { text, titles, places } = reading
  const { own } = reading.world
  if (!own) return []
  const found: OtherOrgan[] = []
  for (const title of titles) {
    const place = spanAt(places, title.start + 1)
    if (place?.start !== title.start + 1 || !isTownship(place.level)) continue
    const { start, name, level } = place
    if (name.length - level.length < 2 || isSamePlace(name, own) || isGeneric(place)) continue
    if (FOLLOWED.test(text.slice(Math.max(0, title.start - 8), title.start))) continue
    found.push({ start, end: start + name.length, name, own })
  }
  return found
}
