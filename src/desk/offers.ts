/**
 * Words for a part that somebody was shown and nobody has kept yet. They hold references, which no
 * reader sees, so they wait here until one of them is kept. Old ones give way to new ones.
 */
import { readStored, StoredOffer } from './stored.ts'

const SQL = {
  add: 'INSERT INTO offers (id, part, json) VALUES (?, ?, ?)',
  one: 'SELECT json FROM offers WHERE id = ? AND part = ?',
  trim: 'DELETE FROM offers WHERE seq <= (SELECT max(seq) FROM offers) - ?',
} as const

/** More than anybody compares at a time, in all windows. */
const MOST = 60

export class Offers {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add(id: string, part: string, offer: StoredOffer): void {
    this.#sql.exec(SQL.add, id, part, JSON.stringify(offer))
    this.#sql.exec(SQL.trim, MOST)
  }

  /** Null: never offered for this part, or long ago. */
  of(part: string, id: string): StoredOffer | null {
    const [row] = this.#sql.exec(SQL.one, id, part).toArray()
    return row ? readStored(StoredOffer, 'offers', row.json) : null
  }
}
