/** What the words plainly say: any field of any topic, as many as the message holds. */
import type { Content } from '../../report/answer.ts'
import { topicOf } from '../../report/fields.ts'
import type { Proposal, Report } from '../../report/report.ts'
import { type Doubt, type Heard, type Reading, read } from '../extract.ts'
import { joined } from '../join.ts'
import { shortLabel } from '../label.ts'
import type { Note } from '../message.ts'
import type { Done, Moment, Step } from '../moment.ts'
import { goOn, withTalk } from '../next.ts'
import { dropPending, pendingQuestion } from '../pending.ts'
import { keepable, sameContent } from '../record.ts'
import { say } from '../say.ts'
import { store } from '../store.ts'

const DOUBTS_TOLD = 3
const YES_NO = ['是', '否']

export const answering: Step = (moment) => {
  const reading = readingOf(moment)
  if (!reading) return null
  const { report, lines } = dropPending(moment.report)
  const kept = reading.heard.flatMap((heard) => keep(report, heard))
  const conflicts = kept.filter((heard) => mustAsk(report, heard))
  const taken = kept.filter((heard) => !conflicts.includes(heard))
  const stored = store(report, taken, moment)
  const doubts = [...reading.doubts, ...unkept(reading.heard, kept)]
  const done: Done = {
    report: advance(stored.report, [...kept, ...doubts], doubts),
    lines,
    facts: stored.facts,
    notes: [...stored.notes, ...doubts.slice(0, DOUBTS_TOLD).map(doubtNote)],
    next: 'ask',
  }
  return conflicts.length > 0 ? askFirst(done, conflicts, moment) : done
}

/** Read as an answer to what was asked; failing that, as more about what was restated last. */
function readingOf({ report, text, context: { now, found = [] } }: Moment): Reading | null {
  const { asked, wanted, restated } = report.talk
  const { answers } = report
  const reading = withFound(read(text, { asked, wanted, answers, now }), found)
  if (!isEmpty(reading)) return reading
  const [last] = restated
  const before = last === undefined ? null : topicOf(last).id
  if (before === null || before === asked || before === 'other') return null
  const more = read(text, { asked: before, wanted: [], answers, now, strict: true })
  return isEmpty(more) ? null : more
}

/** What a model found joins what the rules heard and do not doubt. */
function withFound({ heard, doubts }: Reading, found: readonly Heard[]): Reading {
  const known = new Set([...heard, ...doubts].map(({ field }) => field))
  return { heard: [...heard, ...found.filter(({ field }) => !known.has(field))], doubts }
}

const isEmpty = ({ heard, doubts }: Reading): boolean => heard.length + doubts.length === 0

/** The content as it will be stored: joined to a list begun before, within the limits. */
function keep(report: Report, heard: Heard): Heard[] {
  const content = keepable(heard.field, joined(report, heard))
  return content ? [{ ...heard, content }] : []
}

const unkept = (heard: readonly Heard[], kept: readonly Heard[]): Doubt[] =>
  heard
    .filter(({ field }) => !kept.some((each) => each.field === field))
    .map(({ start, end, field, quote }) => ({ start, end, field, quote, why: 'out-of-range' }))

/**
 * A plain correction is taken: of what was asked, of what was just restated, or with 不对 and the
 * like. Another value for another topic's answer, or 不清楚 in place of a value, is asked first.
 */
function mustAsk(report: Report, { field, content, corrects }: Heard): boolean {
  const stored = report.answers[field]
  if (!stored || sameContent(stored, content) || !isSettled(stored)) return false
  if (content.kind === 'unknown') return true
  const { asked, wanted, restated } = report.talk
  const isAsked = topicOf(field).id === asked || wanted.includes(field)
  return !isAsked && !corrects && !restated.includes(field)
}

const isSettled = ({ kind }: Content): boolean => kind === 'given' || kind === 'none'

/** Goes on when the question asked was touched; words about another topic leave it standing. */
function advance(report: Report, about: readonly { field: string }[], doubts: Doubt[]): Report {
  const { asked } = report.talk
  const isOfAsked = ({ field }: { field: string }) => topicOf(field).id === asked
  if (asked !== null && !about.some(isOfAsked)) return report
  return goOn(
    report,
    doubts.filter(isOfAsked).map(({ field }) => field),
  )
}

const doubtNote = ({ field, quote, why }: Doubt): Note => ({
  kind: 'doubt',
  fields: [field],
  text: say.doubt[why](shortLabel(field), quote),
})

function askFirst(done: Done, conflicts: readonly Heard[], moment: Moment): Done {
  const { from } = moment.incoming
  const proposals = conflicts.map(
    ({ field, content, quote }): Proposal => ({
      field,
      answer: { by: from, at: moment.context.now, quote, ...content },
      source: 'message',
    }),
  )
  const report = withTalk(done.report, {
    proposals: [...done.report.talk.proposals, ...proposals],
  })
  const notes = [
    ...(done.notes ?? []),
    {
      kind: 'info' as const,
      fields: conflicts.map(({ field }) => field),
      text: pendingQuestion(report),
    },
  ]
  return { ...done, report, notes, next: 'stop', chips: YES_NO }
}
