import type { Step } from '../moment.ts'
import { withTalk } from '../next.ts'
import { dropPending, pendingOf } from '../pending.ts'
import { record } from '../record.ts'
import { factsFor } from '../restate.ts'

const YES = /^(?:是|是的|对|对的|改|改吧|要改|好|好的|嗯|确认|可以|行|没错)[。！!，, ]*(?:改吧?)?$/
const NO = /^(?:否|不|不是|不改|不用|不用改|不要|别改|错了|算了)[。！!]*$/

/** 是 or 否 to a value that waited. Anything else is not an answer to that question. */
export const confirming: Step = ({ report, text, incoming, context }) => {
  const pending = pendingOf(report)
  if (pending.length === 0) return null
  if (NO.test(text)) return { ...dropPending(report), next: 'ask' }
  if (!YES.test(text)) return null
  const said = pending.map(({ field, answer }) => ({
    field,
    content: answer,
    quote: answer.quote ?? '',
  }))
  const cleared = dropPending(report).report
  const stored = record(cleared, said, incoming.from, context.now)
  const fields = pending.map(({ field }) => field)
  const facts = factsFor(report.answers, stored.answers, fields, [])
  const restated = facts.map(({ field }) => field)
  return { report: withTalk(stored, { restated }), lines: [], facts, next: 'ask' }
}
