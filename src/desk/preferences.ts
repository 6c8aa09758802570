/** The wording preferences of a unit, in the order they were set. All its reports share them. */
import type { Person } from '../report/answer.ts'
import { clashOf, faultOf, isSame, type Preference, type Wanted } from '../report/preference.ts'
import { done, notFound, type Result, refused } from './result.ts'
import { readStored } from './stored.ts'
import { PreferenceView } from './view-preference.ts'
import { words } from './words.ts'

const SQL = {
  add: 'INSERT INTO preferences (id, json) VALUES (?, ?)',
  remove: 'DELETE FROM preferences WHERE id = ? RETURNING id',
  all: 'SELECT json FROM preferences ORDER BY seq',
} as const

export class Preferences {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  all(): Preference[] {
    return this.#sql
      .exec(SQL.all)
      .toArray()
      .map(({ json }) => readStored(PreferenceView, 'preferences', json))
  }

  /** The same preference twice is one. */
  add(wanted: Wanted, by: Person): Result<Preference[]> {
    const known = this.all()
    if (known.some((each) => isSame(each, wanted))) return done(known)
    const fault = faultOf(wanted)
    if (fault !== null) return refused({ code: 'invalid', message: fault })
    const clash = clashOf(wanted, known)
    if (clash !== null) return refused({ code: 'conflict', message: clash })
    const id = crypto.randomUUID()
    const preference: Preference = { ...wanted, id, by, at: new Date().toISOString() }
    this.#sql.exec(SQL.add, id, JSON.stringify(preference))
    return done(this.all())
  }

  remove(id: string): Result<Preference[]> {
    const gone = this.#sql.exec(SQL.remove, id).toArray()
    return gone.length > 0 ? done(this.all()) : notFound(words.noPreference)
  }
}
