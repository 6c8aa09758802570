/**
 * A report in the object's SQLite: one row for its head, one for each answer, part, version, turn.
 * Saving writes only what differs. Every statement has a name; nothing else here knows SQL.
 */
import type { Answer, Answers } from '../report/answer.ts'
import type { Report } from '../report/report.ts'
import type { Part, Version } from '../report/version.ts'
import {
  type Head,
  readStored,
  StoredAnswer,
  StoredHead,
  StoredLink,
  StoredTurn,
  StoredVersion,
} from './stored.ts'

const SQL = {
  head: 'SELECT unit, json FROM head',
  putHead:
    'INSERT INTO head (one, unit, json) VALUES (1, ?1, ?2) ON CONFLICT (one) DO UPDATE SET json = ?2',
  answers: 'SELECT field, json FROM answers',
  putAnswer: 'INSERT INTO answers VALUES (?1, ?2) ON CONFLICT (field) DO UPDATE SET json = ?2',
  dropAnswer: 'DELETE FROM answers WHERE field = ?',
  parts: `SELECT id, locked, json FROM parts LEFT JOIN versions ON part = id AND version =
    (SELECT max(version) FROM versions WHERE part = id)`,
  putPart: 'INSERT INTO parts VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET locked = ?2',
  addVersion: 'INSERT INTO versions VALUES (?, ?, ?)',
  versions: 'SELECT json FROM versions WHERE part = ? ORDER BY version DESC LIMIT 1000',
  version: 'SELECT json FROM versions WHERE part = ? AND version = ?',
  turn: 'SELECT json FROM turns WHERE message_id = ?',
  addTurn: 'INSERT INTO turns (message_id, json) VALUES (?, ?) RETURNING seq',
  turns: 'SELECT seq, json FROM turns WHERE seq < ? ORDER BY seq DESC LIMIT ?',
  putLink: 'INSERT INTO links VALUES (?1, ?2) ON CONFLICT (hash) DO UPDATE SET json = ?2',
  link: 'SELECT json FROM links WHERE hash = ?',
  counts: `SELECT (SELECT count(*) FROM answers) AS answers,
    (SELECT count(*) FROM versions) AS versions, (SELECT count(*) FROM turns) AS turns`,
} as const

export type NumberedTurn = StoredTurn & { seq: number }

const written = new WeakMap<object, string>()

/** The head goes out each turn; what 撤回 remembers is most of it, and never changes. */
function headJson({ talk: { changes, ...talk }, ...head }: Head): string {
  const remembered = changes.map((change) => {
    const json = written.get(change) ?? JSON.stringify(change)
    written.set(change, json)
    return json
  })
  const short = JSON.stringify({ ...head, talk }).slice(0, -'}}'.length)
  return `${short},"changes":[${remembered.join(',')}]}}`
}

export class Store {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  load(): { unit: string; report: Report } | null {
    const [row] = this.#sql.exec(SQL.head).toArray()
    if (!row) return null
    const head = readStored(StoredHead, 'head', row.json)
    return {
      unit: String(row.unit),
      report: { ...head, answers: this.#answers(), parts: this.#parts() },
    }
  }

  #answers(): Record<string, Answer> {
    const rows = this.#sql.exec(SQL.answers).toArray()
    return Object.fromEntries(
      rows.map((row) => [String(row.field), readStored(StoredAnswer, 'answers', row.json)]),
    )
  }

  #parts(): Record<string, Part> {
    const rows = this.#sql.exec(SQL.parts).toArray()
    return Object.fromEntries(
      rows.map(({ id, locked, json }) => {
        const current = json === null ? null : readStored(StoredVersion, 'versions', json)
        return [String(id), { id: String(id), current, locked: locked === 1 }]
      }),
    )
  }

  /** Writes what `after` has and `before` had not. Call inside a transaction. */
  save(unit: string, before: Report | null, after: Report): void {
    const { answers: _answers, parts: _parts, ...head } = after
    this.#sql.exec(SQL.putHead, unit, headJson(head))
    if (before?.answers !== after.answers) this.#saveAnswers(before?.answers ?? {}, after.answers)
    if (before?.parts === after.parts) return
    for (const part of Object.values(after.parts))
      if (before?.parts[part.id] !== part) this.#savePart(before?.parts[part.id], part)
  }

  #saveAnswers(before: Answers, after: Answers): void {
    for (const [field, answer] of Object.entries(after))
      if (before[field] !== answer) this.#sql.exec(SQL.putAnswer, field, JSON.stringify(answer))
    for (const field of Object.keys(before))
      if (!(field in after)) this.#sql.exec(SQL.dropAnswer, field)
  }

  #savePart(before: Part | undefined, after: Part): void {
    this.#sql.exec(SQL.putPart, after.id, after.locked ? 1 : 0)
    if (after.current && after.current !== before?.current)
      this.#sql.exec(SQL.addVersion, after.id, after.current.version, JSON.stringify(after.current))
  }

  /** Newest first. */
  versions(part: string): Version[] {
    const rows = this.#sql.exec(SQL.versions, part).toArray()
    return rows.map((row) => readStored(StoredVersion, 'versions', row.json))
  }

  version(part: string, version: number): Version | null {
    const [row] = this.#sql.exec(SQL.version, part, version).toArray()
    return row ? readStored(StoredVersion, 'versions', row.json) : null
  }

  /** The turn a message id already had. */
  turn(messageId: string): StoredTurn | null {
    const [row] = this.#sql.exec(SQL.turn, messageId).toArray()
    return row ? readStored(StoredTurn, 'turns', row.json) : null
  }

  /** Keeps a turn and numbers it. */
  addTurn(messageId: string, turn: StoredTurn): NumberedTurn {
    const { seq } = this.#sql.exec(SQL.addTurn, messageId, JSON.stringify(turn)).one()
    return { ...turn, seq: Number(seq) }
  }

  /** The newest `count` turns before `before`, oldest first. */
  turns(count: number, before = Number.MAX_SAFE_INTEGER): NumberedTurn[] {
    const rows = this.#sql.exec(SQL.turns, before, count).toArray().reverse()
    return rows.map((row) => ({
      ...readStored(StoredTurn, 'turns', row.json),
      seq: Number(row.seq),
    }))
  }

  putLink(hash: string, link: StoredLink): void {
    this.#sql.exec(SQL.putLink, hash, JSON.stringify(link))
  }

  link(hash: string): StoredLink | null {
    const [row] = this.#sql.exec(SQL.link, hash).toArray()
    return row ? readStored(StoredLink, 'links', row.json) : null
  }

  /** How much there is, for a receipt. */
  counts(): { answers: number; versions: number; turns: number } {
    const { answers, versions, turns } = this.#sql.exec(SQL.counts).one()
    return { answers: Number(answers), versions: Number(versions), turns: Number(turns) }
  }
}
