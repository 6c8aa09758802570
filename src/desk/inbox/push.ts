/**
 * What a chat platform sent, in the one form the inbox takes. Made by a channel from a verified push;
 * knows no XML, no encryption and no platform but by name.
 */
import * as z from 'zod'

export const Channel = z.enum(['wechat', 'wecom'])
export type Channel = z.infer<typeof Channel>

/** What a push is about. */
export const PushKind = z.enum([
  /** Words the clerk typed. */
  'text',
  /** A tap on a menu entry: `text` is its key, a chat word. */
  'click',
  /** A picture, a voice, a place …: `text` says which. Never an answer. */
  'unreadable',
  /** The clerk followed the account, or opened it for the first time. */
  'join',
  /** The clerk left: nothing can be sent any more. */
  'leave',
])
export type PushKind = z.infer<typeof PushKind>

export const Push = z.object({
  channel: Channel,
  /** The account that was written to: gh_… , or CorpID and AgentID. */
  account: z.string().min(1).max(200),
  /** Who wrote: openid, or UserID in lower case. */
  user: z.string().min(1).max(200),
  /** The same for every copy of one push, different for any other. */
  dedupeKey: z.string().min(1).max(1000),
  kind: PushKind,
  text: z.string().max(20_000),
})
export type Push = z.infer<typeof Push>

/** The name of the inbox object that takes a push: one for each user of each account. */
export const inboxName = ({ channel, account, user }: Push): string =>
  [channel, account, user].join('|')
