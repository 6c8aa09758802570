/** The official account's API: four calls (wechat.md §6). Numbers are the platform's. */
import { type ApiAnswer, callApi, type Fetch } from '../platform/api.ts'
import { withToken } from '../platform/send.ts'
import { Tokens } from '../platform/tokens.ts'
import { MEANINGS } from './meanings.ts'

export const API_BASE = 'https://api.weixin.qq.com'

export type ApiAccount = { id: string; secret: string; base: string }

export class WechatApi {
  readonly #account: ApiAccount
  readonly #fetch: Fetch
  readonly #tokens: Tokens

  constructor(account: ApiAccount, fetcher: Fetch) {
    this.#account = account
    this.#fetch = fetcher
    this.#tokens = new Tokens(() => this.askToken())
  }

  /** The stable kind of token: asking again neither changes nor ends the one in use. */
  askToken(): Promise<ApiAnswer> {
    const { id: appid, secret, base } = this.#account
    const json = { grant_type: 'client_credential', appid, secret, force_refresh: false }
    return callApi(base, { path: '/cgi-bin/stable_token', json }, this.#fetch)
  }

  sendText(touser: string, content: string): Promise<ApiAnswer> {
    return this.#post('/cgi-bin/message/custom/send', {
      touser,
      msgtype: 'text',
      text: { content },
    })
  }

  /** Shows “对方正在输入” for 15 s; only within 30 s of the clerk's own word. */
  showTyping(touser: string): Promise<ApiAnswer> {
    return this.#post('/cgi-bin/message/custom/typing', { touser, command: 'Typing' })
  }

  #post(path: string, json: unknown): Promise<ApiAnswer> {
    return withToken(this.#tokens, MEANINGS, (access_token) =>
      callApi(this.#account.base, { path, query: { access_token }, json }, this.#fetch),
    )
  }
}
