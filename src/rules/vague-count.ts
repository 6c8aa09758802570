import { mark, type Rule } from './rule.ts'

const SMALL = 100

export const vagueCount: Rule = {
  id: 'vague-count',
  severity: 'advice',
  title: '小数目用了约数',
  why: '几十以内的数点得清，写“余”“多”显得没有统计。',
  bad: '悬挂横幅60余条',
  good: '悬挂横幅63条',
  *find({ figures, facts }) {
    if (facts) return
    for (const figure of figures)
      if (figure.hedge !== '' && figure.number < SMALL && !/[%倍元天年个月分]/.test(figure.unit))
        yield mark(figure, `“${figure.text}”宜写准确数`)
  },
}
