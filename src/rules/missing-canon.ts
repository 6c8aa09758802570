import { CONGRESSES, latestSession, plenumsOf, skippedIn } from './plenums.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** Enough text to be a whole report; an excerpt need not name the meeting. */
const WHOLE = 1000
const SHOWN = 40
const MUST: { from: number; to: number; words: string[]; name: string }[] = [
  { from: 2022, to: 9999, words: ['二十大', '二十届'], name: '党的二十大' },
  { from: 2019, to: 2021, words: ['十九大', '十九届'], name: '党的十九大' },
  { from: 2021, to: 9999, words: ['习近平法治思想'], name: '习近平法治思想' },
]

/** Named beside the sessions before it, the next congress is the current one. */
const SUCCESSOR = /二十大|二十届/

export const missingCanon: Rule = {
  id: 'missing-canon',
  severity: 'warning',
  title: '全文未提当年应提的会议或思想',
  why: '引言通常写明贯彻党的全国代表大会和历次全会精神、习近平法治思想；全文不提、逐次列举却漏了最近一次，多是沿用旧稿。',
  bad: '（2023年度报告全文未提党的二十大）',
  good: '全面贯彻落实党的二十大和二十届二中全会精神，深入学习贯彻习近平法治思想',
  find(reading) {
    const found: Mark[] = []
    const { text, year, manuscript } = reading
    if (year === null || text.length < WHOLE) return found
    const { start, end } = manuscript.lead ?? { start: 0, end: 0 }
    for (const { from, to, words, name } of MUST)
      if (from <= year && year <= to && !words.some((word) => text.includes(word)))
        found.push(
          mark({ start, end: Math.min(end, start + SHOWN) }, `全文没有提到${name}`, {
            section: 'lead',
            suggestion: `在引言写明${name}`,
          }),
        )
    return found.concat(latestLeftOut(reading, year), skipped(reading))
  },
}

/** 十九届二中、四中全会: a list that leaves out one between two. */
function skipped(reading: Reading): Mark[] {
  const told = plenumsOf(reading)
  return told.flatMap(({ list }, index) => {
    const isFirst = told[index - 1]?.list !== list && told[index + 1]?.list === list
    const names = isFirst ? skippedIn(reading.text.slice(list.start, list.end)) : []
    return names.length === 0
      ? []
      : [mark(list, `没有提到${names.join('、')}`, { severity: 'advice' as const })]
  })
}

/** 二十届二中、三中全会 in the report of a year that had a fourth. */
function latestLeftOut(reading: Reading, year: number): Mark[] {
  const found: Mark[] = []
  const told = plenumsOf(reading)
  for (const congress of CONGRESSES) {
    const last = told.findLast((plenum) => plenum.congress === congress)
    const latest = last && latestSession(congress, year)
    if (!latest || (latest.to ?? year) < year) continue
    if (told.some(({ name }) => name === latest)) continue
    if (reading.text.includes(`${congress}历次全会`)) continue
    if (congress === '十九届' && SUCCESSOR.test(reading.text)) continue
    found.push(mark(last.list, `没有提到${latest.name}`, { suggestion: latest.name }))
  }
  return found
}
