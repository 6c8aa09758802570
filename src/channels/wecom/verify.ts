/** Whether a request to /wecom comes from the app it is set up for; always encrypted (wechat.md §7). */
import { type Door, type Opened, openPush, openSigned } from '../platform/envelope.ts'
import { type Query, required } from '../platform/query.ts'

/** The app: its token, keys, CorpID and AgentID. */
export type Account = Door & { agent: string }

/**
 * The URL check: the decrypted echostr, exactly.
 * @throws {NotGenuine} the signature or its time is wrong
 * @throws {CipherError} it is for somebody else
 */
export const echo = (account: Door, query: Query, now: number): string =>
  openSigned(account, query, required(query, 'echostr'), now).message

/** The verified fields of a push; throws as `openPush` does. */
export const verify = (account: Account, query: Query, body: string, now: number): Opened =>
  openPush(account, query, body, now)
