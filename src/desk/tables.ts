/**
 * The tables of a desk and of an office, as numbered changes: each runs once in each object, in
 * order, in one transaction with its number. A change that has been released is never edited.
 */

const REPORT_CHANGES: readonly string[] = [
  `CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), unit TEXT NOT NULL, json TEXT NOT NULL);
   CREATE TABLE answers (field TEXT PRIMARY KEY, json TEXT NOT NULL);
   CREATE TABLE parts (id TEXT PRIMARY KEY, locked INTEGER NOT NULL);
   CREATE TABLE versions (
     part TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL,
     PRIMARY KEY (part, version)
   );
   CREATE TRIGGER versions_never_change BEFORE UPDATE ON versions
     BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
   CREATE TRIGGER versions_never_go BEFORE DELETE ON versions
     BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
   CREATE TABLE turns (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT NOT NULL UNIQUE, json TEXT NOT NULL
   );
   CREATE TABLE jobs (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, state TEXT NOT NULL,
     json TEXT NOT NULL
   );
   CREATE TABLE job_parts (
     job TEXT NOT NULL, part TEXT NOT NULL, position INTEGER NOT NULL,
     finished INTEGER NOT NULL DEFAULT 0, note TEXT, PRIMARY KEY (job, part)
   );
   CREATE TABLE links (hash TEXT PRIMARY KEY, json TEXT NOT NULL);`,
  `CREATE TABLE costs (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, part TEXT NOT NULL, version INTEGER, json TEXT NOT NULL
   );`,
  `CREATE TABLE offers (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, part TEXT NOT NULL,
     json TEXT NOT NULL
   );`,
]

const OFFICE_CHANGES: readonly string[] = [
  'CREATE TABLE reports (id TEXT PRIMARY KEY, created_at TEXT NOT NULL);',
  `CREATE TABLE preferences (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL
   );`,
  'CREATE TABLE allowed (word TEXT PRIMARY KEY, json TEXT NOT NULL);',
]

export const makeReportTables = (storage: DurableObjectStorage) => change(storage, REPORT_CHANGES)
export const makeOfficeTables = (storage: DurableObjectStorage) => change(storage, OFFICE_CHANGES)

/** Whether the object holds anything: an id nobody created, or an erased report, has no tables. */
export const hasTables = (storage: DurableObjectStorage): boolean => changesMade(storage) > 0

/** Makes the changes not made yet. */
export function change(storage: DurableObjectStorage, changes: readonly string[]): void {
  const made = changesMade(storage)
  if (made === changes.length) return
  storage.transactionSync(() => {
    storage.sql.exec('CREATE TABLE IF NOT EXISTS changes (number INTEGER PRIMARY KEY)')
    for (const [index, statements] of changes.entries()) {
      if (index < made) continue
      storage.sql.exec(statements)
      storage.sql.exec('INSERT INTO changes (number) VALUES (?)', index + 1)
    }
  })
}

function changesMade({ sql }: DurableObjectStorage): number {
  const table = sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'changes'")
  if (table.toArray().length === 0) return 0
  return Number(sql.exec('SELECT count(*) AS made FROM changes').one().made)
}
