/** What an inbox knows of its clerk: where he may go, where he is, what he was offered last. */
import * as z from 'zod'
import { readStored } from '../stored.ts'
import { Channel } from './push.ts'

/** A report, and the unit it belongs to. */
export const Place = z.object({ report: z.string(), unit: z.string() })
export type Place = z.infer<typeof Place>

/** Words that came before it was known which report they are for. */
export const Held = z.object({ text: z.string(), messageId: z.string() })

/** Where he is reached; `origin` is the address the platform pushed to. */
export const Address = z.object({ channel: Channel, user: z.string(), origin: z.string() })
export type Address = z.infer<typeof Address>

export const Clerk = z.object({
  address: Address.nullable(),
  /** The unit whose code he gave: all its reports are his. */
  unit: z.string().nullable(),
  /** Reports he was let into one by one, with a join code. */
  joined: z.array(Place),
  current: Place.nullable(),
  /** Reports offered to choose from; their numbers mean them until something else is said. */
  offered: z.array(Place).nullable(),
  held: Held.nullable(),
  /** Pages of a long text not shown yet. */
  pages: z.array(z.string()),
  /** Wrong codes since a moment (ms). */
  wrong: z.object({ count: z.int(), since: z.number() }),
  /** When he last wrote, and last tapped or followed (ms): what we may send depends on it. */
  spokeAt: z.number(),
  tappedAt: z.number(),
})
export type Clerk = z.infer<typeof Clerk>

export const stranger = (unit: string | null): Clerk => ({
  address: null,
  unit,
  joined: [],
  current: null,
  offered: null,
  held: null,
  pages: [],
  wrong: { count: 0, since: 0 },
  spokeAt: 0,
  tappedAt: 0,
})

const SQL = {
  get: 'SELECT json FROM clerk',
  put: 'INSERT INTO clerk VALUES (1, ?1) ON CONFLICT (one) DO UPDATE SET json = ?1',
} as const

export function loadClerk(sql: SqlStorage, unit: string | null): Clerk {
  const [row] = sql.exec(SQL.get).toArray()
  return row ? readStored(Clerk, 'clerk', row.json) : stranger(unit)
}

export const saveClerk = (sql: SqlStorage, clerk: Clerk): void =>
  void sql.exec(SQL.put, JSON.stringify(clerk))
