/**
 * The server is killed without warning, 60 times, while clerks answer, edit and draft. Whatever was
 * acknowledged before a kill must be there after it, and every job must come to its end.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReportView, TurnAnswer, VersionsAnswer } from '../src/channels/web/schema.ts'
import { Served } from './served.ts'

const KILLS = 60
const CLERKS = 4
const PART = 'measures.disputes'

let server: Served
beforeAll(async () => {
  server = await Served.built()
}, 60_000)
afterAll(() => server.remove())

/** Null when the server was killed before it answered. */
async function ask<T>(method: string, path: string, body?: unknown): Promise<T | null> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  try {
    const response = await fetch(`${server.url}${path}`, init)
    const answer = await response.json()
    if (response.ok) return answer
    if (response.status !== CONFLICT) mistakes.push(`${method} ${path}: ${response.status}`)
  } catch {
    // Killed in the middle: nothing was promised.
  }
  return null
}

/** Two hands on one part: expected under load. */
const CONFLICT = 409
const mistakes: string[] = []

/** A clerk who never stops, and remembers exactly what he was promised. */
class Clerk {
  id = ''
  busy = true
  found = 0
  readonly messages: { id: string; replies: string }[] = []
  readonly versions = new Map<number, string>()

  async begin(): Promise<void> {
    const body = { year: 2026, unitName: '柳河镇人民政府' }
    const report = await ask<ReportView>('POST', '/api/reports', body)
    this.id = report?.id ?? ''
    await ask('POST', this.at('/answers'), { 'dispute-found': 1, 'dispute-solved': 1 })
  }

  at = (rest = ''): string => `/api/reports/${this.id}${rest}`

  async work(): Promise<void> {
    for (let n = 1; this.busy; n++) {
      await this.answers(n)
      await this.says(n)
      if (n % 4 === 0) await this.edits(n)
      if (n % 3 === 0) await ask('POST', this.at('/draft'), {})
      if (n % 5 === 0) await ask('POST', this.at('/parts/lead/draft'), {})
    }
  }

  async answers(n: number): Promise<void> {
    const done = await ask('PUT', this.at('/answers/dispute-found'), { value: n + 1 })
    if (done) this.found = n + 1
    else await sleep(10)
  }

  async says(n: number): Promise<void> {
    const id = `m${n}`
    const body = { text: `进度`, messageId: id }
    const answer = await ask<TurnAnswer>('POST', this.at('/messages'), body)
    if (answer) this.messages.push({ id, replies: JSON.stringify(answer.replies) })
  }

  async edits(n: number): Promise<void> {
    const report = await ask<ReportView>('GET', this.at())
    const version = report?.parts.find(({ id }) => id === PART)?.version
    if (version === undefined) return
    const text = `第${n}次修改，不带数字。`
    const after = await ask<ReportView>('PUT', this.at(`/parts/${PART}`), {
      text,
      baseVersion: version,
    })
    const part = after?.parts.find(({ id }) => id === PART)
    if (part) this.versions.set(part.version, text)
  }

  /** What was promised before we look is there when we look. */
  async expectsAll(): Promise<void> {
    const [promised, versions, message] = [this.found, [...this.versions], this.messages.at(-1)]
    const report = await ask<ReportView>('GET', this.at())
    const found = report?.answers['dispute-found']?.value
    expect(found).toBeGreaterThanOrEqual(promised)
    const path = this.at(`/parts/${PART}/versions`)
    const stored = await ask<VersionsAnswer>('GET', path)
    const texts = new Map(stored?.versions.map(({ version, text }) => [version, text]))
    for (const [version, text] of versions) expect(texts.get(version)).toBe(text)
    const numbers = [...texts.keys()].sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    await this.#hearsTheSame(message)
  }

  /** An acknowledged message sent again finds the first answer. */
  async #hearsTheSame(message?: { id: string; replies: string }): Promise<void> {
    if (!message) return
    const body = { text: '进度', messageId: message.id }
    const answer = await ask<TurnAnswer>('POST', this.at('/messages'), body)
    expect(JSON.stringify(answer?.replies)).toBe(message.replies)
  }

  async finishesJobs(): Promise<void> {
    for (let waited = 0; waited < 10_000; waited += 50) {
      const report = await ask<ReportView>('GET', this.at())
      if (report && !report.running) return expect(report.job?.state).toBe('done')
      await sleep(50)
    }
    expect.unreachable('a job did not end')
  }
}

test(`${KILLS} kills lose nothing that was acknowledged`, async () => {
  await server.start()
  const clerks = Array.from({ length: CLERKS }, () => new Clerk())
  await Promise.all(clerks.map((clerk) => clerk.begin()))
  const working = clerks.map((clerk) => clerk.work())
  for (let kill = 1; kill <= KILLS; kill++) {
    await sleep(40 + Math.random() * 300)
    await server.kill()
    await server.start()
    if (kill % 10 === 0) await Promise.all(clerks.map((clerk) => clerk.expectsAll()))
  }
  for (const clerk of clerks) clerk.busy = false
  await Promise.all(working)
  await Promise.all(clerks.map((clerk) => clerk.expectsAll()))
  await Promise.all(clerks.map((clerk) => clerk.finishesJobs()))
  expect(mistakes).toEqual([])
  expect(clerks.every(({ messages }) => messages.length > KILLS / 4)).toBe(true)
})
