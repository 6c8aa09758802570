/**
 * What a desk shows (the view, the readings) and the links that lead to it. Changes no answer and no
 * word; report-desk.ts adds what does.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Trace } from '../drafting/report.ts'
import type { Answers } from '../report/answer.ts'
import { factsOf } from '../report/facts.ts'
import { viewsOfTurns } from './conversation.ts'
import { DeskDoor, type Json, type Visitor } from './desk-door.ts'
import type { Checked } from './findings.ts'
import { viewOfJob } from './jobs.ts'
import {
  type ColleagueView,
  colleagueSays,
  colleagueView,
  GONE,
  type Invitation,
  type Invited,
  inviteColleague,
  makeFileLink,
  makeOpenLink,
  opensFile,
  redeem,
} from './link-desk.ts'
import { versionView } from './part-view.ts'
import { checkedOf, type Printout, printoutOf, traceLines } from './readings.ts'
import { summaryOf } from './report-view.ts'
import { done, type Result } from './result.ts'
import { stateAsEvents } from './start-job.ts'
import type { JobView, ReportView, Summary, VersionView } from './view.ts'
import type { Turn } from './view-talk.ts'
import type { UsageView } from './view-usage.ts'

const PAGE_OF_TURNS = 50
const now = (): string => new Date().toISOString()

export class ReadingDesk extends DurableObject {
  protected readonly door: DeskDoor

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env)
    this.door = new DeskDoor(ctx.storage)
  }

  view(visitor: Visitor): Result<ReportView> {
    return this.door.answer(visitor, () => done(this.door.view()))
  }

  viewJson(visitor: Visitor): Result<Json> {
    return this.door.answer(visitor, () => done(this.door.json()))
  }

  summary(visitor: Visitor): Result<Summary> {
    return this.door.answer(visitor, ({ report }) => done(summaryOf(report)))
  }

  /** Turns before the numbered one, oldest first. */
  conversation(
    visitor: Visitor,
    before?: number,
  ): Result<{ conversation: Turn[]; earlier: number }> {
    return this.door.answer(visitor, ({ store }) => {
      const turns = store.turns(PAGE_OF_TURNS, before)
      const earlier = Math.max(0, (turns[0]?.seq ?? 1) - 1)
      return done({ conversation: viewsOfTurns(turns), earlier })
    })
  }

  /** Newest first. */
  versions(visitor: Visitor, part: string): Result<VersionView[]> {
    return this.door.answer(visitor, ({ report, store }) => {
      const facts = factsOf(report.answers)
      return done(store.versions(part).map((version) => versionView(version, facts)))
    })
  }

  /** The check of the whole report. */
  findings(visitor: Visitor): Result<Checked> {
    return this.door.answer(visitor, ({ report }) => done(checkedOf(report, true)))
  }

  /** The name `trace` belongs to the runtime. */
  sources(visitor: Visitor): Result<Trace[]> {
    return this.door.answer(visitor, ({ report }) => done(traceLines(report)))
  }

  /** What models took for this report. */
  usage(visitor: Visitor): Result<UsageView> {
    return this.door.answer(visitor, ({ costs }) =>
      done({ total: costs.total(), parts: costs.all() }),
    )
  }

  print(visitor: Visitor): Result<Printout> {
    return this.door.answer(visitor, ({ report }) => done(printoutOf(report)))
  }

  /** Events as they happen, beginning with the state as it is; ends when nothing runs. */
  events(visitor: Visitor): Result<ReadableStream<Uint8Array>> {
    return this.door.answer(visitor, (state) =>
      done(state.listeners.stream(stateAsEvents(state), state.jobs.next() !== null)),
    )
  }

  /** A link for a colleague: these fields, until that day. */
  inviteColleague(visitor: Visitor, invitation: Invitation): Result<Invited> {
    return this.door.answer(visitor, (state) =>
      inviteColleague(state, invitation, this.door.hand(visitor)),
    )
  }

  /** What a colleague's link shows. Whoever holds the link needs no unit. */
  colleague(secret: string): Result<ColleagueView> {
    return colleagueView(this.door.state, secret, now())
  }

  /** A colleague's answers: proposals that wait for the clerk's word. */
  colleagueSays(secret: string, answers: Answers): Result<ColleagueView> {
    return colleagueSays(this.door.state, secret, answers, now())
  }

  /** A link that opens this report on another screen, once, within ten minutes. */
  makeOpenLink(visitor: Visitor): Result<Invited> {
    return this.door.answer(visitor, (state) => done(makeOpenLink(state, Date.now())))
  }

  /** Uses such a link up; the answer is the unit whose report it opens. */
  redeem(secret: string): Result<{ unit: string }> {
    return redeem(this.door.state, secret, now())
  }

  /** A job, running or over. */
  job(visitor: Visitor, id: string): Result<JobView> {
    return this.door.answer(visitor, ({ jobs }) => done(viewOfJob(jobs.byId(id))))
  }

  /** A link to the report's file, for two days. */
  makeFileLink(visitor: Visitor): Result<Invited> {
    return this.door.answer(visitor, (state) => done(makeFileLink(state, Date.now())))
  }

  /** The file such a link leads to. Whoever holds the link needs no unit. */
  printByLink(secret: string): Result<Printout> {
    return opensFile(this.door.state, secret, now())
      ? done(printoutOf(this.door.state.report))
      : GONE
  }
}
