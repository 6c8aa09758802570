/** Jobs whose end the clerk is waiting for. A watch outlives the process, as the job does. */
import * as z from 'zod'
import { readStored } from '../stored.ts'
import { Place } from './clerk.ts'

export const Watch = z.object({
  job: z.string(),
  place: Place,
  /** The request in the clerk's words, and when (ms): the result says what it answers. */
  words: z.string(),
  at: z.number(),
})
export type Watch = z.infer<typeof Watch>

const SQL = {
  add: 'INSERT OR IGNORE INTO watches VALUES (?, ?)',
  all: 'SELECT json FROM watches',
  drop: 'DELETE FROM watches WHERE job = ? RETURNING job',
} as const

export class Watches {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add(watch: Watch): void {
    this.#sql.exec(SQL.add, watch.job, JSON.stringify(watch))
  }

  all(): Watch[] {
    const rows = this.#sql.exec(SQL.all).toArray()
    return rows.map((row) => readStored(Watch, 'watches', row.json))
  }

  /** Stops waiting for a job; false when nobody was. */
  drop(job: string): boolean {
    return this.#sql.exec(SQL.drop, job).toArray().length > 0
  }

  /** Stops waiting for all jobs of a report. */
  dropOf(report: string): void {
    for (const watch of this.all()) if (watch.place.report === report) this.drop(watch.job)
  }
}
