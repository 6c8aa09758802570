/**
 * Opens and seals what the platform encrypts (wechat.md §4): AES-256-CBC over random(16), length(4),
 * message and id, padded to 32. @wecom/crypto does the arithmetic; it neither checks whose message it
 * is nor the padding nor the length, so this file does.
 */
import { decrypt, encrypt } from '@wecom/crypto'

/** A ciphertext that is not to be used; `reason` is for the log. */
export class CipherError extends Error {
  override name = 'CipherError'
  readonly reason: 'broken' | 'foreign'

  constructor(reason: 'broken' | 'foreign') {
    super(`ciphertext is ${reason}`)
    this.reason = reason
  }
}

const AES_KEY = /^[A-Za-z0-9+/]{43}$/

/** Whether this is an EncodingAESKey: 43 base64 characters that make 32 bytes. */
export const isAesKey = (key: string): boolean => AES_KEY.test(key)

/** A message, and the key it was read with: the reply is sealed with the same one. */
export type Opened = { message: string; key: string }

/**
 * Decrypts with the current or, while keys are being changed, the previous key.
 * @param id whom the message must be for: the AppID, or the CorpID
 * @throws {CipherError} no key reads it, or it is for somebody else
 */
export function open(keys: readonly string[], id: string, ciphertext: string): Opened {
  let failure = new CipherError('broken')
  for (const key of keys) {
    const opened = tryOpen(key, ciphertext)
    if (opened === null) continue
    if (opened.id === id) return { message: opened.message, key }
    failure = new CipherError('foreign')
  }
  throw failure
}

function tryOpen(key: string, ciphertext: string): { message: string; id: string } | null {
  try {
    const { message, id, random } = decrypt(key, ciphertext)
    // Sealing what was read gives the same bytes only if padding, length and UTF-8 are all as they must be.
    const again = encrypt(key, message, id, random)
    return sameBytes(again, ciphertext) ? { message, id } : null
  } catch {
    return null
  }
}

const sameBytes = (a: string, b: string): boolean =>
  Buffer.from(a, 'base64').equals(Buffer.from(b, 'base64'))

/** Encrypts `message` for `id`. `random` (16 bytes) is given only by tests. */
export const seal = (key: string, id: string, message: string, random?: Buffer): string =>
  random ? encrypt(key, message, id, random) : encrypt(key, message, id)
