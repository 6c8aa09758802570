/** The API of a WeCom app: token, text, upload, file (wechat.md §7). Numbers are the platform's. */
import { type ApiAnswer, callApi, type Fetch } from '../platform/api.ts'
import { withToken } from '../platform/send.ts'
import { Tokens } from '../platform/tokens.ts'
import { MEANINGS } from './meanings.ts'

export const API_BASE = 'https://qyapi.weixin.qq.com'

export type ApiAccount = { id: string; secret: string; agent: string; base: string }

/** Seconds in which WeCom drops a message equal to one just sent: a resend cannot double it. */
const DUPLICATE_SECONDS = 1800

export class WecomApi {
  readonly #account: ApiAccount
  readonly #fetch: Fetch
  readonly #tokens: Tokens

  constructor(account: ApiAccount, fetcher: Fetch) {
    this.#account = account
    this.#fetch = fetcher
    this.#tokens = new Tokens(() => this.askToken())
  }

  askToken(): Promise<ApiAnswer> {
    const { id: corpid, secret: corpsecret, base } = this.#account
    return callApi(base, { path: '/cgi-bin/gettoken', query: { corpid, corpsecret } }, this.#fetch)
  }

  sendText(touser: string, content: string): Promise<ApiAnswer> {
    return this.#send({ touser, msgtype: 'text', text: { content } })
  }

  sendFile(touser: string, media_id: string): Promise<ApiAnswer> {
    return this.#send({ touser, msgtype: 'file', file: { media_id } })
  }

  /** Puts a file where messages can name it for three days; its name is the one shown. */
  upload(name: string, bytes: Uint8Array): Promise<ApiAnswer> {
    return this.#withToken((access_token) => {
      const form = new FormData()
      form.append('media', new Blob([new Uint8Array(bytes)]), name)
      return { path: '/cgi-bin/media/upload', query: { access_token, type: 'file' }, form }
    })
  }

  #send(message: Record<string, unknown>): Promise<ApiAnswer> {
    const json = {
      ...message,
      agentid: Number(this.#account.agent),
      enable_duplicate_check: 1,
      duplicate_check_interval: DUPLICATE_SECONDS,
    }
    return this.#withToken((access_token) => ({
      path: '/cgi-bin/message/send',
      query: { access_token },
      json,
    }))
  }

  #withToken(call: (token: string) => Parameters<typeof callApi>[1]): Promise<ApiAnswer> {
    return withToken(this.#tokens, MEANINGS, (token) =>
      callApi(this.#account.base, call(token), this.#fetch),
    )
  }
}
