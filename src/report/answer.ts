/**
 * An answer can be given, none, unknown or not applicable: a blank cannot be built (design §1.2).
 */
import type { Value } from './value.ts'

/** Who said it, and where. `name` is the clerk's own word for himself, or the channel's. */
export type Person = {
  name: string
  via: 'page' | 'wechat' | 'wecom' | 'api' | 'case' | 'colleague'
}

/** Where an answer comes from: the person, the moment (ISO 8601, UTC) and the words it was read from. */
export type Said = { by: Person; at: string; quote?: string }

/** What was answered. */
export type Content =
  | { kind: 'given'; value: Value }
  | { kind: 'none' }
  | { kind: 'unknown'; owner?: string }
  | { kind: 'not-applicable'; reason: string }

export type Answer = Said & Content

/** Answers by field id. Order carries no meaning. */
export type Answers = Readonly<Record<string, Answer>>

/** For the `default` of a switch over kinds: a new kind shows every place to visit. */
export function unreachable(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`)
}
