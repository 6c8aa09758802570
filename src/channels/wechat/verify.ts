/**
 * Whether a request to /wechat comes from the official account it is set up for (wechat.md §2, §10).
 * In safe and compatible mode a push in plain text is refused: the mode cannot be talked down.
 */
import { type Door, type Opened, openPush, readFields } from '../platform/envelope.ts'
import { type Query, required } from '../platform/query.ts'
import { NotGenuine } from '../platform/refused.ts'
import { isRecent, isSignature, signatureOf } from '../platform/signature.ts'

/** `plain` is for trying things out: its signature does not cover the body. */
export type Mode = 'safe' | 'compat' | 'plain'

/** The account: its token, keys and AppID, and the mode set in the platform's console. */
export type Account = Door & { mode: Mode }

/**
 * The URL check: what to answer, exactly.
 * @throws {NotGenuine} the signature or its time is wrong
 */
export function echo(account: Door, query: Query, now: number): string {
  checkSignature(account, query, now)
  return required(query, 'echostr')
}

/**
 * The verified fields of a push.
 * @throws {NotGenuine} a signature, time or mode that is not ours
 * @throws {BodyError} a body that is no push
 */
export function verify(account: Account, query: Query, body: string, now: number): Opened {
  const encrypted = query.encrypt_type ?? 'raw'
  if (account.mode !== 'plain') {
    if (encrypted !== 'aes') throw new NotGenuine('not encrypted')
    return openPush(account, query, body, now)
  }
  if (encrypted !== 'raw') throw new NotGenuine('encrypted, but the mode is set to plain')
  checkSignature(account, query, now)
  return { fields: readFields(body), seal: null }
}

function checkSignature({ token }: Door, query: Query, now: number): void {
  const [timestamp, nonce] = [required(query, 'timestamp'), required(query, 'nonce')]
  if (!isSignature(query.signature, signatureOf(token, timestamp, nonce)))
    throw new NotGenuine('wrong signature')
  if (!isRecent(timestamp, now)) throw new NotGenuine('old timestamp')
}
