import { figureListsOf } from './figure-lists.ts'
import { phrasesIn } from './phrases.ts'
import { isInTitle, isQuoted } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const SMALL = 100

/** 约3000余份, 近60余条: two hedges on one number. */
const BEHIND = new Set<string>(['余', '多'])
const AGAIN = /(?:[^签预条契公节履民合违守]约|[^最附临邻靠就远]近|大约|超过|[^高]超)$/

export const vagueCount: Rule = {
  id: 'vague-count',
  severity: 'advice',
  title: '小数目用了约数',
  why: '几十以内的数点得清，写“余”“多”显得没有统计；“约”“余”不并用。',
  bad: '悬挂横幅60余条',
  good: '悬挂横幅63条',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const { text, facts } = reading
    for (const some of phrasesIn(reading, 'someCounts'))
      if (!isInTitle(reading, some) && !isQuoted(reading, some))
        found.push(mark(some, `“${some.text}”应写明数目`))
    for (const figure of figureListsOf(reading).hedged) {
      const before = text.slice(Math.max(0, figure.start - 3), figure.start)
      if (BEHIND.has(figure.hedge) && AGAIN.test(before))
        found.push(mark(figure, `“${figure.text}”前后两个约数词，留一个`))
      if (!facts && figure.number < SMALL && !/[%倍元天年个月分]/.test(figure.unit))
        found.push(mark(figure, `“${figure.text}”宜写准确数`))
    }
    return found
  },
}
