/** What each test of the chats begins with: a stand-in for the platforms, and a page beside the phone. */
/// <reference types="@cloudflare/vitest-plugin/types" />
import { exports } from 'cloudflare:workers'
import { beforeAll, vi } from 'vitest'
import type { ReportView } from '../../src/channels/web/schema.ts'
import { Phone } from './phone.ts'
import { CODE, OTHER_CODE, type OTHER_UNIT, UNIT } from './settings.ts'
import { StandIn } from './stand-in.ts'

/** The first request loads the whole worker; a platform waits fifteen seconds and no longer. */
const LOADING = 120_000
beforeAll(async () => {
  await exports.default.fetch(new Request('http://zhubi.test/healthz'))
}, LOADING)

/** The platforms' API answers in place of the network; the log is kept to be looked at. */
export function standIn(logged: string[] = []): StandIn {
  const platform = new StandIn()
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) =>
    platform.fetch(new Request(input, init)),
  )
  vi.spyOn(console, 'warn').mockImplementation((line) => logged.push(String(line)))
  return platform
}

let people = 0

/** A phone nobody knows yet. */
export const newPhone = (platform: StandIn, via: 'wechat' | 'wecom' = 'wechat') =>
  new Phone(platform, (request) => exports.default.fetch(request), `oClerk${++people}`, via)

type Asked = { status: number; body: string; headers: Headers }

/** The page of a unit, by its code. */
export class Page {
  readonly #code: string
  id = ''

  constructor(unit: typeof UNIT | typeof OTHER_UNIT = UNIT) {
    this.#code = unit === UNIT ? CODE : OTHER_CODE
  }

  async ask(method: string, path: string, body?: unknown): Promise<Asked> {
    const response = await exports.default.fetch(
      new Request(`http://zhubi.test${path}`, {
        method,
        redirect: 'manual',
        headers: { authorization: `Bearer ${this.#code}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
    return { status: response.status, body: await response.text(), headers: response.headers }
  }

  /** Begins a report with answers. */
  async begins(answers: Record<string, unknown> = {}): Promise<this> {
    const begun = await this.ask('POST', '/api/reports', { year: 2026, unitName: UNIT })
    this.id = JSON.parse(begun.body).id
    await this.ask('POST', `/api/reports/${this.id}/answers`, answers)
    return this
  }

  async report(): Promise<ReportView> {
    return JSON.parse((await this.ask('GET', `/api/reports/${this.id}`)).body)
  }

  async phoneCode(): Promise<string> {
    const made = await this.ask('POST', `/api/reports/${this.id}/phone-code`)
    return JSON.parse(made.body).code
  }
}

/** A phone in a report with a few answers, joined by code. */
export async function phoneInReport(
  platform: StandIn,
  via: 'wechat' | 'wecom' = 'wechat',
  answers: Record<string, unknown> = { 'dispute-found': 121, 'dispute-solved': 119 },
): Promise<{ phone: Phone; page: Page }> {
  const page = await new Page().begins(answers)
  const phone = newPhone(platform, via)
  await phone.says(`绑定 ${await page.phoneCode()}`)
  return { phone, page }
}

/** The address a text holds, without its origin. */
export const pathIn = (text: string): string => /http:\/\/zhubi\.test(\/\S+)/.exec(text)?.[1] ?? ''
