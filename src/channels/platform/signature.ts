/**
 * What WeChat and WeCom share: signatures, encryption, XML, reply, pages, API calls. Refuses whatever
 * is not signed, not ours or not well formed, and says why in one word. May import desk and before.
 *
 * This file: the signature of a push, hex sha1 over token, timestamp, nonce and ciphertext, sorted as
 * strings and joined (wechat.md §2, §4).
 */
import { createHash, timingSafeEqual } from 'node:crypto'

/** Signs the token with the parts of a push: timestamp, nonce, and the ciphertext where there is one. */
export const signatureOf = (token: string, ...parts: readonly string[]): string =>
  createHash('sha1')
    .update([token, ...parts].sort().join(''))
    .digest('hex')

const HEX_40 = /^[0-9a-f]{40}$/

/** Whether `given` is the wanted signature; takes the same time wherever the first difference is. */
export function isSignature(given: string | undefined, wanted: string): boolean {
  if (given === undefined || !HEX_40.test(given)) return false
  return timingSafeEqual(Buffer.from(given), Buffer.from(wanted))
}

/** Seconds a push may be early or late: the platform repeats within 15 s, clocks drift by minutes. */
export const WINDOW_SECONDS = 300

const TIMESTAMP = /^\d{1,12}$/

/** Whether `timestamp` (s) lies within the window around `now` (ms). */
export const isRecent = (timestamp: string, now: number): boolean =>
  TIMESTAMP.test(timestamp) && Math.abs(now / 1000 - Number(timestamp)) <= WINDOW_SECONDS
