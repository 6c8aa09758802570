import { type Mark, mark, type Rule } from './rule.ts'

/** Submitted before 3月1日 of the next year (厅字〔2019〕28号); whether that day is in time is not settled. */
export const lateDate: Rule = {
  id: 'late-date',
  severity: 'warning',
  title: '成文晚于报送期限',
  why: '年度报告应在次年3月1日前报送上一级党委和政府，本地通知另有规定的从其规定。',
  bad: '2027年3月11日',
  good: '2027年1月18日',
  find({ manuscript, year }) {
    const found: Mark[] = []
    const { date } = manuscript.signature
    if (!date || year === null || date.year !== year + 1 || date.month === null) return found
    if (date.month > 3 || (date.month === 3 && (date.day ?? 1) > 1))
      found.push(mark(date, `成文日期晚于${year + 1}年3月1日的报送期限`))
    return found
  },
}
