import { sharedRuns } from '../text/runs.ts'
import { ownSigns, proseBetweenTitles } from './prose.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const RUN = 30
/** A run that is mostly names of meetings and documents was not copied. */
const OWN = 20

/** Passages taken from last year's report or from another unit's, when these are given. */
export const sharedText: Rule = {
  id: 'shared-text',
  severity: 'warning',
  title: '与上年或其他报告雷同',
  why: '整段照搬上年或别处报告，公开后容易被比对出来；法律、会议、文件名称不算。',
  bad: '（与上年报告有30字以上相同）',
  good: '写本年度、本单位自己的做法和数据',
  find(reading) {
    const found: Mark[] = []
    const { lastYear, others } = reading.options
    const sources = [
      ...(lastYear ? [['上年报告', lastYear] as const] : []),
      ...Object.entries(others ?? {}),
    ]
    if (sources.length === 0) return found
    const pieces = proseBetweenTitles(reading)
    for (const [name, source] of sources)
      for (const run of sharedRuns(reading.text, pieces, source, RUN)) {
        if (ownSigns(reading, run) < OWN) continue
        found.push(
          mark(
            { start: run.start, end: Math.min(run.end, run.start + 200) },
            `与${name}有${run.end - run.start}字相同`,
          ),
        )
      }
    return found
  },
}
