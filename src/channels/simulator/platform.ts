/**
 * A platform without a platform, for `npm run dev` alone: signs, encrypts and pushes to our own webhook
 * as 公众号 and 企业微信 do, reads the replies as they do, and takes what we send by API. Keeps what was
 * said in memory. Never mounted on a server that others reach.
 */
import type { Channel } from '../../desk/inbox/push.ts'
import { open, seal } from '../platform/cipher.ts'
import { textReply } from '../platform/reply.ts'
import { signatureOf } from '../platform/signature.ts'
import { readXml } from '../platform/xml.ts'

/** An account as the platform knows it. */
export type Account = { token: string; keys: readonly string[]; id: string; agent?: string }

export type Line = { by: 'clerk' | 'zhubi'; text: string; how: 'typed' | 'reply' | 'sent' }

const said = new Map<string, Line[]>()

/** What stands on a user's screen, oldest first. */
export const screenOf = (user: string): readonly Line[] => said.get(user) ?? []

export const show = (user: string, line: Line): void =>
  void said.set(user, [...screenOf(user), line].slice(-200))

let count = 0
const seconds = (): number => Math.floor(Date.now() / 1000)

/** What the user did: words, or a message or event of another kind. */
export type Deed = { MsgType: string; Content?: string; Event?: string; MediaId?: string }

export type Pushed = { channel: Channel; account: Account; user: string; deed: Deed }

/** The request the platform makes of it, to our server at `origin`. */
export function pushOf({ channel, account, user, deed }: Pushed, origin: string): Request {
  const [timestamp, nonce] = [String(seconds()), String(Math.random()).slice(2, 11)]
  const key = account.keys[0] ?? ''
  const encrypted = seal(key, account.id, innerOf({ channel, account, user, deed }))
  const query = new URLSearchParams({
    ...{ timestamp, nonce, encrypt_type: 'aes' },
    signature: signatureOf(account.token, timestamp, nonce),
    msg_signature: signatureOf(account.token, timestamp, nonce, encrypted),
  })
  const body = `<xml><ToUserName>${account.id}</ToUserName><Encrypt>${encrypted}</Encrypt></xml>`
  return new Request(`${origin}/${channel}?${query}`, { method: 'POST', body })
}

/** A text reply has the shape of a push; only the last fields differ. */
function innerOf({ channel, account, user, deed }: Pushed): string {
  const to = channel === 'wecom' ? account.id : 'gh_simulator'
  const whole = textReply({ to, from: user, at: seconds(), text: deed.Content ?? '' })
  const id = deed.MsgType === 'event' ? '' : `<MsgId>${Date.now()}${++count}</MsgId>`
  const more = [
    id,
    deed.Event ? `<Event>${deed.Event}</Event><EventKey></EventKey>` : '',
    deed.MediaId ? `<MediaId>${deed.MediaId}</MediaId>` : '',
    account.agent ? `<AgentID>${account.agent}</AgentID>` : '',
  ]
  return whole.replace('<![CDATA[text]]>', deed.MsgType).replace('</xml>', `${more.join('')}</xml>`)
}

const FAULT = '（这里会显示：该公众号提供的服务出现故障，请稍后再试）'

/** What the screen shows of a reply; '' for an acknowledgement. */
export async function readReply(account: Account, response: Response): Promise<string> {
  const body = await response.text()
  if (response.status !== 200) return FAULT
  if (body === '' || body === 'success') return ''
  try {
    const { Encrypt = '' } = readXml(body)
    const { Content = '' } = readXml(open(account.keys, account.id, Encrypt).message)
    return Content === '' || new TextEncoder().encode(Content).length > 2048 ? FAULT : Content
  } catch {
    return FAULT
  }
}
