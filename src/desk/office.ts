/**
 * The office of one unit: which reports it began and how it likes them worded. What a report holds
 * stays on the report's own desk; nothing is kept twice. One office for each unit, named by the unit.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Person } from '../report/answer.ts'
import type { Preference, Wanted } from '../report/preference.ts'
import { Preferences } from './preferences.ts'
import type { Result } from './result.ts'
import { makeOfficeTables } from './tables.ts'

const SQL = {
  add: 'INSERT OR IGNORE INTO reports (id, created_at) VALUES (?, ?)',
  remove: 'DELETE FROM reports WHERE id = ?',
  list: 'SELECT id FROM reports ORDER BY created_at DESC LIMIT ?',
} as const

/** A unit writes one report a year; more than this are not listed. */
const LISTED = 200

export class Office extends DurableObject {
  readonly #preferences: Preferences

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env)
    makeOfficeTables(ctx.storage)
    this.#preferences = new Preferences(ctx.storage.sql)
  }

  add(report: string): void {
    this.ctx.storage.sql.exec(SQL.add, report, new Date().toISOString())
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
}
