import type { Phrase } from './phrase.ts'

/** “十五五”开局之年, “八五”普法收官之年: a five-year plan has one first and one last year. */
export const planYears: readonly Phrase[] = [
  {
    cues: ['开局之年', '开局年', '起步之年', '收官之年', '收官年'],
    form: /(?<=(?<head>(?:十[二三四五六]|[七八九])五”?(?:普法)?(?:规划)?的?))(?:开局|起步|收官)之?年/y,
  },
]

/** The first year of each plan. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
  七五: 2016,
  八五: 2021,
  九五: 2026,
}
const LASTS = 5

/** The only year that `text` can mean, with the plan's name; null when it names no plan. */
export function yearOfPlan(text: string): { plan: string; year: number } | null {
  const plan = /^(?:十[二三四五六]|[七八九])五/.exec(text)?.[0] ?? ''
  const first = FIRST_YEARS[plan]
  if (first === undefined) return null
  return { plan, year: text.includes('收官') ? first + LASTS - 1 : first }
}
