import { phrasesIn } from './phrases.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark } from './rule.ts'
import { yearOfPlan } from './words/plan-years.ts'

/** The year of which it is said: 2026年是“十五五”开局之年. */
const SAID_OF = /(20\d\d)年[^。；\n]{0,12}$/
const REACH = 20

/** “十四五”开局之年 said of a year that is another one of the plan. */
export function wrongPlanYears(reading: Reading, year: number): Mark[] {
  const found: Mark[] = []
  for (const { start, end, text } of phrasesIn(reading, 'planYears')) {
    const told = yearOfPlan(text)
    if (!told) continue
    const said = SAID_OF.exec(reading.text.slice(Math.max(0, start - REACH), start))?.[1]
    const meant = said === undefined ? [year, year + 1] : [Number(said)]
    if (!meant.includes(told.year)) found.push(mark({ start, end }, `“${text}”是${told.year}年`))
  }
  return found
}
