/** A hostile or odd request and the answer it must get. */
import {
  APP,
  OA,
  plainPush,
  requestOf,
  type Sent,
  safePush,
  textFields,
  xmlOf,
} from '../account.ts'
import { sign } from '../sealing.ts'

export type Expected =
  | 'forbidden'
  | 'bad request'
  | 'too large'
  | 'acknowledged'
  | 'taken'
  | 'refused method'

export type Case = [name: string, request: Request, expected: Expected]

export const words = (content = '学法3次', more = {}) =>
  xmlOf(textFields(OA.name, 'oClerk', content, more))
export const wecomWords = (content = '学法3次', more = {}) =>
  xmlOf(textFields(APP.id, 'ZhangSan', content, { AgentID: APP.agent, ...more }))

export const oa = (sent: Sent) => requestOf('/wechat', sent)
export const plain = (sent: Sent) => requestOf('/plain', sent)
export const wecom = (sent: Sent) => requestOf('/wecom', sent)
export const changed = (sent: Sent, query: Record<string, string | undefined>): Sent => ({
  ...sent,
  query: Object.fromEntries(
    Object.entries({ ...sent.query, ...query }).filter((entry): entry is [string, string] =>
      Boolean(entry[1] !== undefined),
    ),
  ),
})
export const withBody = (sent: Sent, body: string): Sent => ({ ...sent, body })

/** A ciphertext signed properly: only what is inside is wrong. */
export const signedCipher = (encrypted: string): Sent => {
  const { query, body } = safePush('')
  const { timestamp = '', nonce = '' } = query
  return {
    query: { ...query, msg_signature: sign(OA.token, timestamp, nonce, encrypted) },
    body: body.replace(/<Encrypt>.*<\/Encrypt>/, `<Encrypt><![CDATA[${encrypted}]]></Encrypt>`),
  }
}

/** Words in plain mode, where a body is not covered by its signature. */
export const inject = (content: string) => plain(plainPush(words(content)))
