/** How a visitor is let in at a desk: to look, or to change the report, and what he then sees. */
import type { Person } from '../report/answer.ts'
import type { Report } from '../report/report.ts'
import type { Hand } from './changes.ts'
import { DeskState } from './desk-state.ts'
import { viewOfJob } from './jobs.ts'
import { viewOf } from './report-view.ts'
import { done, notFound, type Result } from './result.ts'
import type { ReportView } from './view.ts'
import { viewJson } from './view-json.ts'

/** Who asks. A report answers only to the unit that began it. */
export type Visitor = { unit: string; person: Person }

/** JSON in UTF-8, which a channel passes on as it is. */
export type Json = Uint8Array<ArrayBuffer>

export class DeskDoor {
  readonly state: DeskState

  constructor(storage: DurableObjectStorage) {
    this.state = new DeskState(storage)
  }

  /** Another unit's report is not refused but absent: that it exists is nobody else's business. */
  answer<T>(visitor: Visitor, make: (state: DeskState) => Result<T>): Result<T> {
    return this.state.unit === visitor.unit ? make(this.state) : notFound('没有这份报告')
  }

  /** Stores what `make` makes of the report; the visitor sees it as it then stands. */
  change(visitor: Visitor, make: (report: Report, hand: Hand) => Result<Report>): Result<Json> {
    return this.answer(visitor, (state) => {
      const hand = this.hand(visitor)
      const made = make(state.report, hand)
      if (!made.ok) return made
      state.change(hand.at, () => ({ report: made.value, value: null }))
      return done(this.json())
    })
  }

  hand({ person }: Visitor): Hand {
    return { by: person, at: new Date().toISOString() }
  }

  view(): ReportView {
    const { report, turns, jobs, checker } = this.state
    const job = jobs.latest()
    return viewOf({ report, turns, job: job && viewOfJob(job), checker })
  }

  json(): Json {
    return viewJson(this.view())
  }
}
