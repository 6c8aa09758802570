/** Two hundred phones, each in a report of its own, pushing at a steady pace whether answered or not. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ReportView } from '../../src/channels/web/schema.ts'
import { TOPICS } from '../../src/report/annual/topics.ts'
import type { Served } from '../served.ts'
import { type Listening, listenAsPlatform } from './listening.ts'
import { FAULT, Phone } from './phone.ts'
import { CHAT_SETTINGS, CODE } from './settings.ts'
import { StandIn } from './stand-in.ts'

export type Crowded = {
  pushes: number
  /** Milliseconds. */
  p50: number
  p99: number
  longest: number
  /** Replies that were none, or the platform's fault notice. */
  invalid: number
  /** Messages that are in no report. */
  lost: number
}

export class Crowd {
  readonly #server: Served
  readonly #api: Listening
  readonly #people: { phone: Phone; report: string; said: number }[] = []

  private constructor(server: Served, api: Listening) {
    this.#server = server
    this.#api = api
  }

  /** Starts the server with both channels and brings everybody into a report. */
  static async gather(server: Served, people: number): Promise<Crowd> {
    const platform = new StandIn()
    const api = await listenAsPlatform(platform)
    Object.assign(process.env, CHAT_SETTINGS, {
      WECHAT_API_BASE: api.url,
      WECOM_API_BASE: `${api.url}/wecom`,
    })
    await server.start()
    const crowd = new Crowd(server, api)
    for (let n = 0; n < people; n++) await crowd.#comesIn(platform, n)
    return crowd
  }

  async #comesIn(platform: StandIn, n: number): Promise<void> {
    const report = await this.#ask<ReportView>('POST', '/api/reports', {})
    const path = `/api/reports/${report.id}/phone-code`
    const { code } = await this.#ask<{ code: string }>('POST', path)
    const reach = (request: Request) => {
      const { pathname, search } = new URL(request.url)
      return fetch(new Request(`${this.#server.url}${pathname}${search}`, request))
    }
    const phone = new Phone(platform, reach, `crowd${n}`, n % 2 === 0 ? 'wechat' : 'wecom')
    await phone.says(`绑定 ${code}`)
    phone.took.length = 0
    this.#people.push({ phone, report: report.id, said: 0 })
  }

  /** `perSecond` pushes for so many seconds, one person after the other. */
  async pushes(perSecond: number, seconds: number): Promise<Crowded> {
    const start = performance.now()
    const answers: Promise<string>[] = []
    for (let n = 0; n < perSecond * seconds; n++) {
      await sleep(Math.max(0, start + (n * 1000) / perSecond - performance.now()))
      const person = this.#people[n % this.#people.length]
      const topic = TOPICS[(n + Math.floor(n / 200)) % TOPICS.length]
      if (!person || !topic) continue
      person.said += 1
      answers.push(person.phone.says(topic.example))
    }
    return this.#measured(await Promise.all(answers))
  }

  async #measured(answers: readonly string[]): Promise<Crowded> {
    const took = this.#people.flatMap(({ phone }) => phone.took).sort((a, b) => a - b)
    const at = (share: number) => took[Math.floor(took.length * share)] ?? 0
    return {
      pushes: answers.length,
      ...{ p50: at(0.5), p99: at(0.99), longest: took.at(-1) ?? 0 },
      invalid: answers.filter((answer) => answer === '' || answer === FAULT).length,
      lost: await this.#lost(),
    }
  }

  /** What was said and is not in the report's conversation, which counts its turns. */
  async #lost(): Promise<number> {
    let lost = 0
    for (const { report, said } of this.#people) {
      const { conversation } = await this.#ask<ReportView>('GET', `/api/reports/${report}`)
      const greeting = 1
      lost += said + greeting - (conversation.at(-1)?.turn ?? 0)
    }
    return lost
  }

  async #ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.#server.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${CODE}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return response.json()
  }

  async leaves(): Promise<void> {
    await this.#server.remove()
    this.#api.close()
  }
}
