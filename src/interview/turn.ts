/**
 * The one door of the conversation: a message and a report in, the report and what we say out.
 * Refuses IO, clocks and channels. May import text, report, rules, drafting and files.
 */
import type { Report } from '../report/report.ts'
import type { Context, Incoming, Outcome } from './message.ts'

export type { Context, Effect, Incoming, Outcome, Reply } from './message.ts'

/** Takes one message. The answer to a message never depends on anything but its arguments. */
export function turn(report: Report, incoming: Incoming, context: Context): Outcome {
  void [incoming, context]
  return { report, replies: [], effects: [] }
}

/** Greets: the first topic of a fresh report, or where the clerk stopped. */
export function open(report: Report, context: Context): Outcome {
  void context
  return { report, replies: [], effects: [] }
}
