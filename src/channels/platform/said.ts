/** What both platforms' pushes have in common once they are verified: words, and a key for repeats. */
import type { PushKind } from '../../desk/inbox/push.ts'
import type { Fields } from './xml.ts'

export type Said = { kind: PushKind; text: string }

/** Longer than any message a platform lets a person send; more would be no answer. */
const LONGEST = 20_000

/** A piece of content; null when there are no words in it. */
export function said(kind: PushKind, words: string): Said | null {
  const text = words.slice(0, LONGEST)
  return kind === 'text' && text.trim() === '' ? null : { kind, text }
}

const DIGITS = /^\d{1,20}$/

/**
 * The same for each copy of a push, different for any other (wechat.md §9.2): a message by its MsgId
 * and time, an event by its time, name and key. Null when the push lacks what makes the key.
 */
export function dedupeKeyOf(
  account: string | undefined,
  user: string | undefined,
  { MsgType, MsgId, CreateTime, Event, EventKey = '' }: Fields,
): string | null {
  if (!account || !user || !CreateTime || !DIGITS.test(CreateTime)) return null
  if (MsgType === 'event') return [account, user, CreateTime, Event ?? '', EventKey].join('|')
  return MsgId && DIGITS.test(MsgId) ? [account, user, MsgId, CreateTime].join('|') : null
}
