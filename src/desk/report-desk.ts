/**
 * The desk of one report: takes one message at a time, stores before it answers, runs its jobs from
 * alarms. A thin door: it loads, calls pure code, saves, answers; no rule, no wording, no prompt here.
 * May import everything before channels.
 */
import type { Heard } from '../interview/extract.ts'
import { open, turn } from '../interview/turn.ts'
import type { Answers } from '../report/answer.ts'
import type { Preference } from '../report/preference.ts'
import { newReport } from '../report/report.ts'
import type { AllowedWord } from '../report/silence.ts'
import { dropAnswer, type Edit, editPart, restorePart, setAnswers, withAnswers } from './changes.ts'
import type { Json, Visitor } from './desk-door.ts'
import { carryOut } from './effects.ts'
import { type Keeping, keepVariant, offerVariants } from './offer-variants.ts'
import type { ReadMaterial } from './read-material.ts'
import type { ReadRest } from './read-with-model.ts'
import { ReadingDesk } from './reading-desk.ts'
import { done, notFound, type Result } from './result.ts'
import { runJobs } from './run-jobs.ts'
import { allowing, type Silencing, silenced, type Unsilencing, unsilenced } from './silences.ts'
import { startDraft, startRewrite } from './start-job.ts'
import { type VariantWish, type Vary, varyWith } from './variants.ts'
import type { JobView } from './view.ts'
import { turnJson } from './view-json.ts'
import type { Reply } from './view-talk.ts'
import type { VariantsView } from './view-variant.ts'
import { type WritePart, writeFromTemplate } from './write-part.ts'

export type { Json, Visitor } from './desk-door.ts'

/** `origin` is where links begin that the message may ask for. */
export type Message = {
  text: string
  messageId?: string
  origin?: string
  /** What a model read in it beside the rules. */
  found?: readonly Heard[]
}
/** `json` holds replies and report. */
export type TurnResult = { replies: Reply[]; job: JobView | null; json: Json }
export type DeskSettings = {
  retentionDays: number
  write?: WritePart
  readRest?: ReadRest
  vary?: Vary
  /** How a unit likes its reports worded. */
  preferencesOf?: (unit: string) => Promise<readonly Preference[]>
  readMaterial?: ReadMaterial
}

const DAY = 86_400_000
const UNJUDGED = { errors: 0, warnings: 0, advice: 0 }
const noPreferences = async () => []
const now = (): string => new Date().toISOString()

export class ReportDesk extends ReadingDesk {
  readonly #settings: DeskSettings

  constructor(ctx: DurableObjectState, env: Cloudflare.Env, settings: DeskSettings) {
    super(ctx, env)
    this.#settings = settings
  }

  /** Begins the report and asks the first question. */
  begin(visitor: Visitor, answers: Answers): Result<Json> {
    if (this.door.state.unit !== null) return this.viewJson(visitor)
    const at = now()
    this.door.state.begin(
      visitor.unit,
      withAnswers(newReport(this.ctx.id.toString(), at), answers, { by: visitor.person, at }),
    )
    this.door.state.take('open', (report) => {
      const opened = open(report, { now: at })
      const greeting = { text: '', from: visitor.person, at, replies: opened.replies }
      return { report: opened.report, value: greeting }
    })
    this.#keepUntil(at)
    return this.viewJson(visitor)
  }

  /** One chat turn, with a model's help where one is set and the rules leave something unread. */
  async listen(visitor: Visitor, message: Message): Promise<Result<TurnResult>> {
    const { readRest } = this.#settings
    const { unit, store, costs } = this.door.state
    // An erased report has no tables to look into.
    if (!readRest || unit !== visitor.unit) return this.take(visitor, message)
    const isKnown = message.messageId !== undefined && store.turn(`m:${message.messageId}`) !== null
    if (isKnown) return this.take(visitor, message)
    const said = { text: message.text, via: visitor.person.via }
    const { heard, usage } = await readRest(this.door.state.report, said, costs.total())
    if (usage && this.door.state.unit !== null)
      costs.add('messages', null, { ...usage, ...UNJUDGED }, now())
    return this.take(visitor, { ...message, found: heard })
  }

  /** One chat turn. The same message id twice has one effect and finds the same replies. */
  take({ unit, person }: Visitor, message: Message): Result<TurnResult> {
    const { text, messageId, origin = '', found = [] } = message
    return this.door.answer({ unit, person }, (state) => {
      const incoming = { text, messageId: messageId ?? crypto.randomUUID(), from: person }
      const at = now()
      const { replies } = state.take(`m:${incoming.messageId}`, (before) => {
        const { report, replies, effects } = turn(before, incoming, { now: at, found })
        const more = carryOut({ state, report, origin, by: person, at }, effects)
        return { report, value: { text, from: person, at, replies: [...replies, ...more] } }
      })
      const view = this.door.view()
      return done({ replies, job: view.job, json: turnJson(replies, view) })
    })
  }

  setAnswers(visitor: Visitor, answers: Answers): Result<Json> {
    return this.door.change(visitor, (report, hand) => done(setAnswers(report, answers, hand)))
  }

  dropAnswer(visitor: Visitor, field: string): Result<Json> {
    return this.door.change(visitor, (report) => dropAnswer(report, field))
  }

  editPart(visitor: Visitor, part: string, edit: Edit): Result<Json> {
    return this.door.change(visitor, (report, hand) => editPart(report, part, edit, hand))
  }

  restorePart(visitor: Visitor, part: string, version: number): Result<Json> {
    return this.door.change(visitor, (report, hand) => {
      const old = this.door.state.store.version(part, version)
      return old ? restorePart(report, part, old, hand) : notFound('没有这个版本')
    })
  }

  silence(visitor: Visitor, asked: Silencing): Result<Json> {
    return this.door.change(visitor, (report, hand) => done(silenced(report, asked, hand)))
  }

  unsilence(visitor: Visitor, asked: Unsilencing): Result<Json> {
    return this.door.change(visitor, (report) => done(unsilenced(report, asked)))
  }

  /** The unit's own words, as its office has them now; nobody touched the report by that. */
  learn(allowed: AllowedWord[]): void {
    const { state } = this.door
    if (state.unit === null) return
    const { updatedAt } = state.report
    state.change(updatedAt, (report) => ({ report: allowing(report, allowed), value: null }))
  }

  draft(visitor: Visitor, parts?: string[]): Result<JobView> {
    return this.door.answer(visitor, (state) =>
      startDraft(state, state.report, this.door.hand(visitor), parts),
    )
  }

  rewrite(visitor: Visitor, part: string, asked?: string): Result<JobView> {
    return this.door.answer(visitor, (state) =>
      startRewrite(state, state.report, this.door.hand(visitor), part, asked),
    )
  }

  /** Other words for a part, to look at; nothing is changed. */
  async variants(visitor: Visitor, part: string, wish: VariantWish): Promise<Result<VariantsView>> {
    const { vary = varyWith(null), preferencesOf = noPreferences } = this.#settings
    const preferences = await preferencesOf(visitor.unit)
    return offerVariants(this.door.state, visitor, vary, { part, preferences, wish })
  }

  /** One of them becomes the part's next version. */
  keepVariant(visitor: Visitor, part: string, keeping: Keeping): Result<Json> {
    return this.door.change(visitor, (_, hand) => keepVariant(this.door.state, part, keeping, hand))
  }

  /** What a model reads in material beside the rules; nothing is stored. */
  async readMaterial(visitor: Visitor, text: string, known: string[]): Promise<Result<Heard[]>> {
    const { readMaterial } = this.#settings
    if (this.door.state.unit !== visitor.unit) return notFound('没有这份报告')
    if (!readMaterial) return done([])
    const { costs } = this.door.state
    const { heard, usage } = await readMaterial(text, known, costs.total())
    if (this.door.state.unit !== null) costs.add('material', null, { ...usage, ...UNJUDGED }, now())
    return done(heard)
  }

  /** Erases the report and says what was erased. */
  async erase(visitor: Visitor): Promise<Result<{ receipt: string }>> {
    const receipt = this.door.answer(visitor, ({ report, store }) => {
      const { answers, versions, turns } = store.counts()
      const counted = `回答${answers}项、各部分版本${versions}个、对话${turns}轮`
      return done({
        receipt: `${now()} 已删除报告 ${report.id.slice(0, 16)}：${counted}，不可恢复`,
      })
    })
    if (receipt.ok) await this.door.state.erase()
    return receipt
  }

  /** Runs what is queued, and erases a report nobody touched for the days the settings allow. */
  override async alarm(): Promise<void> {
    const {
      retentionDays,
      write = writeFromTemplate,
      preferencesOf = noPreferences,
    } = this.#settings
    const { unit } = this.door.state
    if (unit !== null) await runJobs(this.door.state, write, () => preferencesOf(unit))
    if (this.door.state.unit === null || retentionDays === 0) return
    const { updatedAt } = this.door.state.report
    if (Date.now() >= Date.parse(updatedAt) + retentionDays * DAY) await this.door.state.erase()
    else this.#keepUntil(updatedAt)
  }

  #keepUntil(since: string): void {
    const { retentionDays } = this.#settings
    if (retentionDays > 0) this.door.state.ringAt(Date.parse(since) + retentionDays * DAY)
  }
}
