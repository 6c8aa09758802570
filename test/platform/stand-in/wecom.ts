/** The API of a WeCom app behind the path /wecom (wechat.md §7). Cuts and drops as silently as it does. */
import { APP } from '../account.ts'
import type { Told } from '../stand-in.ts'
import { StandInTokens } from './tokens.ts'

export const APP_SECRET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ'
const BYTES = 2048
const PER_MINUTE = 30

type Answer = Record<string, unknown>
type Message = {
  touser: string
  msgtype: string
  agentid: number
  text?: { content: string }
  file?: { media_id: string }
}
type Media = { name: string; bytes: Uint8Array }

const no = (errcode: number, errmsg = 'refused'): Answer => ({ errcode, errmsg })

export class WecomDesk {
  readonly tokens = new StandInTokens()
  readonly told: Told[] = []
  /** Messages that were cut, dropped as equal, or dropped as too many: all of them answered “ok”. */
  readonly lost: string[] = []
  /** Members in the app's scope; null for everybody. */
  scope: Set<string> | null = null
  readonly #media = new Map<string, Media>()
  readonly #seen = new Set<string>()
  readonly #times: number[] = []

  async answer(url: URL, request: Request): Promise<Answer> {
    const path = url.pathname.replace('/wecom', '')
    if (path === '/cgi-bin/gettoken') return this.#token(url.searchParams)
    const refused = this.tokens.judge(url.searchParams.get('access_token'))
    if (refused) return no(refused)
    if (path === '/cgi-bin/media/upload') return this.#upload(await request.formData())
    if (path === '/cgi-bin/message/send') return this.#send(JSON.parse(await request.text()))
    return no(40066)
  }

  #token(query: URLSearchParams): Answer {
    if (query.get('corpid') !== APP.id) return no(40013)
    return query.get('corpsecret') === APP_SECRET ? this.tokens.give() : no(40001)
  }

  async #upload(form: FormData): Promise<Answer> {
    const file: unknown = form.get('media')
    if (!(file instanceof Blob)) return no(41005)
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (bytes.length <= 5) return no(40006)
    const media_id = `media-${this.#media.size + 1}`
    this.#media.set(media_id, { name: 'name' in file ? String(file.name) : '', bytes })
    return { errcode: 0, type: 'file', media_id }
  }

  #send(message: Message): Answer {
    if (message.agentid !== Number(APP.agent)) return no(40056)
    if (this.scope && !this.scope.has(message.touser)) return no(81013)
    const file = message.file && this.#media.get(message.file.media_id)
    if (message.msgtype === 'file' && !file) return no(40007)
    const sent = { errcode: 0, invaliduser: '', msgid: `msg-${this.told.length + 1}` }
    if (this.#isLost(message)) return sent
    this.told.push({
      user: message.touser,
      ...(message.text && { text: message.text.content }),
      ...(file && { file }),
    })
    return sent
  }

  #isLost(message: Message): boolean {
    const same = JSON.stringify(message)
    const now = Date.now()
    this.#times.push(now)
    const tooMany = this.#times.filter((time) => now - time < 60_000).length > PER_MINUTE * 200
    const tooLong = Buffer.byteLength(message.text?.content ?? '') > BYTES
    if (!tooMany && !tooLong && !this.#seen.has(same)) {
      this.#seen.add(same)
      return false
    }
    this.lost.push(same)
    return true
  }
}
