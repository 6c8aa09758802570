/**
 * Drafting jobs as rows, so that they outlive the process: a job is running until every one of its
 * parts is finished, and a part is finished in the same transaction that stores its version.
 */
import type { Person } from '../report/answer.ts'
import { readStored, StoredJob } from './stored.ts'
import type { JobView } from './view.ts'

const SQL = {
  add: "INSERT INTO jobs (id, state, json) VALUES (?, 'running', ?)",
  addPart: 'INSERT INTO job_parts (job, part, position) VALUES (?, ?, ?)',
  next: "SELECT id, state, json FROM jobs WHERE state = 'running' ORDER BY seq LIMIT 1",
  latest: 'SELECT id, state, json FROM jobs ORDER BY seq DESC LIMIT 1',
  one: 'SELECT id, state, json FROM jobs WHERE id = ?',
  parts: 'SELECT part, finished, note FROM job_parts WHERE job = ? ORDER BY position',
  finishPart: 'UPDATE job_parts SET finished = 1, note = ? WHERE job = ? AND part = ?',
  end: 'UPDATE jobs SET state = ?, json = ? WHERE id = ?',
} as const

export type NewJob = {
  id: string
  kind: JobView['kind']
  parts: readonly string[]
  instruction?: string
  by: Person
  at: string
}

/** A job as it is worked on. */
export type Job = JobView & { by: Person; notes: string[] }

type Row = Record<string, SqlStorageValue>

export class Jobs {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Queues a job; jobs run one after the other. */
  add({ id, parts, ...job }: NewJob): Job {
    this.#sql.exec(SQL.add, id, JSON.stringify(job satisfies StoredJob))
    for (const [position, part] of parts.entries()) this.#sql.exec(SQL.addPart, id, part, position)
    return this.byId(id)
  }

  /** The oldest job that is not over. */
  next(): Job | null {
    const [row] = this.#sql.exec(SQL.next).toArray()
    return row ? this.#read(row) : null
  }

  /** The newest job, running or over. */
  latest(): Job | null {
    const [row] = this.#sql.exec(SQL.latest).toArray()
    return row ? this.#read(row) : null
  }

  byId(id: string): Job {
    return this.#read(this.#sql.exec(SQL.one, id).one())
  }

  /** Marks a part as finished; `note` tells why it was left alone, if it was. */
  finishPart(job: string, part: string, note: string | null): void {
    this.#sql.exec(SQL.finishPart, note, job, part)
  }

  /** Ends a job. `reason` is for the clerk. */
  end(id: string, state: 'done' | 'failed', reason: string | null): Job {
    const stored = readStored(StoredJob, 'jobs', this.#sql.exec(SQL.one, id).one().json)
    const json = JSON.stringify(reason === null ? stored : { ...stored, reason })
    this.#sql.exec(SQL.end, state, json, id)
    return this.byId(id)
  }

  #read(row: Row): Job {
    const id = String(row.id)
    const stored = readStored(StoredJob, 'jobs', row.json)
    const parts = this.#sql.exec(SQL.parts, id).toArray()
    return {
      id,
      ...stored,
      state: row.state === 'running' ? 'running' : row.state === 'done' ? 'done' : 'failed',
      parts: parts.map(({ part }) => String(part)),
      left: parts.filter(({ finished }) => finished === 0).map(({ part }) => String(part)),
      notes: parts.flatMap(({ note }) => (note === null ? [] : [String(note)])),
    }
  }
}

/** What readers see of a job. */
export const viewOfJob = ({ by: _by, notes: _notes, ...view }: Job): JobView => view
