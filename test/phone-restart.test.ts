/**
 * The server is killed while a draft asked for on the phone is being written: the result still arrives,
 * once, after the restart, without anybody asking. A push killed in mid-work is answered all the same.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import liudu from './fixtures/liudu-2026.json' with { type: 'json' }
import { type Listening, listenAsPlatform, listenAsSlowModel } from './platform/listening.ts'
import { FAULT, Phone, type Via } from './platform/phone.ts'
import { CHAT_SETTINGS, CODE } from './platform/settings.ts'
import { StandIn } from './platform/stand-in.ts'
import { Served } from './served.ts'

const platform = new StandIn()
let server: Served
let api: Listening
let model: Listening

beforeAll(async () => {
  api = await listenAsPlatform(platform)
  model = await listenAsSlowModel(1_500)
  Object.assign(process.env, CHAT_SETTINGS, {
    WECHAT_API_BASE: api.url,
    WECOM_API_BASE: `${api.url}/wecom`,
    LLM_BASE_URL: `${model.url}/v1`,
    LLM_MODEL: 'slow',
    LLM_API_KEY: 'none',
  })
  server = await Served.built()
  await server.start()
}, 60_000)
afterAll(async () => {
  await server.remove()
  api.close()
  model.close()
})

async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${CODE}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

const reach = (request: Request): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  return fetch(new Request(`${server.url}${pathname}${search}`, request))
}

/** A phone in a report with all its answers. */
async function phoneInReport(user: string, via: Via): Promise<Phone> {
  const { id } = await ask('POST', '/api/reports', {})
  await ask('POST', `/api/reports/${id}/answers`, liudu.answers)
  const { code } = await ask('POST', `/api/reports/${id}/phone-code`)
  const phone = new Phone(platform, reach, user, via)
  await phone.says(`绑定 ${code}`)
  return phone
}

test.each([
  ['wechat', 1, 300],
  ['wechat', 1, 1_200],
  ['wecom', 2, 700],
] as const)(
  '%s: killed in mid-draft, the result arrives once',
  async (via, messages, after) => {
    const phone = await phoneInReport(`restart-${via}-${after}`, via)
    expect(await phone.says('起草')).toContain('开始起草')
    await sleep(after)
    expect(phone.told).toEqual([])
    await server.kill()
    await sleep(200)
    await server.start()
    await phone.hears(messages, 60_000)
    await sleep(3_000)
    expect(phone.told).toHaveLength(messages)
    expect(phone.told[0]?.text).toContain('写好了')
    expect(await phone.says('进度')).not.toContain('写好了')
  },
  120_000,
)

test('killed with pushes on the way: each is answered, none twice', async () => {
  const phone = await phoneInReport('restart-pushes', 'wechat')
  for (let round = 0; round < 5; round++) {
    const answered = phone.says(`中心组学法${round + 4}次`)
    await sleep(round * 3)
    await server.kill()
    await server.start()
    expect(await answered).not.toBe(FAULT)
  }
}, 120_000)
