import { isTownship, type PlaceMention, placesIn } from '../text/places.ts'
import type { Span } from '../text/span.ts'
import { type Reading, spanAt } from './reading.ts'

/** An organ or a document of another place, where the report's own must stand. */
export type OtherOrgan = Span & { name: string; own: string }

const COUNTY = new Set(['县', '市', '区', '旗'])
/** Another place's document is rightly named when it is studied or followed. */
const FOLLOWED = /(?:学习|借鉴|参照|转发|对照|贯彻|落实|参考|推广)[^，。；]{0,4}$/

const townshipIn = (text: string): PlaceMention | undefined =>
  placesIn(text).find(({ level }) => isTownship(level))

const isSamePlace = (one: string, other: string): boolean =>
  one.endsWith(other) || other.endsWith(one)

/** The signing organ is of another township than the title's. */
export function* otherSigner({ manuscript }: Reading): Iterable<OtherOrgan> {
  const { title, signature } = manuscript
  const own = townshipIn(title?.text ?? '')?.name
  const signed = townshipIn(signature.organ?.text ?? '')?.name
  if (own && signed && signature.organ && !isSamePlace(own, signed))
    yield { ...signature.organ, name: signed, own }
}

/** The addressee is of another county than the title's; a city above may stand for its county. */
export function* otherAddressee({ manuscript }: Reading): Iterable<OtherOrgan> {
  const { title, addressee } = manuscript
  const own = countiesIn(title?.text ?? '')
  const addressed = countiesIn(addressee?.text ?? '')
  const [first] = addressed
  if (!addressee || !first || !own[0] || first.level === '市') return
  if (own.some((one) => addressed.some((other) => isSamePlace(one.name, other.name)))) return
  yield { ...addressee, name: first.name, own: own[0].name }
}

const countiesIn = (text: string): PlaceMention[] =>
  placesIn(text.replace(/^中共/, '')).filter(
    ({ level, name }) => COUNTY.has(level) && name.length > 2,
  )

/** 制定《王庄镇防汛应急预案》 in the report of another township. */
export function* otherDocuments(reading: Reading): Iterable<OtherOrgan> {
  const { text, titles, places, world } = reading
  for (const title of titles) {
    const place = spanAt(places, title.start + 1)
    if (place?.start !== title.start + 1 || !isTownship(place.level) || !world.own) continue
    if (place.name.length - place.level.length < 2 || isSamePlace(place.name, world.own)) continue
    if (FOLLOWED.test(text.slice(Math.max(0, title.start - 8), title.start))) continue
    const end = place.start + place.name.length
    yield { start: place.start, end, name: place.name, own: world.own }
  }
}
