/** The tables of an inbox and of the register of join codes; numbered changes as in desk/tables.ts. */
import { change } from '../tables.ts'

const INBOX_CHANGES: readonly string[] = [
  `CREATE TABLE clerk (one INTEGER PRIMARY KEY CHECK (one = 1), json TEXT NOT NULL);
   CREATE TABLE pushes (
     key TEXT PRIMARY KEY, seq INTEGER NOT NULL, at INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 0,
     json TEXT, reply TEXT
   );
   CREATE INDEX pushes_at ON pushes (at);
   CREATE TABLE watches (job TEXT PRIMARY KEY, json TEXT NOT NULL);
   CREATE TABLE deliveries (
     id INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
     sent_at INTEGER, message_id TEXT, json TEXT NOT NULL
   );`,
]

const CODE_CHANGES: readonly string[] = [
  'CREATE TABLE codes (code TEXT PRIMARY KEY, until INTEGER NOT NULL, used_by TEXT, json TEXT NOT NULL);',
]

export const makeInboxTables = (storage: DurableObjectStorage) => change(storage, INBOX_CHANGES)
export const makeCodeTables = (storage: DurableObjectStorage) => change(storage, CODE_CHANGES)
