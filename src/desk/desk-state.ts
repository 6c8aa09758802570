/**
 * What a desk holds while it is awake: the report as it is stored, and the one way to change it. The
 * object is the only writer of its rows, so the copy in memory and the rows cannot differ.
 */
import { factsOf } from '../report/facts.ts'
import type { Report } from '../report/report.ts'
import { Checker } from '../rules/checker.ts'
import { TURNS_SHOWN } from './conversation.ts'
import { Costs } from './costs.ts'
import { Listeners } from './events.ts'
import { Jobs } from './jobs.ts'
import { Offers } from './offers.ts'
import { type NumberedTurn, Store } from './store.ts'
import type { StoredTurn } from './stored.ts'
import { hasTables, makeReportTables } from './tables.ts'

type Held = { unit: string; report: Report; turns: NumberedTurn[] }

/** What a change makes: the report after it, and whatever its caller wants to know. */
export type Made<T> = { report: Report; value: T }

export class DeskState {
  readonly store: Store
  readonly jobs: Jobs
  readonly costs: Costs
  readonly offers: Offers
  readonly listeners = new Listeners()
  /** Remembers the last text it saw: from one view to the next few lines change. */
  readonly checker = new Checker()
  /** Text so far of parts being written. */
  readonly growing = new Map<string, string>()
  readonly #storage: DurableObjectStorage
  #held: Held | null

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage
    this.store = new Store(storage.sql)
    this.jobs = new Jobs(storage.sql)
    this.costs = new Costs(storage.sql)
    this.offers = new Offers(storage.sql)
    this.#held = hasTables(storage) ? this.#load() : null
    if (this.#held && this.jobs.next()) this.wake()
  }

  #load(): Held | null {
    makeReportTables(this.#storage)
    const stored = this.store.load()
    return stored && { ...stored, turns: this.store.turns(TURNS_SHOWN) }
  }

  /** The unit the report belongs to; null when there is no report. */
  get unit(): string | null {
    return this.#held?.unit ?? null
  }

  get report(): Report {
    return this.#here.report
  }

  /** The newest turns, oldest first. */
  get turns(): readonly NumberedTurn[] {
    return this.#here.turns
  }

  get #here(): Held {
    if (!this.#held) throw new Error('no report on this desk')
    return this.#held
  }

  /** Lays a new report on the desk. */
  begin(unit: string, report: Report): void {
    makeReportTables(this.#storage)
    this.#storage.transactionSync(() => this.store.save(unit, null, report))
    this.#held = { unit, report, turns: [] }
  }

  /**
   * Stores what `make` makes of the report, in one transaction with every row `make` writes itself.
   * No await in between: that is where a second message would slip in.
   */
  change<T>(now: string, make: (report: Report) => Made<T>): T {
    const here = this.#here
    const made = this.#storage.transactionSync(() => {
      const { report, value } = make(here.report)
      if (report === here.report) return { report, value }
      const next = { ...report, version: here.report.version + 1, updatedAt: now }
      this.store.save(here.unit, here.report, next)
      return { report: next, value }
    })
    followOn(here.report, made.report)
    this.#held = { ...this.#here, report: made.report }
    return made.value
  }

  /** Takes a turn: a message already answered finds its first answer, any other is answered once. */
  take(messageId: string, answer: (report: Report) => Made<StoredTurn>): StoredTurn {
    const earlier = this.store.turn(messageId)
    if (earlier) return earlier
    const turn = this.change(new Date().toISOString(), (report) => {
      const made = answer(report)
      return { report: made.report, value: this.store.addTurn(messageId, made.value) }
    })
    this.#held = { ...this.#here, turns: [...this.turns, turn].slice(-TURNS_SHOWN) }
    return turn
  }

  /** Has the alarm ring now, also after a crash. */
  wake(): void {
    this.ringAt(Date.now())
  }

  /** Has the alarm ring at `time` (milliseconds). */
  ringAt(time: number): void {
    void this.#storage.setAlarm(time)
  }

  /** Erases everything this object stores. */
  async erase(): Promise<void> {
    this.#held = null
    this.growing.clear()
    this.listeners.close()
    await this.#storage.deleteAlarm()
    await this.#storage.deleteAll()
  }
}

/** What was printed from the answers before stays printed where it did not look at the new ones. */
function followOn(before: Report, after: Report): void {
  if (before.answers !== after.answers) factsOf(after.answers).follow(factsOf(before.answers))
}
