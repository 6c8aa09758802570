/** What model work on this report cost, one row for each part that was asked for. Append-only. */
import { addUsage, type Cost, NO_USAGE, type Usage } from '../report/usage.ts'
import { readStored, StoredCost } from './stored.ts'

const SQL = {
  add: 'INSERT INTO costs (part, version, json) VALUES (?, ?, ?)',
  all: 'SELECT part, version, json FROM costs ORDER BY seq',
} as const

/** `version` is what the words became; null when they were not kept. */
export type PartCost = Cost & { part: string; version: number | null; at: string }

export class Costs {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  add(part: string, version: number | null, cost: Cost, at: string): void {
    this.#sql.exec(SQL.add, part, version, JSON.stringify({ ...cost, at } satisfies StoredCost))
  }

  /** Oldest first. */
  all(): PartCost[] {
    return this.#sql
      .exec(SQL.all)
      .toArray()
      .map(({ part, version, json }) => ({
        part: String(part),
        version: version === null ? null : Number(version),
        ...readStored(StoredCost, 'costs', json),
      }))
  }

  total(): Usage {
    return this.all().reduce(addUsage, NO_USAGE)
  }
}
