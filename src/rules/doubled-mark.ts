import { matchAt } from '../text/match-at.ts'
import { mark, mend, type Rule } from './rule.ts'

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
  *find({ text, stops }) {
    let told = 0
    for (let index = 1; index < stops.length; index++) {
      const start = stops[index - 1] ?? 0
      if (start < told || stops[index] !== start + 1) continue
      const run = matchAt(RUN, text, start)?.[0]
      if (run === undefined) continue
      told = start + run.length
      if (EXCLAIMED.test(run)) continue
      const span = { start, end: start + run.length }
      if (new Set(run).size === 1) yield mend(span, run[0] ?? '', `“${run}”重复`)
      else yield mark(span, `“${run}”两个标点连用，只留一个`)
    }
  },
}
