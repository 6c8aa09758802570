/** A unit's own words, which no rule may report, in its office's SQLite. Nothing else here knows SQL. */
import type { AllowedWord } from '../report/silence.ts'
import { done, type Result, refused } from './result.ts'
import { readStored } from './stored.ts'
import { AllowedWordView } from './view-silence.ts'

const SQL = {
  put: 'INSERT INTO allowed VALUES (?1, ?2) ON CONFLICT (word) DO UPDATE SET json = ?2',
  remove: 'DELETE FROM allowed WHERE word = ?',
  all: 'SELECT json FROM allowed ORDER BY word',
} as const

/** More would be no list a person looks through; none gives way, for good is for good. */
const MOST = 500

export class AllowedWords {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  all(): AllowedWord[] {
    const rows = this.#sql.exec(SQL.all).toArray()
    return rows.map((row) => readStored(AllowedWordView, 'allowed', row.json))
  }

  /** Takes a word in; one that is in has its newest reason. */
  put(word: AllowedWord): Result<null> {
    const others = this.all().filter((each) => each.word !== word.word)
    if (others.length >= MOST)
      return refused({ code: 'invalid', message: `单位词表已满${MOST}个词，请先恢复用不到的` })
    this.#sql.exec(SQL.put, word.word, JSON.stringify(word))
    return done(null)
  }

  remove(word: string): void {
    this.#sql.exec(SQL.remove, word)
  }
}
