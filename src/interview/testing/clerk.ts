/** A clerk for tests: says things, hears replies; clock and ids are his own. Not for the product. */
import type { Person } from '../../report/answer.ts'
import { toCaseValue } from '../../report/case-file.ts'
import { newReport, type Report } from '../../report/report.ts'
import type { Effect, Reply } from '../message.ts'
import { open, turn } from '../turn.ts'

const PERSON: Person = { name: '经办人', via: 'wechat' }
const NOW = '2027-01-08T01:00:00Z'

export class Clerk {
  report: Report
  replies: Reply[] = []
  effects: Effect[] = []
  #messages = 0

  constructor(report: Report = newReport('r1', NOW)) {
    this.report = report
  }

  opens(): this {
    const { report, replies } = open(this.report, { now: NOW })
    this.report = report
    this.replies = replies
    return this
  }

  async says(text: string): Promise<this> {
    const messageId = `m${++this.#messages}`
    const outcome = turn(this.report, { text, messageId, from: PERSON }, { now: NOW })
    this.report = outcome.report
    this.replies = outcome.replies
    this.effects = outcome.effects
    return this
  }

  /** The text of the last replies. */
  hears(): string {
    return this.replies.map(({ text }) => text).join('\n')
  }

  /** Values in case-file form, by field. */
  told(): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(this.report.answers).map(([field, answer]) => [
        field,
        answer.kind === 'given' ? toCaseValue(answer.value) : { kind: answer.kind },
      ]),
    )
  }
}
