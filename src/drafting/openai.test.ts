import { createServer as createTls } from 'node:https'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { Faithful, promptOf } from '../../test/faithful.ts'
import {
  type Asked,
  type Behaviour,
  brokenEvents,
  brokenJson,
  cutMidSign,
  endEarly,
  fail,
  hang,
  hangHalfway,
  inOnePiece,
  ModelServer,
  noChoice,
  speak,
  webPage,
} from '../../test/model-server.ts'
import { CERT, KEY } from '../../test/self-signed.ts'
import { townAnswers } from '../../test/towns.ts'
import { draftWhole, type WholeDraft } from './draft-whole.ts'
import { askJson } from './json.ts'
import { OpenAIModel } from './openai.ts'
import { draftReport } from './report.ts'

const answers = townAnswers({ seed: 7, year: 2026 })
const template = draftReport(answers).parts
const VICTIM = 'measures.disputes'

const faithful = new Faithful(answers, 2)
const goodText = (asked: Asked) => faithful.partFor(promptOf(asked))?.prose ?? ''
const { prose: victim = '', text: victimText = '' } =
  faithful.parts.find(({ id }) => id === VICTIM) ?? {}

/** Speaks well to every part but one. */
const except =
  (bad: Behaviour): Behaviour =>
  (res, asked, call) => {
    const part = faithful.partFor(promptOf(asked))
    return part?.id === VICTIM ? bad(res, asked, call) : speak(res, part?.prose ?? '')
  }
const says =
  (text: string, manner: object = {}): Behaviour =>
  (res) =>
    speak(res, text, manner)

const LOGS = ['log', 'info', 'warn', 'error', 'debug'] as const

let server: ModelServer
beforeAll(async () => {
  for (const log of LOGS) vi.spyOn(console, log)
  server = await new ModelServer(hang).start()
})
afterAll(async () => {
  await server.stop()
  // Nothing of a reply is ever logged, however broken.
  for (const log of LOGS) expect(console[log]).not.toHaveBeenCalled()
})

const draft = (baseURL = server.url, timeout = 1500): Promise<WholeDraft> =>
  draftWhole(answers, {
    model: new OpenAIModel({ baseURL, apiKey: 'k', model: 'm', timeout, retries: 1 }),
    limits: { concurrency: 16, tokens: Number.POSITIVE_INFINITY },
  })

const isComplete = ({ parts }: WholeDraft) =>
  expect(parts.map(({ plan }) => plan.id)).toEqual(template.map(({ plan }) => plan.id))

/** The part stands as its template has it, and what happened is said. */
function expectTemplate(done: WholeDraft, id: string, why: RegExp): void {
  const part = done.parts.find(({ plan }) => plan.id === id)
  expect(part?.prose).toBe(template.find(({ plan }) => plan.id === id)?.prose)
  expect(done.drafted.get(id)?.origin).toBe('template')
  expect(done.drafted.get(id)?.note).toMatch(why)
}

const INVENTED = victimText.replace(/。/, '，开展专项整治737次。')
const foreignTown = victimText.replace(/^/, '柳泉镇认真落实各项部署，')
const wrongYear = victimText.replace(/^/, '2019年，')
const figures = [...victim.matchAll(/\{\{(dispute-found|dispute-solved)\}\}/g)]
const swapped = victim.replace(/\{\{dispute-(found|solved)\}\}/g, (_, which) =>
  which === 'found' ? '{{dispute-solved}}' : '{{dispute-found}}',
)
const ENGLISH =
  'In the year under review the town carried out dispute resolution work across all villages.'
const ECHO = '数据以“卡片”给出，每张卡片一行：引用、名称、印出来的样子、原话。'

const FAILURES: [name: string, bad: Behaviour, why: RegExp][] = [
  ['401', fail(401), /密钥/],
  ['403', fail(403), /密钥/],
  ['404 model', fail(404, { code: 'model_not_found' }), /没有设置的那个模型/],
  ['400', fail(400), /不接受/],
  ['402', fail(402), /额度/],
  ['429 without Retry-After', fail(429), /额度用完或请求太多/],
  ['429 for an hour', fail(429, {}, { 'retry-after': '3600' }), /额度用完或请求太多/],
  ['500', fail(500), /服务出错/],
  ['503 forever', fail(503), /服务出错/],
  ['hang before the first token', hang, /太久没有回应/],
  ['hang in mid-stream', hangHalfway(victim), /太久没有回应/],
  ['stream cut in mid-character', cutMidSign(victim), /没有写完/],
  ['stream ended early', endEarly(victim), /没有写完/],
  ['invalid SSE', brokenEvents, /读不懂/],
  ['wrong JSON', brokenJson, /读不懂/],
  ['a web page instead', webPage, /没有写出内容/],
  ['an empty choice', noChoice, /没有写出内容/],
  ['blanks', says('  \n '), /没有写出内容/],
  ['content_filter', says('全年', { finish: 'content_filter' }), /内容审查/],
  ['finish_reason length', says(victim, { finish: 'length' }), /没有写完/],
  ['1 MB reply', says('全年开展工作。'.repeat(150_000), { size: 20_000 }), /过长/],
  ['over twice the length', says(`${victim}\n`.repeat(4)), /过长/],
  ['only thinking', says(`<think>${victim}`), /没有写出内容/],
  ['invented figures', says(INVENTED), /737次/],
  ['swapped figures', says(swapped), /用错了地方/],
  ['another town', says(foreignTown), /柳泉镇/],
  ['wrong year', says(wrongYear), /2019/],
  ['HTML script', says(`${victim}<script>alert(1)</script>`), /网页代码/],
  ['prompt echo', says(`${ECHO}\n${victim}`), /提示词/],
  ['English', says(ENGLISH), /外文/],
  ['apology', says('很抱歉，我无法完成这个请求。'), /没有写/],
  ['Markdown fences', says(`\`\`\`\n${victim}\n\`\`\``), /代码记号/],
  ['unknown reference', says(`${victim}另有{{no-such-field}}。`), /不是卡片上的引用/],
  ['reference of another part', says(`${victim}发放{{law-leaflets}}。`), /别的部分/],
]

describe('whatever one part meets, it has its template and the others have the model’s words', () => {
  test.each(FAILURES)('%s', { timeout: 20_000 }, async (_name, bad, why) => {
    expect(figures.length).toBe(2)
    server.behave(except(bad))
    const done = await draft()
    isComplete(done)
    expectTemplate(done, VICTIM, why)
    for (const [id, { origin }] of done.drafted) if (id !== VICTIM) expect(origin, id).toBe('model')
    for (const { id, prose } of faithful.parts)
      if (done.drafted.has(id) && id !== VICTIM)
        expect(done.parts.find(({ plan }) => plan.id === id)?.prose, id).toBe(prose)
  })
})

describe('nobody there', () => {
  const all = (done: WholeDraft, why: RegExp) => {
    isComplete(done)
    for (const id of done.drafted.keys()) expectTemplate(done, id, why)
  }

  test('connection refused', async () => {
    const gone = await new ModelServer(hang).start()
    const { url } = gone
    await gone.stop()
    all(await draft(url), /连不上/)
  })

  test('DNS failure', async () => all(await draft('http://no-such-host.invalid/v1'), /连不上/))

  test('TLS error', async () => {
    const tls = createTls({ key: KEY, cert: CERT })
    const secure = await new ModelServer(hang, tls as never).start()
    all(await draft(secure.url.replace('http:', 'https:')), /证书/)
    await secure.stop()
  })

  test('TLS spoken to a plain server', async () =>
    all(await draft(server.url.replace('http:', 'https:')), /证书/))
})

describe('what a server can be forgiven', () => {
  const expectAllByModel = (done: WholeDraft) =>
    expect([...done.drafted.values()].map(({ origin }) => origin)).not.toContain('template')
  const goodReply: Behaviour = (res, asked) => speak(res, goodText(asked))

  test('429 with Retry-After is asked again when it says', async () => {
    const busy = new Set<string>()
    server.behave((res, asked, call) => {
      const prompt = asked.messages.at(-1)?.content ?? ''
      if (busy.has(prompt)) return goodReply(res, asked, call)
      busy.add(prompt)
      return fail(429, {}, { 'retry-after': '0.2' })(res)
    })
    const done = await draft()
    expectAllByModel(done)
    for (const { usage } of done.drafted.values()) expect(usage.retries).toBe(1)
  })

  test('thinking, fields of thinking and stray marks do not reach the prose', async () => {
    server.behave((res, asked) => {
      const prose = goodText(asked)
      return speak(res, `<think>先想想，写 9999 件吧</think>\n\n${prose}\n`)
    })
    expectAllByModel(await draft())
  })

  test('a server that cannot stream is read in one piece', async () => {
    server.behave((res, asked, call) => {
      const prose = goodText(asked)
      return inOnePiece(prose)(res, asked, call)
    })
    expectAllByModel(await draft())
  })

  test('what a server does not understand is left out from then on', async () => {
    server.behave((res, asked) => {
      if (asked.stream_options)
        return fail(400, { message: 'Unrecognized request argument: stream_options' })(res)
      if (asked.temperature !== undefined)
        return fail(400, { message: "Unsupported value: 'temperature'" })(res)
      return speak(res, goodText(asked), { counts: false })
    })
    const done = await draft()
    expectAllByModel(done)
    for (const { usage } of done.drafted.values()) expect(usage.guessed).toBe(true)
    expect(server.asked.at(-1)).not.toHaveProperty('temperature')
  })

  test.each([
    ['schema', () => null],
    ['object', (type: string) => (type === 'json_schema' ? 'json_schema is not supported' : null)],
    ['plain', (_type: string) => 'response_format is not supported'],
  ])('JSON from a server that knows %s', async (dialect, refusal) => {
    server.behave((res, { response_format }) => {
      const message = response_format && refusal(response_format.type)
      return message ? fail(400, { message })(res) : speak(res, '好的：```json\n{"n": 3}\n```')
    })
    const model = new OpenAIModel({ baseURL: server.url, apiKey: '', model: 'm', timeout: 1500 })
    const asked = [{ role: 'user' as const, content: '几件？' }]
    const reply = await askJson(model, asked, 'count', z.object({ n: z.number() }))
    expect(reply).toMatchObject({ kind: 'read', value: { n: 3 }, usage: { calls: 1 } })
    expect(model.dialect.json).toBe(dialect)
    const before = server.asked.length
    await askJson(model, asked, 'count', z.object({ n: z.number() }))
    expect(server.asked.length - before, 'it is remembered').toBe(1)
  })

  test('tokens, cache hits and calls are counted as the provider tells them', async () => {
    server.behave(goodReply)
    const done = await draft()
    const usage = done.drafted.get(VICTIM)?.usage
    expect(usage).toMatchObject({ calls: 1, promptTokens: 1000, cachedTokens: 600, guessed: false })
    expect(usage?.completionTokens).toBe(victim.length)
  })

  test('all parts share the beginning of their prompts', async () => {
    server.behave(goodReply)
    await draft()
    const prompts = server.asked.map(({ messages }) => messages.map((m) => m.content).join('\n'))
    const [first = ''] = prompts
    for (const prompt of prompts) expect(prompt.slice(0, 1500)).toBe(first.slice(0, 1500))
  })
})
