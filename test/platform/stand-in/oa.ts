/** The official account's API (wechat.md §6). */
import { OA } from '../account.ts'
import type { Told } from '../stand-in.ts'
import { StandInTokens } from './tokens.ts'

export const OA_SECRET = '0123456789abcdef0123456789abcdef'
const QUOTA = 5
const BYTES = 2048

type Answer = Record<string, unknown>

const no = (errcode: number, errmsg = 'refused'): Answer => ({ errcode, errmsg })
const ok = { errcode: 0, errmsg: 'ok' }

export class OaDesk {
  readonly tokens = new StandInTokens()
  /** What users were told by API, in order. */
  readonly told: Told[] = []
  readonly typing: string[] = []
  /** Messages left per user since his last word; absent: he never wrote, or 48 h are over. */
  readonly #left = new Map<string, number>()

  /** The user wrote: five messages again. */
  heard(user: string): void {
    this.#left.set(user, QUOTA)
  }

  /** 48 hours are over, or the user has left. */
  forget(user: string): void {
    this.#left.delete(user)
  }

  async answer(url: URL, request: Request): Promise<Answer> {
    const body = JSON.parse(await request.text())
    if (url.pathname === '/cgi-bin/stable_token') return this.#token(body)
    const refused = this.tokens.judge(url.searchParams.get('access_token'))
    if (refused) return no(refused)
    if (url.pathname === '/cgi-bin/message/custom/send') return this.#send(body)
    if (url.pathname !== '/cgi-bin/message/custom/typing') return no(40066)
    this.typing.push(body.touser)
    return ok
  }

  #token({ grant_type, appid, secret, force_refresh }: Answer): Answer {
    if (grant_type !== 'client_credential' || force_refresh !== false) return no(40002)
    if (appid !== OA.id) return no(40013)
    return secret === OA_SECRET ? this.tokens.give() : no(40125, `invalid secret ${secret}`)
  }

  #send({ touser, msgtype, text }: { touser: string; msgtype: string; text: { content: string } }) {
    const left = this.#left.get(touser)
    if (msgtype !== 'text') return no(40008)
    if (left === undefined) return no(45015)
    if (left === 0) return no(45047)
    if (Buffer.byteLength(text.content) > BYTES) return no(45002)
    this.#left.set(touser, left - 1)
    this.told.push({ user: touser, text: text.content })
    return ok
  }
}
