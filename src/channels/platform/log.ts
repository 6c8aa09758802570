/**
 * What the log may hold of a push or an API call: never a secret, a signature, a word of the clerk, or
 * a person's id as it is (wechat.md §10). One JSON line an event.
 */
import { createHash } from 'node:crypto'

/** Stands for a person in the log: the same for the same person, of no use to find him. */
export const pseudonym = (user: string): string =>
  createHash('sha256').update(`zhubi|${user}`).digest('hex').slice(0, 12)

/** An address without its query: that is where tokens and signatures stand. */
export function redactedUrl(url: string): string {
  const [address = ''] = url.split(/[?#]/)
  return address.replace(/\/\/[^/@]*@/, '//')
}

const SECRET =
  /((?:access_token|secret|corpsecret|appsecret|signature|msg_signature|openid|echostr)["']?\s*[=:]\s*["']?)[^"'&\s,}]+/gi

/** Long runs of letters and digits: keys, tokens, ids of requests. */
const LONG_RUN = /[A-Za-z0-9_+/=-]{20,}/g

/** A foreign message (an error's, a platform's errmsg) without what must not be seen. */
export const redacted = (text: string): string =>
  text
    .replace(/https?:\/\/[^\s"'<>]+/g, redactedUrl)
    .replace(SECRET, '$1…')
    .replace(LONG_RUN, '…')
    .slice(0, 300)

export type LogEntry = Readonly<Record<string, string | number | boolean>>

/** Writes one line; `user` is replaced by its pseudonym. */
export function logEvent(event: string, { user, ...entry }: LogEntry = {}): void {
  const who = user === undefined ? {} : { who: pseudonym(String(user)) }
  console.warn(JSON.stringify({ event, ...who, ...entry }))
}
