/**
 * The desk of one report: takes one message at a time, stores before it answers, runs its jobs from
 * alarms. A thin door: it loads, calls pure code, saves, answers; no rule, no wording, no prompt here.
 * May import everything before channels; only this file and office.ts know the Durable Object base.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Trace } from '../drafting/report.ts'
import type { Heard } from '../interview/extract.ts'
import { open, turn } from '../interview/turn.ts'
import type { Answers, Person } from '../report/answer.ts'
import { factsOf } from '../report/facts.ts'
import { newReport, type Report } from '../report/report.ts'
import {
  dropAnswer,
  type Edit,
  editPart,
  type Hand,
  restorePart,
  setAnswers,
  withAnswers,
} from './changes.ts'
import { viewsOfTurns } from './conversation.ts'
import { DeskState } from './desk-state.ts'
import { carryOut } from './effects.ts'
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
import type { ReadMaterial } from './read-material.ts'
import type { ReadRest } from './read-with-model.ts'
import { checkedOf, type Printout, printoutOf, traceLines } from './readings.ts'
import { summaryOf, viewOf } from './report-view.ts'
import { done, notFound, type Result } from './result.ts'
import { runJobs } from './run-jobs.ts'
import { type Silencing, silenced, unsilenced } from './silences.ts'
import { startDraft, startRewrite, stateAsEvents } from './start-job.ts'
import { type Variants, type VariantWish, type Vary, varyWith } from './variants.ts'
import type { JobView, ReportView, Summary, UsageView, VersionView } from './view.ts'
import { turnJson, viewJson } from './view-json.ts'
import type { Reply, Turn } from './view-talk.ts'
import { type WritePart, writeFromTemplate } from './write-part.ts'

/** Who asks. A report answers only to the unit that began it. */
export type Visitor = { unit: string; person: Person }
/** `origin` is where links begin that the message may ask for. */
export type Message = {
  text: string
  messageId?: string
  origin?: string
  /** What a model read in it beside the rules. */
  found?: readonly Heard[]
}
/** JSON in UTF-8, which a channel passes on as it is. */
export type Json = Uint8Array<ArrayBuffer>
/** `json` holds replies and report. */
export type TurnResult = { replies: Reply[]; job: JobView | null; json: Json }
export type DeskSettings = {
  retentionDays: number
  write?: WritePart
  readRest?: ReadRest
  vary?: Vary
  readMaterial?: ReadMaterial
}

const DAY = 86_400_000
const UNJUDGED = { errors: 0, warnings: 0, advice: 0 }
const PAGE_OF_TURNS = 50
const now = (): string => new Date().toISOString()

export class ReportDesk extends DurableObject {
  readonly #state: DeskState
  readonly #settings: DeskSettings

  constructor(ctx: DurableObjectState, env: Cloudflare.Env, settings: DeskSettings) {
    super(ctx, env)
    this.#settings = settings
    this.#state = new DeskState(ctx.storage)
  }

  /** Begins the report and asks the first question. */
  begin(visitor: Visitor, answers: Answers): Result<Json> {
    if (this.#state.unit !== null) return this.viewJson(visitor)
    const at = now()
    this.#state.begin(
      visitor.unit,
      withAnswers(newReport(this.ctx.id.toString(), at), answers, { by: visitor.person, at }),
    )
    this.#state.take('open', (report) => {
      const opened = open(report, { now: at })
      const greeting = { text: '', from: visitor.person, at, replies: opened.replies }
      return { report: opened.report, value: greeting }
    })
    this.#keepUntil(at)
    return this.viewJson(visitor)
  }

  view(visitor: Visitor): Result<ReportView> {
    return this.#for(visitor, () => done(this.#view()))
  }

  viewJson(visitor: Visitor): Result<Json> {
    return this.#for(visitor, () => done(this.#viewJson()))
  }

  summary(visitor: Visitor): Result<Summary> {
    return this.#for(visitor, ({ report }) => done(summaryOf(report)))
  }

  /** One chat turn, with a model's help where one is set and the rules leave something unread. */
  async listen(visitor: Visitor, message: Message): Promise<Result<TurnResult>> {
    const { readRest } = this.#settings
    const { unit, store, costs } = this.#state
    // An erased report has no tables to look into.
    if (!readRest || unit !== visitor.unit) return this.take(visitor, message)
    const isKnown = message.messageId !== undefined && store.turn(`m:${message.messageId}`) !== null
    if (isKnown) return this.take(visitor, message)
    const said = { text: message.text, via: visitor.person.via }
    const { heard, usage } = await readRest(this.#state.report, said, costs.total())
    if (usage && this.#state.unit !== null)
      costs.add('messages', null, { ...usage, ...UNJUDGED }, now())
    return this.take(visitor, { ...message, found: heard })
  }

  /** One chat turn. The same message id twice has one effect and finds the same replies. */
  take({ unit, person }: Visitor, message: Message): Result<TurnResult> {
    const { text, messageId, origin = '', found = [] } = message
    return this.#for({ unit, person }, (state) => {
      const incoming = { text, messageId: messageId ?? crypto.randomUUID(), from: person }
      const at = now()
      const { replies } = state.take(`m:${incoming.messageId}`, (before) => {
        const { report, replies, effects } = turn(before, incoming, { now: at, found })
        const more = carryOut({ state, report, origin, by: person, at }, effects)
        return { report, value: { text, from: person, at, replies: [...replies, ...more] } }
      })
      const view = this.#view()
      return done({ replies, job: view.job, json: turnJson(replies, view) })
    })
  }

  /** Turns before the numbered one, oldest first. */
  conversation(
    visitor: Visitor,
    before?: number,
  ): Result<{ conversation: Turn[]; earlier: number }> {
    return this.#for(visitor, ({ store }) => {
      const turns = store.turns(PAGE_OF_TURNS, before)
      const earlier = Math.max(0, (turns[0]?.seq ?? 1) - 1)
      return done({ conversation: viewsOfTurns(turns), earlier })
    })
  }

  setAnswers(visitor: Visitor, answers: Answers): Result<Json> {
    return this.#change(visitor, (report, hand) => done(setAnswers(report, answers, hand)))
  }

  dropAnswer(visitor: Visitor, field: string): Result<Json> {
    return this.#change(visitor, (report) => dropAnswer(report, field))
  }

  editPart(visitor: Visitor, part: string, edit: Edit): Result<Json> {
    return this.#change(visitor, (report, hand) => editPart(report, part, edit, hand))
  }

  restorePart(visitor: Visitor, part: string, version: number): Result<Json> {
    return this.#change(visitor, (report, hand) => {
      const old = this.#state.store.version(part, version)
      return old ? restorePart(report, part, old, hand) : notFound('没有这个版本')
    })
  }

  silence(visitor: Visitor, asked: Silencing): Result<Json> {
    return this.#change(visitor, (report, hand) => done(silenced(report, asked, hand)))
  }

  unsilence(visitor: Visitor, asked: Pick<Silencing, 'rule' | 'quote'>): Result<Json> {
    return this.#change(visitor, (report) => done(unsilenced(report, asked)))
  }

  /** Newest first. */
  versions(visitor: Visitor, part: string): Result<VersionView[]> {
    return this.#for(visitor, ({ report, store }) => {
      const facts = factsOf(report.answers)
      return done(store.versions(part).map((version) => versionView(version, facts)))
    })
  }

  draft(visitor: Visitor, parts?: string[]): Result<JobView> {
    return this.#for(visitor, (state) =>
      startDraft(state, state.report, this.#hand(visitor), parts),
    )
  }

  rewrite(visitor: Visitor, part: string, asked?: string): Result<JobView> {
    return this.#for(visitor, (state) =>
      startRewrite(state, state.report, this.#hand(visitor), part, asked),
    )
  }

  /** Other words for a part, to look at; nothing is changed. */
  async variants(visitor: Visitor, part: string, wish: VariantWish): Promise<Result<Variants>> {
    if (this.#state.unit !== visitor.unit) return notFound('没有这份报告')
    const { vary = varyWith(null) } = this.#settings
    const { report, costs } = this.#state
    const made = await vary(report, part, wish, costs.total())
    if (!made) return notFound('没有这一部分')
    if (made.usage && this.#state.unit !== null)
      costs.add(part, null, { ...made.usage, ...UNJUDGED }, now())
    return done(made)
  }

  /** What a model reads in material beside the rules; nothing is stored. */
  async readMaterial(visitor: Visitor, text: string, known: string[]): Promise<Result<Heard[]>> {
    const { readMaterial } = this.#settings
    if (this.#state.unit !== visitor.unit) return notFound('没有这份报告')
    if (!readMaterial) return done([])
    const { costs } = this.#state
    const { heard, usage } = await readMaterial(text, known, costs.total())
    if (this.#state.unit !== null) costs.add('material', null, { ...usage, ...UNJUDGED }, now())
    return done(heard)
  }

  /** The check of the whole report. */
  findings(visitor: Visitor): Result<Checked> {
    return this.#for(visitor, ({ report }) => done(checkedOf(report, true)))
  }

  /** The name `trace` belongs to the runtime. */
  sources(visitor: Visitor): Result<Trace[]> {
    return this.#for(visitor, ({ report }) => done(traceLines(report)))
  }

  /** What models took for this report. */
  usage(visitor: Visitor): Result<UsageView> {
    return this.#for(visitor, ({ costs }) => done({ total: costs.total(), parts: costs.all() }))
  }

  print(visitor: Visitor): Result<Printout> {
    return this.#for(visitor, ({ report }) => done(printoutOf(report)))
  }

  /** Events as they happen, beginning with the state as it is; ends when nothing runs. */
  events(visitor: Visitor): Result<ReadableStream<Uint8Array>> {
    return this.#for(visitor, (state) =>
      done(state.listeners.stream(stateAsEvents(state), state.jobs.next() !== null)),
    )
  }

  /** A link for a colleague: these fields, until that day. */
  inviteColleague(visitor: Visitor, invitation: Invitation): Result<Invited> {
    return this.#for(visitor, (state) => inviteColleague(state, invitation, this.#hand(visitor)))
  }

  /** What a colleague's link shows. Whoever holds the link needs no unit. */
  colleague(secret: string): Result<ColleagueView> {
    return colleagueView(this.#state, secret, now())
  }

  /** A colleague's answers: proposals that wait for the clerk's word. */
  colleagueSays(secret: string, answers: Answers): Result<ColleagueView> {
    return colleagueSays(this.#state, secret, answers, now())
  }

  /** A link that opens this report on another screen, once, within ten minutes. */
  makeOpenLink(visitor: Visitor): Result<Invited> {
    return this.#for(visitor, (state) => done(makeOpenLink(state, Date.now())))
  }

  /** Uses such a link up; the answer is the unit whose report it opens. */
  redeem(secret: string): Result<{ unit: string }> {
    return redeem(this.#state, secret, now())
  }

  /** A job, running or over. */
  job(visitor: Visitor, id: string): Result<JobView> {
    return this.#for(visitor, ({ jobs }) => done(viewOfJob(jobs.byId(id))))
  }

  /** A link to the report's file, for two days. */
  makeFileLink(visitor: Visitor): Result<Invited> {
    return this.#for(visitor, (state) => done(makeFileLink(state, Date.now())))
  }

  /** The file such a link leads to. Whoever holds the link needs no unit. */
  printByLink(secret: string): Result<Printout> {
    return opensFile(this.#state, secret, now()) ? done(printoutOf(this.#state.report)) : GONE
  }

  /** Erases the report and says what was erased. */
  async erase(visitor: Visitor): Promise<Result<{ receipt: string }>> {
    const receipt = this.#for(visitor, ({ report, store }) => {
      const { answers, versions, turns } = store.counts()
      const counted = `回答${answers}项、各部分版本${versions}个、对话${turns}轮`
      return done({
        receipt: `${now()} 已删除报告 ${report.id.slice(0, 16)}：${counted}，不可恢复`,
      })
    })
    if (receipt.ok) await this.#state.erase()
    return receipt
  }

  /** Runs what is queued, and erases a report nobody touched for the days the settings allow. */
  override async alarm(): Promise<void> {
    const { retentionDays, write = writeFromTemplate } = this.#settings
    if (this.#state.unit !== null) await runJobs(this.#state, write)
    if (this.#state.unit === null || retentionDays === 0) return
    const { updatedAt } = this.#state.report
    if (Date.now() >= Date.parse(updatedAt) + retentionDays * DAY) await this.#state.erase()
    else this.#keepUntil(updatedAt)
  }

  /** Another unit's report is not refused but absent: that it exists is nobody else's business. */
  #for<T>(visitor: Visitor, answer: (state: DeskState) => Result<T>): Result<T> {
    return this.#state.unit === visitor.unit ? answer(this.#state) : notFound('没有这份报告')
  }

  #change(visitor: Visitor, make: (report: Report, hand: Hand) => Result<Report>) {
    return this.#for(visitor, (state) => {
      const hand = this.#hand(visitor)
      const made = make(state.report, hand)
      if (!made.ok) return made
      state.change(hand.at, () => ({ report: made.value, value: null }))
      return done(this.#viewJson())
    })
  }

  #hand = ({ person }: Visitor): Hand => ({ by: person, at: now() })

  #view(): ReportView {
    const { report, turns, jobs } = this.#state
    const job = jobs.latest()
    return viewOf({ report, turns, job: job && viewOfJob(job) })
  }

  #viewJson(): Json {
    return viewJson(this.#view())
  }

  #keepUntil(since: string): void {
    const { retentionDays } = this.#settings
    if (retentionDays > 0) this.#state.ringAt(Date.parse(since) + retentionDays * DAY)
  }
}
