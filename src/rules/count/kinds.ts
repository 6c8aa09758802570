import type { Figure } from '../../text/figures.ts'
import { codesOf } from '../../text/signs.ts'

/** Measure words that count the same things: 26名……24人, 154起……151件. */
const PEOPLE = codesOf('名位人')
const CASES = codesOf('起宗例桩件')
export const PERCENT = '%'.charCodeAt(0)

/** The code of a unit of one sign, else 0: comparing codes is cheaper than comparing words. */
export const codeOf = ({ unit }: Figure): number => (unit.length === 1 ? unit.charCodeAt(0) : 0)

export const isCounted = (figure: Figure): boolean =>
  figure.hedge === '' && codeOf(figure) !== PERCENT

/** Whether two exact figures count the same things. */
export function isSameKind(one: Figure, other: Figure): boolean {
  if (one.hedge !== '' || other.hedge !== '') return false
  const unit = codeOf(one)
  const second = codeOf(other)
  if (unit === second) return unit === 0 ? one.unit === other.unit : unit !== PERCENT
  return (PEOPLE.has(unit) && PEOPLE.has(second)) || (CASES.has(unit) && CASES.has(second))
}

/** Words of what was done with the things counted before; a done part, not a kind of them. */
export const DONE =
  /化解|调处成功|调解成功|成功|办结|办复|结案|整改|答复|回复|采纳|采用|出庭|参训|通过|合格|实考|审结|办理完|已办理|已落实|解决了?$/
