/**
 * Which pushes came, and what each was answered. Platforms send a push up to three times, the same and
 * at once: the first copy is worked on, the others find its reply. Words are kept only until answered.
 */
import * as z from 'zod'
import { readStored } from '../stored.ts'
import { Push } from './push.ts'

/** A push and the address it came to. */
const Arrival = z.object({ push: Push, origin: z.string() })
export type Arrival = z.infer<typeof Arrival>

const DAY = 86_400_000

const SQL = {
  find: 'SELECT done, reply FROM pushes WHERE key = ?',
  add: 'INSERT INTO pushes (key, seq, at, json) VALUES (?, (SELECT ifnull(max(seq), 0) + 1 FROM pushes), ?, ?)',
  finish: 'UPDATE pushes SET done = 1, json = NULL, reply = ? WHERE key = ?',
  open: 'SELECT json FROM pushes WHERE done = 0 ORDER BY seq',
  since: 'SELECT count(*) AS many FROM pushes WHERE at > ?',
  forget: 'DELETE FROM pushes WHERE done = 1 AND at < ?',
} as const

export type Answered = { done: boolean; reply: string | null }

export class Pushes {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** What is known of a push; null when it is new. */
  find(key: string): Answered | null {
    const [row] = this.#sql.exec(SQL.find, key).toArray()
    return row
      ? { done: row.done === 1, reply: row.reply === null ? null : String(row.reply) }
      : null
  }

  /** Takes a push in before anything is done about it. */
  add(arrival: Arrival, now: number): void {
    this.#sql.exec(SQL.forget, now - DAY)
    this.#sql.exec(SQL.add, arrival.push.dedupeKey, now, JSON.stringify(arrival))
  }

  /** Keeps the answer for the other copies. */
  finish(key: string, reply: string | null): void {
    this.#sql.exec(SQL.finish, reply, key)
  }

  /** Taken in and never answered: the process ended in between. Oldest first. */
  open(): Arrival[] {
    const rows = this.#sql.exec(SQL.open).toArray()
    return rows.map((row) => readStored(Arrival, 'pushes', row.json))
  }

  /** How many came since `time` (ms). */
  countSince(time: number): number {
    return Number(this.#sql.exec(SQL.since, time).one().many)
  }
}
