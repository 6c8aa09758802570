import type { Report } from '../report/report.ts'
import type { Context, Effect, Fact, Incoming, Note } from './message.ts'

/** One message met by one report: what every step looks at. */
export type Moment = {
  report: Report
  incoming: Incoming
  context: Context
  /** The message without blanks around it. */
  text: string
  /** Nobody has asked anything yet: this is the first word of the conversation. */
  isFirst: boolean
}

/**
 * What a step made of the message. `next`: say the question that stands now, or stop here, because
 * the step asked something of its own or the desk will answer.
 */
export type Done = {
  report: Report
  lines: string[]
  facts?: Fact[]
  notes?: Note[]
  effects?: Effect[]
  next: 'ask' | 'stop'
  /** Words to tap instead of the question's own. */
  chips?: string[]
}

/** A step takes the message, or leaves it to the next one. */
export type Step = (moment: Moment) => Done | null
