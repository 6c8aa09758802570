/** The query of a push: each name at most once, or it counts as absent. */
import { NotGenuine } from './refused.ts'

export type Query = Readonly<Partial<Record<QueryName, string>>>

const NAMES = [
  'signature',
  'msg_signature',
  'timestamp',
  'nonce',
  'echostr',
  'encrypt_type',
] as const
type QueryName = (typeof NAMES)[number]

/** Longer values are no platform's. */
const LONGEST = 2048

export function readQuery(url: string): Query {
  const given = new URL(url).searchParams
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const values = given.getAll(name)
      const [value = ''] = values
      return values.length === 1 && value.length <= LONGEST ? [[name, value]] : []
    }),
  )
}

/**
 * A value the platform always sends.
 * @throws {NotGenuine} it is absent, empty or given twice
 */
export function required(query: Query, name: QueryName): string {
  const value = query[name]
  if (!value) throw new NotGenuine(`no ${name}`)
  return value
}
