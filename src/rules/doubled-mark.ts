import { type Mark, mark, mend, type Rule } from './rule.ts'
import { matchesAt } from './starts.ts'
import { stopsIn } from './stops.ts'

const RUN = /[，、；：。！？]{2,}/y
/** ？！ together is a question exclaimed. */
const EXCLAIMED = /^[？！]+$/

/** Two marks in a row: one was forgotten when words between or behind them were struck. */
export const doubledMark: Rule = {
  id: 'doubled-mark',
  severity: 'warning',
  title: '标点连用',
  why: '“，，”“。。”“，。”是删改后留下的；相同的留一个，不同的按句意取舍。',
  bad: '全年开展执法检查64次，，联合执法12次。。',
  good: '全年开展执法检查64次，联合执法12次。',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const { index: start, 0: run } of matchesAt(reading.text, RUN, stopsIn(reading).doubled)) {
      if (EXCLAIMED.test(run)) continue
      const span = { start, end: start + run.length }
      if (new Set(run).size === 1) found.push(mend(span, run[0] ?? '', `“${run}”重复`))
      else found.push(mark(span, `“${run}”两个标点连用，只留一个`))
    }
    return found
  },
}
