import { expect, test } from 'vitest'
import { open, turn } from '../interview/turn.ts'
import { TOPICS } from '../report/annual/topics.ts'
import { factsOf } from '../report/facts.ts'
import { newReport, type Report, withoutAnswer } from '../report/report.ts'
import { printedParts } from './document.ts'
import { Printer } from './printed-part.ts'
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

test('what a printer kept is what printing afresh gives, at every moment of a conversation', () => {
  const printer = new Printer()
  for (const report of moments()) {
    const facts = factsOf(report.answers)
    expect(printedParts(report, facts, printer.print)).toEqual(printedParts(report, facts))
  }
})

test('an answer has only the parts printed anew that look at it', () => {
  const printer = new Printer()
  const [report] = [...moments()].slice(TOPICS.length - 1)
  if (!report) throw new Error('no conversation')
  const before = printedParts(report, factsOf(report.answers), printer.print)
  const changed = withoutAnswer(report, 'law-leaflets')
  const after = printedParts(changed, factsOf(changed.answers), printer.print)
  const anew = after.filter((part, index) => part !== before[index]).map(({ plan }) => plan.id)
  expect(anew).toEqual(['measures.law-popularization'])
})

test('a view written out piece by piece reads as one written out whole', () => {
  for (const report of [...moments()].filter((_, index) => index % 9 === 0)) {
    const view = viewOf({ report, turns: [], job: null })
    expect(JSON.parse(new TextDecoder().decode(viewJson(view)))).toEqual(
      JSON.parse(JSON.stringify(view)),
    )
  }
})
