import type { Figure } from '../../text/figures.ts'
import { type Codes, codesOf } from '../../text/signs.ts'

/** Measure words that count the same things: 26名……24人, 154起……151件. */
const PEOPLE = codesOf('名位人')
const CASES = codesOf('起宗例桩件')

export const isCounted = (figure: Figure): boolean => figure.hedge === '' && figure.unit !== '%'

const isOneOf = (unit: string, words: Codes): boolean =>
  unit.length === 1 && words.has(unit.charCodeAt(0))

export const areCountedAlike = (one: string, other: string): boolean =>
  one === other ||
  (isOneOf(one, PEOPLE) && isOneOf(other, PEOPLE)) ||
  (isOneOf(one, CASES) && isOneOf(other, CASES))

export const arePeople = ({ unit }: Figure): boolean => isOneOf(unit, PEOPLE)

export const isSameKind = (one: Figure, other: Figure): boolean =>
  isCounted(one) && isCounted(other) && areCountedAlike(one.unit, other.unit)

/** Words of what was done with the things counted before; a done part, not a kind of them. */
export const DONE =
  /化解|调处成功|调解成功|成功|办结|办复|结案|整改|答复|回复|采纳|采用|出庭|参训|通过|合格|实考|审结|办理完|已办理|已落实|解决了?$/
