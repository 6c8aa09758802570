/**
 * The office of one unit: which reports it began, the words the unit allows in all of them and how it
 * likes them worded. What a report holds stays on the report's own desk. One office for each unit,
 * named by the unit.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Person } from '../report/answer.ts'
import type { Preference, Wanted } from '../report/preference.ts'
import type { AllowedWord } from '../report/silence.ts'
import { AllowedWords } from './allowed-words.ts'
import { Preferences } from './preferences.ts'
import type { ReportDesk } from './report-desk.ts'
import { done, type Result } from './result.ts'
import { makeOfficeTables } from './tables.ts'

const SQL = {
  add: 'INSERT OR IGNORE INTO reports (id, created_at) VALUES (?, ?)',
  remove: 'DELETE FROM reports WHERE id = ?',
  list: 'SELECT id FROM reports ORDER BY created_at DESC LIMIT ?',
} as const

/** A unit writes one report a year; more than this are not listed. */
const LISTED = 200

/** When reports that could not be told are told again, in milliseconds. */
const LATER = 30_000

export class Office extends DurableObject {
  readonly #reports: DurableObjectNamespace<ReportDesk>
  readonly #words: AllowedWords
  readonly #preferences: Preferences
  #told: Promise<boolean> = Promise.resolve(true)

  constructor(
    ctx: DurableObjectState,
    env: Cloudflare.Env,
    reports: DurableObjectNamespace<ReportDesk>,
  ) {
    super(ctx, env)
    this.#reports = reports
    makeOfficeTables(ctx.storage)
    this.#words = new AllowedWords(ctx.storage.sql)
    this.#preferences = new Preferences(ctx.storage.sql)
  }

  async add(report: string): Promise<void> {
    this.ctx.storage.sql.exec(SQL.add, report, new Date().toISOString())
    if (this.allowed().length > 0) await this.#tell()
  }

  remove(report: string): void {
    this.ctx.storage.sql.exec(SQL.remove, report)
  }

  /** Ids, newest first. */
  list(): string[] {
    return this.ctx.storage.sql
      .exec(SQL.list, LISTED)
      .toArray()
      .map(({ id }) => String(id))
  }

  /** How reports are to be worded, in the order it was set. A desk asks when it begins a job. */
  preferences(): Preference[] {
    return this.#preferences.all()
  }

  prefer(wanted: Wanted, by: Person): Result<Preference[]> {
    return this.#preferences.add(wanted, by)
  }

  unprefer(id: string): Result<Preference[]> {
    return this.#preferences.remove(id)
  }

  /** The words no rule may report. */
  allowed(): AllowedWord[] {
    return this.#words.all()
  }

  /** Takes a word into the list; every report knows it before this answers. */
  async allow(word: AllowedWord): Promise<Result<AllowedWord[]>> {
    const put = this.#words.put(word)
    if (!put.ok) return put
    await this.#tell()
    return done(this.allowed())
  }

  /** Takes a word back. One that is not in the list is told again: the first try may have failed. */
  async disallow(word: string): Promise<AllowedWord[]> {
    this.#words.remove(word)
    await this.#tell()
    return this.allowed()
  }

  override async alarm(): Promise<void> {
    await this.#tell()
  }

  /** Tells every report the list, change after change. Who was not reached is told by the alarm. */
  async #tell(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now() + LATER)
    const telling = this.#told.then(() => this.#tellAll())
    this.#told = telling
    const isTold = await telling
    if (isTold && this.#told === telling) await this.ctx.storage.deleteAlarm()
  }

  async #tellAll(): Promise<boolean> {
    const words = this.allowed()
    const told = await Promise.allSettled(
      this.list().map(async (id) => this.#reports.get(this.#reports.idFromString(id)).learn(words)),
    )
    return told.every(({ status }) => status === 'fulfilled')
  }
}
