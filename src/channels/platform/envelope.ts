/**
 * An encrypted push (wechat.md §4, §7): signature over the ciphertext first, then decryption, then
 * whose it is. The official account's safe and compatible mode and WeCom do the same.
 */
import { open } from './cipher.ts'
import { isJson, readJson } from './json.ts'
import { type Query, required } from './query.ts'
import { NotGenuine } from './refused.ts'
import { isRecent, isSignature, signatureOf } from './signature.ts'
import { BodyError, type Fields, readXml } from './xml.ts'

/** What is ours: the token, the AES keys (current first, then a previous one), AppID or CorpID. */
export type Door = { token: string; keys: readonly string[]; id: string }

/** A verified push; `seal` says how its reply is sealed, null for a push that came in plain text. */
export type Opened = { fields: Fields; seal: { key: string; nonce: string } | null }

/** Fields of a body in either of the platform's two forms. */
export const readFields = (text: string): Fields => (isJson(text) ? readJson(text) : readXml(text))

/**
 * The text behind a ciphertext.
 * @throws {NotGenuine} the signature or its time is wrong
 * @throws {CipherError} it cannot be read, or is for somebody else
 */
export function openSigned(door: Door, query: Query, ciphertext: string, now: number) {
  const [timestamp, nonce] = [required(query, 'timestamp'), required(query, 'nonce')]
  const wanted = signatureOf(door.token, timestamp, nonce, ciphertext)
  if (!isSignature(query.msg_signature, wanted)) throw new NotGenuine('wrong msg_signature')
  if (!isRecent(timestamp, now)) throw new NotGenuine('old timestamp')
  return open(door.keys, door.id, ciphertext)
}

/**
 * Reads an encrypted push. Fields that came beside the ciphertext are not looked at.
 * @throws {BodyError} what is outside or inside is no push
 */
export function openPush(door: Door, query: Query, body: string, now: number): Opened {
  if (!query.msg_signature) throw new NotGenuine('no msg_signature')
  const { Encrypt: ciphertext } = readFields(body)
  if (!ciphertext) throw new BodyError('malformed')
  const { message, key } = openSigned(door, query, ciphertext, now)
  return { fields: readFields(message), seal: { key, nonce: required(query, 'nonce') } }
}
