/**
 * A clerk at the API, for tests in workerd: asks by path, reads JSON. Each clerk has a report of his
 * own, so tests do not meet.
 */
/// <reference types="@cloudflare/vitest-plugin/types" />
import { env } from 'cloudflare:workers'
import { createApp } from '../src/app.ts'
import type { WebSettings } from '../src/channels/web/context.ts'
import type { ErrorAnswer, ReportView, TurnAnswer } from '../src/channels/web/schema.ts'

const SETTINGS: WebSettings = {
  local: true,
  codes: [],
  secret: '',
  publicUrl: '',
  refusal: null,
  version: 'test',
  model: null,
  channels: { wechat: false, wecom: false },
}

export const appWith = (settings: Partial<WebSettings> = {}) =>
  createApp(
    { ...SETTINGS, ...settings },
    { reports: env.REPORTS, offices: env.OFFICES, codes: env.CODES, page: env.PAGE },
  )

type Asked = { status: number; headers: Headers; text: string }

export class Clerk {
  readonly #app: ReturnType<typeof createApp>
  readonly #headers: Record<string, string>
  id = ''

  constructor(settings: Partial<WebSettings> = {}, headers: Record<string, string> = {}) {
    this.#app = appWith(settings)
    this.#headers = headers
  }

  /** Any request; a body that is no string or form goes as JSON. */
  async ask(
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Asked> {
    const raw = body === undefined || typeof body === 'string' || body instanceof FormData
    const init = { method, headers: { ...this.#headers, ...more } }
    const response = await this.#app.request(
      `http://127.0.0.1:8787${path}`,
      body === undefined ? init : { ...init, body: raw ? body : JSON.stringify(body) },
    )
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  /** A request that must succeed, as JSON. */
  async get<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { status, text } = await this.ask(method, path, body)
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text}`)
    return JSON.parse(text)
  }

  /** Status and code of a request that must not succeed. */
  async refused(method: string, path: string, body?: unknown): Promise<string> {
    const { status, text } = await this.ask(method, path, body)
    const { error }: ErrorAnswer = JSON.parse(text)
    return `${status} ${error.code}`
  }

  async begins(body: unknown = { year: 2026, unitName: '柳河镇人民政府' }): Promise<ReportView> {
    const report = await this.get<ReportView>('POST', '/api/reports', body)
    this.id = report.id
    return report
  }

  /** `/api/reports/<own id>` with `rest`. */
  at = (rest = ''): string => `/api/reports/${this.id}${rest}`

  says = (text: string, messageId?: string): Promise<TurnAnswer> =>
    this.get('POST', this.at('/messages'), { text, ...(messageId && { messageId }) })

  answers = (answers: Record<string, unknown>): Promise<ReportView> =>
    this.get('POST', this.at('/answers'), { answers })

  report = (): Promise<ReportView> => this.get('GET', this.at())

  /** Drafts and waits until nothing runs. */
  async drafts(path = '/draft', body: unknown = {}): Promise<ReportView> {
    await this.get('POST', this.at(path), body)
    await this.ask('GET', this.at('/events'))
    return this.report()
  }

  async part(id: string): Promise<ReportView['parts'][number]> {
    const part = (await this.report()).parts.find((known) => known.id === id)
    if (!part) throw new Error(`no part ${id}`)
    return part
  }
}

/** A small town's answers, enough for several parts. */
export const TOWN = {
  'unit-name': '柳河镇人民政府',
  'report-year': 2026,
  'dispute-found': 121,
  'dispute-solved': 118,
  'mediation-committees': 17,
  mediators: 64,
  'law-leaflets': '6000余',
}
