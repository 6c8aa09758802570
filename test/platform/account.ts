/** The accounts the tests are set up with, and genuine pushes of them, signed as the platforms do. */
import { encrypt, sign } from './sealing.ts'

export const OA = {
  mode: 'safe' as 'safe' | 'compat' | 'plain',
  token: 'liuhezhubi2026',
  keys: ['abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'],
  id: 'wx0123456789abcdef',
  name: 'gh_0123456789ab',
}

export const APP = {
  token: 'LiuheWecom01',
  keys: ['ZYXWVUTSRQPONMLKJIHGFEDCBA9876543210zyxwvut'],
  id: 'ww0123456789abcdef',
  agent: '1000002',
}

export type Sent = { query: Record<string, string>; body: string }

export const seconds = (): number => Math.floor(Date.now() / 1000)
let count = 0
/** 64 bits, larger than a double holds exactly. */
export const newMsgId = (): string => `7300000000000${String(++count).padStart(6, '0')}`

const cdata = (value: string): string => `<![CDATA[${value}]]>`

/** XML as the platforms write it. */
export const xmlOf = (fields: Record<string, string>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${/^\d+$/.test(value) ? value : cdata(value)}</${name}>`)
    .join('\n')}</xml>`

/** The fields of a text message. */
export const textFields = (
  to: string,
  from: string,
  content: string,
  more: Record<string, string> = {},
): Record<string, string> => ({
  ToUserName: to,
  FromUserName: from,
  CreateTime: String(seconds()),
  MsgType: 'text',
  Content: content,
  MsgId: newMsgId(),
  ...more,
})

type Signing = { timestamp?: string; nonce?: string; token?: string }

/** A push of the official account in safe mode around the given inner text. */
export function safePush(
  inner: string,
  signing: Signing & { key?: string; id?: string } = {},
): Sent {
  const { timestamp = String(seconds()), nonce = '415670741', token = OA.token } = signing
  const encrypted = encrypt(signing.key ?? OA.keys[0] ?? '', signing.id ?? OA.id, inner)
  return {
    query: {
      signature: sign(token, timestamp, nonce),
      timestamp,
      nonce,
      openid: 'oHint',
      encrypt_type: 'aes',
      msg_signature: sign(token, timestamp, nonce, encrypted),
    },
    body: xmlOf({ ToUserName: OA.name, Encrypt: encrypted }),
  }
}

/** A push of the official account in plain mode. */
export function plainPush(body: string, signing: Signing = {}): Sent {
  const { timestamp = String(seconds()), nonce = '415670741', token = OA.token } = signing
  return {
    query: { signature: sign(token, timestamp, nonce), timestamp, nonce, openid: 'oHint' },
    body,
  }
}

/** A push of the WeCom app around the given inner text. */
export function wecomPush(
  inner: string,
  signing: Signing & { key?: string; id?: string } = {},
): Sent {
  const { timestamp = String(seconds()), nonce = '263014780', token = APP.token } = signing
  const encrypted = encrypt(signing.key ?? APP.keys[0] ?? '', signing.id ?? APP.id, inner)
  return {
    query: { msg_signature: sign(token, timestamp, nonce, encrypted), timestamp, nonce },
    body: xmlOf({ ToUserName: APP.id, Encrypt: encrypted, AgentID: APP.agent }),
  }
}

/** The request a platform makes. */
export const requestOf = (path: string, { query, body }: Sent): Request =>
  new Request(`http://zhubi.test${path}?${new URLSearchParams(query)}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/xml' },
  })
