/**
 * Writes the answer to a push (wechat.md §3, §4). Text may come from a model or a clerk: characters
 * XML does not allow are dropped and `]]>` is cut in two, so that it cannot end its own CDATA.
 */
import { seal } from './cipher.ts'
import { signatureOf } from './signature.ts'

const NOT_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text without the characters a platform's parser stumbles over. */
export const printable = (text: string): string => text.replace(NOT_XML, '')

const cdata = (text: string): string =>
  `<![CDATA[${printable(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** A passive reply; `to` is the push's sender, `from` its account. `at` in seconds. */
export type TextReply = { to: string; from: string; at: number; text: string }

export const textReply = ({ to, from, at, text }: TextReply): string =>
  [
    '<xml>',
    `<ToUserName>${cdata(to)}</ToUserName>`,
    `<FromUserName>${cdata(from)}</FromUserName>`,
    `<CreateTime>${at}</CreateTime>`,
    '<MsgType><![CDATA[text]]></MsgType>',
    `<Content>${cdata(text)}</Content>`,
    '</xml>',
  ].join('\n')

/** How a reply is sealed: with the key that opened the push, for the same id, over the push's nonce. */
export type Envelope = {
  token: string
  key: string
  id: string
  nonce: string
  /** Seconds. */
  at: number
  /** 16 bytes, given by tests alone. */
  random?: Buffer
}

/** What the platform expects for an encrypted push: the reply encrypted and signed with our own time. */
export function sealedReply(reply: string, envelope: Envelope): string {
  const { token, key, id, nonce, at, random } = envelope
  const encrypted = seal(key, id, reply, random)
  return [
    '<xml>',
    `<Encrypt><![CDATA[${encrypted}]]></Encrypt>`,
    `<MsgSignature><![CDATA[${signatureOf(token, String(at), nonce, encrypted)}]]></MsgSignature>`,
    `<TimeStamp>${at}</TimeStamp>`,
    `<Nonce>${cdata(nonce)}</Nonce>`,
    '</xml>',
  ].join('\n')
}
