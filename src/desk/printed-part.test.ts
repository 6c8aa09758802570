import { expect, test } from 'vitest'
import { planOf } from '../drafting/basis.ts'
import { open, turn } from '../interview/turn.ts'
import { TOPICS } from '../report/annual/topics.ts'
import { Facts } from '../report/facts.ts'
import { newReport, type Report, withoutAnswer } from '../report/report.ts'
import { emptyPart } from '../report/version.ts'
import { Checker } from '../rules/checker.ts'
import { printedParts } from './document.ts'
import { printAnew } from './printed-part.ts'
import { viewOf } from './report-view.ts'
import { viewJson } from './view-json.ts'

const NOW = '2027-01-15T08:00:00.000Z'
const from = { name: '李某', via: 'page' as const }

/** Reports as they stand after each turn of a whole conversation, and after taking each answer back. */
function* moments(): Generator<Report> {
  let report = open(newReport('x', NOW), { now: NOW }).report
  for (const { example } of TOPICS) {
    report = turn(report, { text: example, messageId: example, from }, { now: NOW }).report
    yield report
  }
  for (const field of Object.keys(report.answers)) {
    report = withoutAnswer(report, field)
    yield report
  }
}

/** The parts, planned and printed from facts that remember nothing. */
const printedAnew = (report: Report) => {
  const facts = new Facts(report.answers)
  return planOf(report, facts).map((plan) =>
    printAnew(plan, report.parts[plan.id] ?? emptyPart(plan.id), facts),
  )
}

test('what was printed before and still stands is what printing anew gives, at every moment', () => {
  let earlier = new Facts({})
  for (const report of moments()) {
    const facts = new Facts(report.answers)
    facts.follow(earlier)
    expect(printedParts(report, facts)).toEqual(printedAnew(report))
    earlier = facts
  }
})

test('an answer has only the parts printed anew that look at it', () => {
  const [report] = [...moments()].slice(TOPICS.length - 1)
  if (!report) throw new Error('no conversation')
  const facts = new Facts(report.answers)
  const before = printedParts(report, facts)
  const changed = withoutAnswer(report, 'law-leaflets')
  const next = new Facts(changed.answers)
  next.follow(facts)
  const after = printedParts(changed, next)
  const anew = after.filter((part, index) => part !== before[index]).map(({ plan }) => plan.id)
  expect(anew).toEqual(['measures.law-popularization'])
})

test('a view written out piece by piece reads as one written out whole', () => {
  for (const report of [...moments()].filter((_, index) => index % 9 === 0)) {
    const view = viewOf({ report, turns: [], job: null, checker: new Checker() })
    expect(JSON.parse(new TextDecoder().decode(viewJson(view)))).toEqual(
      JSON.parse(JSON.stringify(view)),
    )
  }
})
