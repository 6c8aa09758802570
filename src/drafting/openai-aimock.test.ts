import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { askJson } from './json.ts'
import { ModelError } from './model.ts'
import { OpenAIModel } from './openai.ts'

/** A server we did not write, so that a misreading of the protocol cannot hide on both sides. */
const mock = new LLMock({ port: 0 })
beforeAll(() => mock.start())
afterAll(() => mock.stop())

const model = () =>
  new OpenAIModel({
    baseURL: `${mock.url}/v1`,
    apiKey: 'k',
    model: 'gpt-4o',
    timeout: 2000,
    retries: 0,
  })
const ask = (content: string) => ({ messages: [{ role: 'user' as const, content }], limit: 1000 })

test('a streamed reply comes piece by piece and whole', async () => {
  const said = '全年排查矛盾纠纷{{dispute-found}}，化解{{dispute-solved}}。'
  mock.onMessage('写一段', { content: said })
  const pieces: string[] = []
  const reply = await model().chat(ask('写一段'), { onText: (piece) => pieces.push(piece) })
  expect(reply).toMatchObject({ kind: 'said', text: said })
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.join('')).toBe(said)
  expect(reply.usage.completionTokens).toBeGreaterThan(0)
})

test('reasoning told in a field of its own never reaches the text', async () => {
  mock.onMessage('想一想', { content: '正文。', reasoning: '先想 9999 件' })
  expect(await model().chat(ask('想一想'))).toMatchObject({ kind: 'said', text: '正文。' })
})

test('a reply cut by its length is told as cut', async () => {
  mock.onMessage('写长些', { content: '没有写', finishReason: 'length' })
  expect(await model().chat(ask('写长些'))).toMatchObject({ kind: 'cut', why: 'length' })
})

test('JSON is asked for with its schema and read', async () => {
  mock.onMessage('登记', { content: '{"answers":[1,2]}' })
  const schema = z.object({ answers: z.array(z.number()) })
  const { messages } = ask('登记')
  expect(await askJson(model(), messages, 'answers', schema)).toMatchObject({
    kind: 'read',
    value: { answers: [1, 2] },
  })
  expect(mock.getLastRequest()?.body).toMatchObject({ response_format: { type: 'json_schema' } })
})

test.each([
  [401, 'forbidden'],
  [404, 'no-model'],
  [429, 'quota'],
  [500, 'failing'],
])('%i is told as %s', async (status, reason) => {
  mock.nextRequestError(status, { message: 'no', type: 'x', code: 'y' })
  const error = await model()
    .chat(ask('写一段'))
    .catch((failure: unknown) => failure)
  expect(error).toBeInstanceOf(ModelError)
  expect(error).toMatchObject({ reason })
})
