import { numeralsIn } from './numerals.ts'
import { type Mark, mend, type Rule } from './rule.ts'
import { matchesAt } from './starts.ts'

const TWO_LEVELS =
  /(?<=[省市县区乡镇村]、?[省市县区乡镇村](?:（社区）|（居）|居)?)二级(?!主任|调研|巡视|法官|检察|警|高级)/y

export const twoLevels: Rule = {
  id: 'two-levels',
  severity: 'advice',
  title: '“二级”应为“两级”',
  why: '指县乡、镇村等并列的层级用“两级”，“二级”是序数。',
  bad: '提高乡、村二级干部素质',
  good: '提高乡、村两级干部素质',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const { index: start } of matchesAt(reading.text, TWO_LEVELS, numeralsIn(reading).ranked))
      found.push(mend({ start, end: start + 2 }, '两级', '并列的层级用“两级”'))
    return found
  },
}
