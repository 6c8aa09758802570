/**
 * The one door of the conversation: a message and a report in, the report and what we say out.
 * Refuses IO, clocks and channels. May import text, report, rules, drafting and files.
 */

import { topicById } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import type { Context, Incoming, Outcome } from './message.ts'
import type { Done, Moment, Step } from './moment.ts'
import { askNext } from './next.ts'
import { topicsLeft } from './progress.ts'
import { replyOf } from './reply.ts'
import { say } from './say.ts'
import { answering } from './steps/answering.ts'
import { commanding } from './steps/commanding.ts'
import { confirming } from './steps/confirming.ts'
import { nothingSaid } from './steps/nothing-said.ts'
import { aside, unclear } from './steps/unclear.ts'

export type { Context, Effect, Incoming, Outcome, Reply } from './message.ts'

/** Tried in this order; the first that takes the message has it. */
const STEPS: readonly Step[] = [
  nothingSaid, // a blank or a sticker is no answer to anything
  confirming, // 是 and 否 mean the question we asked ourselves
  commanding, // chat words work in every state
  answering, // what the words plainly say, whatever was asked
  aside, // a question gets its answer, then ours returns
  unclear, // at most two re-asks, then on
]

/** Takes one message. Pure: the same arguments give the same outcome. */
export function turn(report: Report, incoming: Incoming, context: Context): Outcome {
  const isFirst = isFresh(report)
  const started = isFirst ? askNext(report) : report
  const moment: Moment = { report: started, incoming, context, text: incoming.text.trim(), isFirst }
  const done = firstOf(STEPS, moment)
  const greeted = isFirst ? { ...done, lines: [greetingFor(report), ...done.lines] } : done
  return {
    report: done.report,
    replies: [replyOf(started, greeted)],
    effects: done.effects ?? [],
  }
}

/** Greets: the first topic of a fresh report, or where the clerk stopped. Changes no answer. */
export function open(report: Report, _context: Context): Outcome {
  const started = report.talk.asked === null ? askNext(report) : report
  const lines = isFresh(report) ? [greetingFor(report)] : stoppedAt(started)
  const done: Done = { report: started, lines, next: 'ask' }
  return { report: started, replies: [replyOf(started, done)], effects: [] }
}

/** Nothing was asked yet, and there is something to ask: answers may have come by other ways. */
const isFresh = (report: Report): boolean =>
  report.talk.asked === null && report.talk.visited.length === 0 && topicsLeft(report).length > 0

const greetingFor = (report: Report): string => say.greeting(topicsLeft(report).length)

const stoppedAt = (report: Report): string[] =>
  report.talk.asked === null
    ? []
    : [say.welcomeBack(topicById(report.talk.asked).title, topicsLeft(report).length)]

function firstOf(steps: readonly Step[], moment: Moment): Done {
  for (const step of steps) {
    const done = step(moment)
    if (done) return done
  }
  return { report: moment.report, lines: [], next: 'ask' }
}
