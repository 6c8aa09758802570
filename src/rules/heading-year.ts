import { type Mark, mark, type Rule } from './rule.ts'

export const headingYear: Rule = {
  id: 'heading-year',
  severity: 'warning',
  title: '下一年度安排没有写明年份',
  why: '“下一年”“下一步”离开报告就不知所指，标题写明次年年度，也便于次年对账。',
  bad: '四、下一年推进法治政府建设的主要安排',
  good: '四、2027年度推进法治政府建设的主要安排',
  find({ manuscript, year }) {
    const found: Mark[] = []
    for (const { key, heading } of manuscript.sections)
      if (key === 'plans' && !/\d{4}|[０-９]{4}|二〇/.test(heading.text))
        found.push(
          mark(heading, '下一年度安排的标题没有写明年份', {
            ...(year === null ? {} : { suggestion: `${year + 1}年度推进法治政府建设的主要安排` }),
          }),
        )
    return found
  },
}
