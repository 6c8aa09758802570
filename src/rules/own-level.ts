import { matchAt } from '../text/match-at.ts'
import { type Codes, codesOf } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { isInTitle, oncePer, type Reading } from './reading.ts'

/** A word for an organ or leader of another kind of unit than the one that reports. */
export type Stray = Span & { text: string; level: string }

/** 镇长, 乡党委, 镇综治中心: what a unit calls its own without its name. */
const OWN =
  /(乡|镇)(?:党委|人民政府|政府|长(?!期|远|久|效|短|足|度|江|城)|人大|纪委|综治中心|便民服务中心|综合行政执法|司法所|机关干部|全面依法治)|(街道)(?:党工委|办事处|办(?=[，。、主]))|(苏木)(?:党委|人民政府|政府|达)/y
/** 县委, 区司法局: the organ above. */
const ABOVE =
  /(县|区|旗|市)(?:委(?!员|托|派)|政府|人民政府|人大|政协|法院|人民法院|检察院|(?:司法|公安|财政|民政|城管|应急|信访|生态环境|自然资源|市场监管|城市管理|行政执法|农业农村)局)/y
/** The commission above: 依法治县办. */
const COMMISSION = /依法治(县|区|旗)(?:委员会|办)/y
/** What goes on behind a level in a word for an organ. */
const GOES_ON = codesOf('党人政长纪综便司机办达委法检公财民城应信生自市行农')
/** The last of 依法治. */
const RULE = '治'.charCodeAt(0)
/** Signs of 依法治. */
const COMMISSION_HEAD = 3
/** What can stand right before a word that is no part of a name. */
const EDGE = /^$|[\s，。；：、（）.．“由在向经据受与和按报合同从到请对以获及为将把被让等年持开\d]/
/** Last signs of levels of two: 街道, 苏木. */
const LONG_LEVELS = codesOf('道木')
/** Last signs of the levels that report, of counties and the like, and with them of cities. */
const REPORTING = codesOf('乡镇道木')
const COUNTIES = codesOf('县区旗')
const HIGHER = codesOf('县区旗市')
const TIERS = ['县', '区', '旗'] as const
/** A city may be the county or stand above it: its words are never stray. */
const CITY = '市'
const FEW = 2

/** Words of units of another kind than `own`. */
export const strayOwn = (reading: Reading, own: string): Stray[] =>
  boundWords(reading, otherLevels(reading, REPORTING, own), OWN)

/** Words of a county in the report of a district's unit, and the like; answers may name any organ. */
export function strayAbove(reading: Reading): Stray[] {
  const named = namedTiers(reading)
  if (reading.facts || named.length > 1) return []
  const tier = named[0] ?? usualTier(reading, wordsAbove(reading, otherLevels(reading, HIGHER, '')))
  return tier ? wordsAbove(reading, otherLevels(reading, COUNTIES, tier)) : []
}

const wordsAbove = (reading: Reading, levels: readonly number[]): Stray[] => [
  ...boundWords(reading, levels, ABOVE),
  ...commissions(reading.text, levels),
]

/** Where a level ends that may belong to a word for an organ. */
const levelsOf = oncePer(({ text, levels }: Reading): readonly number[] =>
  levels.filter((last) => GOES_ON.has(text.charCodeAt(last + 1))),
)

/** Those of some levels that are not the own one. */
function otherLevels(reading: Reading, ends: Codes, own: string): number[] {
  const { text } = reading
  const ownEnd = own.charCodeAt(own.length - 1)
  return levelsOf(reading).filter((last) => {
    const end = text.charCodeAt(last)
    return end !== ownEnd && ends.has(end)
  })
}

function commissions(text: string, levels: readonly number[]): Stray[] {
  const found: Stray[] = []
  for (const last of levels) {
    const start = last - COMMISSION_HEAD
    if (text.charCodeAt(last - 1) !== RULE) continue
    const [word, level = ''] = matchAt(COMMISSION, text, start) ?? NOTHING
    if (word !== undefined) found.push({ start, end: start + word.length, text: word, level })
  }
  return found
}
const NOTHING: readonly string[] = []

/** What the unit above is, as title and addressee name it. */
const namedTiers = ({ world }: Reading): string[] =>
  TIERS.filter((tier) => world.known.some((name) => name.endsWith(tier)))

/** What it is as the text mostly says. */
function usualTier({ world, manuscript }: Reading, words: readonly Stray[]): string | null {
  const cities = words.filter(({ level }) => level === CITY).length
  if (cities * 2 > words.length && world.known.some((name) => name.endsWith(CITY))) return CITY
  const addressed = /^(?:中共)?(县|区|旗)委/.exec(manuscript.addressee?.text ?? '')?.[1]
  if (addressed) return addressed
  const counts = TIERS.map((tier) => words.filter(({ level }) => level === tier).length)
  const most = Math.max(...counts)
  const others = counts.reduce((sum, count) => sum + count, 0) - most
  return most >= FEW && others * FEW <= most ? (TIERS[counts.indexOf(most)] ?? null) : null
}

/** Words that `pattern` finds where a level stands, with an edge before them. */
function boundWords(reading: Reading, levels: readonly number[], pattern: RegExp): Stray[] {
  const { text } = reading
  const found: Stray[] = []
  for (const last of levels) {
    const start = last - (LONG_LEVELS.has(text.charCodeAt(last)) ? 1 : 0)
    const match = matchAt(pattern, text, start)
    if (!match || !EDGE.test(text.slice(Math.max(0, start - 1), start))) continue
    const [word, ...levelsOfWord] = match
    const span = { start, end: start + word.length }
    if (isInTitle(reading, span)) continue
    found.push({ ...span, text: word, level: levelsOfWord.find(Boolean) ?? '' })
  }
  return found
}
