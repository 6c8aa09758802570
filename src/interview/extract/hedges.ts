/** What makes a spoken figure rough: 大概30, 近万份 and 300上下 are hedged, 5次以上 is only a bound. */
import { HEDGE_WORDS, HEDGES_BEFORE, NOT_HEDGE } from '../../text/quantity.ts'
import type { SpokenFigure } from './spoken.ts'

const ABOUT_BEFORE = /(?:大概|大约|差不多|大致|约莫|估计|估摸|也就)(?:是|有|在|排查了?|了)?$/
const ABOUT_BEHIND = /^(?:左右|上下|的样子|光景)/
const BOUND_BEFORE = /(?:至少|最多|不到|不足|不少于|不超过|起码|顶多)$/
const BOUND_BEHIND = /^(?:以上|以下|以内|不到|出头|往上|好几|[几把][个件次人名份场]?)/
/** 上千人, 小两百人: a size, not a count. */
const SIZE = /^[上成][百千万]|^小[一两二三四五六七八九]百/
/** 4、5次: one figure between the two. */
const PAIR_BEFORE = /(?<![0-9])(?<first>[1-9])、$/
const HEDGE_BEFORE = new RegExp(
  `(?:${HEDGES_BEFORE.map((word) => `(?<![${NOT_HEDGE[word] ?? ''}])${word}`).join('|')})$`,
)

/** The figure with its hedge, or marked as vague. */
export function hedged(text: string, figure: SpokenFigure): SpokenFigure {
  const before = text.slice(Math.max(0, figure.start - 6), figure.start)
  const behind = text.slice(figure.end, figure.end + 3)
  if (isBound(before, behind, figure, text)) return { ...figure, vague: true }
  if (figure.hedge !== '') return figure
  const word = HEDGE_BEFORE.exec(before)?.[0]
  if (word) return { ...figure, start: figure.start - word.length, hedge: HEDGE_WORDS[word] ?? '' }
  const after = ABOUT_BEHIND.exec(behind)
  if (!after && !ABOUT_BEFORE.test(before)) return figure
  return { ...figure, hedge: '约', end: figure.end + (after?.[0].length ?? 0) }
}

const isBound = (before: string, behind: string, { start, number }: SpokenFigure, text: string) =>
  BOUND_BEFORE.test(before) ||
  BOUND_BEHIND.test(behind) ||
  SIZE.test(text.slice(Math.max(0, start - 1), start + 2)) ||
  Number(PAIR_BEFORE.exec(before)?.groups?.first ?? Number.NaN) === number - 1
