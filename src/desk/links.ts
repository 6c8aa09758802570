/**
 * Links into a report: a colleague's, for some fields and some days, and one that opens the report on
 * another screen, once, within ten minutes. A token names its report and proves itself by a secret,
 * of which only the hash is stored.
 */

import { createHash, randomBytes } from 'node:crypto'

/** What a token is made of: the report's id (64 hex digits) and a secret (32 hex digits). */
const TOKEN = /^([0-9a-f]{64})([0-9a-f]{32})$/

export const OPEN_LINK_MINUTES = 10
export const COLLEAGUE_LINK_DAYS = 14
export const FILE_LINK_HOURS = 48

/** A new secret: 128 bits of chance. */
export const newSecret = (): string => randomBytes(16).toString('hex')

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export const tokenOf = (report: string, secret: string): string => report + secret

/** The report and the secret of a token, or null for anything else. */
export function readToken(token: string): { report: string; secret: string } | null {
  const [, report, secret] = TOKEN.exec(token) ?? []
  return report && secret ? { report, secret } : null
}
