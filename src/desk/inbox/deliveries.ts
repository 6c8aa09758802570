/**
 * Messages that no push waits for: results of jobs, late replies. One at a time, in order; each is
 * marked before it leaves, so that after a crash it counts as unknown and is not sent twice.
 */
import * as z from 'zod'
import { readStored } from '../stored.ts'
import { Place } from './clerk.ts'

/** `brief` names the request it answers, for when it is given later; `notice` tells of a failure. */
export const Parcel = z.object({
  kind: z.enum(['text', 'file']),
  text: z.string(),
  brief: z.string(),
  notice: z.boolean(),
  place: Place.nullable(),
})
export type Parcel = z.infer<typeof Parcel>

/**
 * waiting → sending → sent; unknown: it may have arrived; kept: refused, given with the next message;
 * given: it was. Nothing leaves `sent` or `given`.
 */
export type State = 'waiting' | 'sending' | 'sent' | 'unknown' | 'kept' | 'given'
export type Delivery = Parcel & { id: number; tries: number }

const SQL = {
  add: 'INSERT INTO deliveries (state, json) VALUES (?, ?)',
  next: "SELECT id, tries, json FROM deliveries WHERE state = 'waiting' ORDER BY id LIMIT 1",
  mark: 'UPDATE deliveries SET state = ?, tries = tries + ?, sent_at = ?, message_id = ? WHERE id = ?',
  interrupted: "UPDATE deliveries SET state = 'unknown' WHERE state = 'sending'",
  left: "SELECT id, state, json FROM deliveries WHERE state IN ('kept', 'unknown') ORDER BY id",
  give: "UPDATE deliveries SET state = 'given' WHERE state IN ('kept', 'unknown')",
  equal: "SELECT count(*) AS many FROM deliveries WHERE json_extract(json, '$.text') = ?",
  sentSince:
    "SELECT count(*) AS many FROM deliveries WHERE sent_at > ? AND state IN ('sent', 'unknown')",
  forget:
    "DELETE FROM deliveries WHERE state IN ('sent', 'given') AND id NOT IN (SELECT id FROM deliveries ORDER BY id DESC LIMIT 100)",
} as const

export class Deliveries {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    this.#sql.exec(SQL.interrupted)
  }

  /** Queues a parcel, or keeps it at once for an account that may not send. */
  add(parcel: Parcel, state: 'waiting' | 'kept'): void {
    this.#sql.exec(SQL.forget)
    this.#sql.exec(SQL.add, state, JSON.stringify({ ...parcel, text: this.#distinct(parcel.text) }))
  }

  /** WeCom drops a message equal to a recent one: a blank at the end makes it another. */
  #distinct(text: string): string {
    const many = Number(this.#sql.exec(SQL.equal, text).one().many)
    return text === '' || many === 0 ? text : this.#distinct(`${text} `)
  }

  next(): Delivery | null {
    const [row] = this.#sql.exec(SQL.next).toArray()
    if (!row) return null
    const parcel = readStored(Parcel, 'deliveries', row.json)
    return { ...parcel, id: Number(row.id), tries: Number(row.tries) }
  }

  /** Notes what became of a delivery. `tried` counts an attempt. */
  mark(id: number, state: State, { now, messageId = null, tried = false }: Mark): void {
    const sentAt = state === 'sent' || state === 'unknown' || state === 'sending' ? now : null
    this.#sql.exec(SQL.mark, state, tried ? 1 : 0, sentAt, messageId, id)
  }

  /** What the clerk has not got, or may not have got. */
  left(): { parcel: Parcel; isCertain: boolean }[] {
    return this.#sql
      .exec(SQL.left)
      .toArray()
      .map(({ state, json }) => ({
        parcel: readStored(Parcel, 'deliveries', json),
        isCertain: state === 'kept',
      }))
  }

  /** What was left has been put before a reply. */
  give(): void {
    this.#sql.exec(SQL.give)
  }

  /** Messages that left since `time` (ms), those of which it is not known included. */
  sentSince(time: number): number {
    return Number(this.#sql.exec(SQL.sentSince, time).one().many)
  }
}

type Mark = { now: number; messageId?: string | null; tried?: boolean }
