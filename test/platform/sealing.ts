/**
 * The platform's side of signing and encryption, written from its description and apart from the code
 * under test: what the stand-in sends, and what it demands of a reply.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

export const sign = (...parts: string[]): string =>
  createHash('sha1').update(parts.sort().join('')).digest('hex')

/** Encrypts as the platform does; `pad` and `length` are given by tests that break the rules. */
export function encrypt(
  aesKey: string,
  id: string,
  message: string | Buffer,
  { pad, length }: { pad?: (room: number) => Buffer; length?: number } = {},
): string {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const body = Buffer.from(message)
  const head = Buffer.alloc(4)
  head.writeUInt32BE(length ?? body.length)
  const plain = Buffer.concat([randomBytes(16), head, body, Buffer.from(id)])
  const room = 32 - (plain.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([plain, pad?.(room) ?? Buffer.alloc(room, room)])
  return Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64')
}

/** Decrypts a reply; throws when it is for somebody else or not padded to 32. */
export function decrypt(aesKey: string, id: string, encrypted: string): string {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const plain = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()])
  const pad = plain.at(-1) ?? 0
  if (plain.length % 32 !== 0 || pad < 1 || pad > 32) throw new Error('padding')
  const length = plain.readUInt32BE(16)
  const owner = plain.subarray(20 + length, plain.length - pad).toString()
  if (owner !== id) throw new Error(`sealed for “${owner}”`)
  return plain.subarray(20, 20 + length).toString()
}

const FIELD = /<(\w+)>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([^<]*))<\/\1>/g

/** The fields of a reply, read as strictly as the platform reads: CDATA or digits, nothing else. */
export function fieldsOf(xml: string): Record<string, string> {
  const inside = /^<xml>([\s\S]*)<\/xml>$/.exec(xml)?.[1]
  if (inside === undefined) throw new Error(`not a reply: ${xml.slice(0, 100)}`)
  const joined = inside.replaceAll(']]]]><![CDATA[>', ']]\u0000>')
  if (joined.replace(FIELD, '').trim() !== '') throw new Error('words between elements')
  return Object.fromEntries(
    [...joined.matchAll(FIELD)].map(([, name = '', cdata, digits]) => [
      name,
      (cdata ?? digits ?? '').replaceAll(']]\u0000>', ']]>'),
    ]),
  )
}
