/**
 * A push that is not taken, as the platform is told: a status and one fixed word. The log gets the
 * reason; nobody gets a stack or a piece of the push.
 */
import { CipherError } from './cipher.ts'
import { BodyError } from './xml.ts'

/** Not from the platform, or not for us. */
export class NotGenuine extends Error {
  override name = 'NotGenuine'
}

/** A body longer than any push. */
export class TooLong extends Error {
  override name = 'TooLong'
}

/** `acknowledge`: genuine but not to be used; answered like a push that was handled. */
export type Refusal =
  | { kind: 'acknowledge' }
  | { kind: 'refuse'; status: 400 | 403 | 413; word: string }

/** How to answer what was thrown while a push was read; null for a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof NotGenuine) return { kind: 'refuse', status: 403, word: 'forbidden' }
  if (error instanceof CipherError) return { kind: 'refuse', status: 403, word: 'forbidden' }
  if (error instanceof TooLong) return { kind: 'refuse', status: 413, word: 'too large' }
  if (!(error instanceof BodyError)) return null
  if (error.reason === 'repeated') return { kind: 'acknowledge' }
  return { kind: 'refuse', status: 400, word: 'bad request' }
}
