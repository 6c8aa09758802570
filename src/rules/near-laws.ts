import { LAW_NAMES } from '../report/annual/law-names.ts'
import { editDistance } from '../text/distance.ts'
import { codesOf } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { oncePer, type Reading } from './reading.ts'

/** `isShort`: signs are left out, as in speech, of a name that is not called the full one. */
export type NearLaw = Span & { right: string; isShort: boolean }

const NAMED =
  /^《(中华人民共和国)?([\u4e00-\u9fff]{1,18}?(?:法|法典|条例))(?:（[^（）]{1,20}）)?》$/
/** How a law's name may end, or the bracket behind it. */
const ENDS = codesOf('法典例）')

/** The law that a title names, and 中华人民共和国 if that is said to be its state. */
type Named = Span & { state: string; name: string }

/** Titles that name laws no list knows. */
const unlisted = oncePer(({ text, titles }: Reading): readonly Named[] => {
  const found: Named[] = []
  for (const { start, end } of titles) {
    if (!ENDS.has(text.charCodeAt(end - 2)) || LAW_NAMES.has(namedIn(text, start, end))) continue
    const [, state = '', name] = NAMED.exec(text.slice(start, end)) ?? []
    if (name !== undefined && !LAW_NAMES.has(name)) found.push({ start, end, state, name })
  }
  return found
})

const STATE = '中华人民共和国'

/** What stands in a title, without the state. */
const namedIn = (text: string, start: number, end: number): string =>
  text.slice(start + 1 + (text.startsWith(STATE, start + 1) ? STATE.length : 0), end - 1)

/** Below this any two names are near. */
const SHORTEST = 5
/** A law of these signs or more is itself in spite of so many slips. */
const ENOUGH = [
  { length: SHORTEST, slips: 1 },
  { length: 8, slips: 3 },
]
/** Signs left out of a law's name, or put into it: 反家（庭）暴（力）法. */
const MOST_LEFT_OUT = 2

/** Titles in 《》 that name no law but nearly one. */
export const nearLawsIn = oncePer((reading: Reading): readonly NearLaw[] =>
  unlisted(reading).flatMap(({ start, end, state, name }) => {
    const right = state && name.endsWith('条例') ? lawOf(name) : nearest(name)
    if (!right) return []
    const isShort = !state && name.length < right.length
    return { start, end, right: `《${state}${right}》`, isShort }
  }),
)

/** Titles of laws of the state that no list knows and that are near to none: new, or no law at all. */
export const unknownLawsIn = (reading: Reading): Span[] =>
  unlisted(reading).filter(
    ({ start, state, name }) =>
      state && name.endsWith('法') && !nearLawsIn(reading).some((near) => near.start === start),
  )

/** 《中华人民共和国禁毒条例》: there is a law of that name, and regulations of the State Council are not so called. */
function lawOf(name: string): string | null {
  const law = name.replace(/(?:实施)?条例$/, '法')
  return name.endsWith('实施条例') || !LAW_NAMES.has(law) ? null : law
}

/** Slips a name can hold at most. */
const MOST_SLIPS = 3

function nearest(name: string): string | null {
  if (/(?:条例|办法)$/.test(name)) return null
  let best: { law: string; slips: number } | null = null
  for (const law of sharing(name)) {
    const slips = editDistance(name, law)
    if (isNear(name, law, slips) && slips < (best?.slips ?? MOST_SLIPS + 1)) best = { law, slips }
  }
  return best?.law ?? null
}

const isNear = (name: string, law: string, slips: number): boolean =>
  ENOUGH.some((enough) => law.length >= enough.length && slips <= enough.slips) ||
  (slips <= MOST_LEFT_OUT && slips === Math.abs(law.length - name.length))

/** The laws by each of their signs. */
const BY_SIGN = new Map<string, string[]>()
for (const law of LAW_NAMES)
  if (law.length >= SHORTEST)
    for (const sign of new Set(law)) BY_SIGN.set(sign, [...(BY_SIGN.get(sign) ?? []), law])

/** Laws that have all signs of the name but so many slips: no other can be near. */
function sharing(name: string): string[] {
  const shared = new Map<string, number>()
  for (const sign of new Set(name))
    for (const law of BY_SIGN.get(sign) ?? []) shared.set(law, (shared.get(law) ?? 0) + 1)
  const most = new Set(name).size
  return [...shared].flatMap(([law, count]) => (count >= most - MOST_SLIPS ? [law] : []))
}
