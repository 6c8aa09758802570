import type { Figure } from '../../text/figures.ts'

/** Measure words that count the same things: 26名……24人, 154起……151件. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ 名: '人', 位: '人', 人: '人' },
  ...{ 起: '件', 宗: '件', 例: '件', 桩: '件', 件: '件' },
}

/** What a figure counts, one word for measure words of one meaning. */
export const kindOf = ({ unit }: Figure): string => KINDS[unit] ?? unit

export const isCounted = (figure: Figure): boolean => figure.hedge === '' && figure.unit !== '%'

export const isSameKind = (one: Figure, other: Figure): boolean =>
  isCounted(one) && isCounted(other) && (one.unit === other.unit || kindOf(one) === kindOf(other))

/** Words of what was done with the things counted before; a done part, not a kind of them. */
export const DONE =
  /化解|调处成功|调解成功|成功|办结|办复|结案|整改|答复|回复|采纳|采用|出庭|参训|通过|合格|实考|审结|办理完|已办理|已落实|解决了?$/
