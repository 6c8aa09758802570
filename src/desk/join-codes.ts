/**
 * Six digits that join a phone to a report opened on the page, for ten minutes, once. One object for
 * the whole server: a phone that joins belongs to no unit yet. Guessing is slowed for everybody.
 */

import { DurableObject } from 'cloudflare:workers'
import { randomInt } from 'node:crypto'
import { Place } from './inbox/clerk.ts'
import { makeCodeTables } from './inbox/tables.ts'
import { readStored } from './stored.ts'

export const JOIN_MINUTES = 10
const MINUTE = 60_000
/** Wrong codes in a minute, of everybody together, before none is looked at. */
const MOST_WRONG = 60

const SQL = {
  forget: 'DELETE FROM codes WHERE until < ?',
  add: 'INSERT OR IGNORE INTO codes VALUES (?, ?, NULL, ?) RETURNING code',
  use: 'UPDATE codes SET used_by = ?2 WHERE code = ?1 AND (used_by IS NULL OR used_by = ?2) RETURNING json',
} as const

export class JoinCodes extends DurableObject {
  #wrong = { count: 0, since: 0 }

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env)
    makeCodeTables(ctx.storage)
  }

  /** A new code for a report. */
  make(place: Place): { code: string; expiresAt: string } {
    const { sql } = this.ctx.storage
    const until = Date.now() + JOIN_MINUTES * MINUTE
    sql.exec(SQL.forget, Date.now())
    for (;;) {
      const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
      const [added] = sql.exec(SQL.add, code, until, JSON.stringify(place)).toArray()
      if (added) return { code, expiresAt: new Date(until).toISOString() }
    }
  }

  /** Uses a code up for one inbox, which may ask again after a crash; null when it opens nothing. */
  use(code: string, by: string): Place | null {
    const now = Date.now()
    if (now - this.#wrong.since > MINUTE) this.#wrong = { count: 0, since: now }
    if (this.#wrong.count >= MOST_WRONG) return null
    const { sql } = this.ctx.storage
    sql.exec(SQL.forget, now)
    const [row] = sql.exec(SQL.use, code, by).toArray()
    if (row) return readStored(Place, 'codes', row.json)
    this.#wrong.count += 1
    return null
  }
}
