import { afterAll, beforeAll, expect, test } from 'vitest'
import { Faithful, promptOf } from '../../test/faithful.ts'
import { ModelServer, speak } from '../../test/model-server.ts'
import { townAnswers } from '../../test/towns.ts'
import { draftWhole } from './draft-whole.ts'
import { OpenAIModel } from './openai.ts'

const TOKENS_PER_SECOND = 40
const answers = townAnswers({ seed: 2, full: 0.1, year: 2026 })
const faithful = new Faithful(answers)

const began = new Map<string, number>()
let server: ModelServer
beforeAll(async () => {
  server = await new ModelServer((res, asked) => {
    const part = faithful.partFor(promptOf(asked))
    began.set(part?.id ?? '', performance.now())
    return speak(res, part?.prose ?? '', { tokensPerSecond: TOKENS_PER_SECOND })
  }).start()
})
afterAll(() => server.stop())

test('the whole takes about as long as its slowest part; words show as they come', {
  timeout: 60_000,
}, async () => {
  const shown = new Map<string, number>()
  const ended = new Map<string, number>()
  const started = performance.now()
  const done = await draftWhole(answers, {
    model: new OpenAIModel({ baseURL: server.url, apiKey: '', model: 'm', timeout: 5000 }),
    limits: { concurrency: 8, tokens: Number.POSITIVE_INFINITY },
    tell: (part) => {
      if (!shown.has(part)) shown.set(part, performance.now())
      ended.set(part, performance.now())
    },
  })
  const took = performance.now() - started
  expect(faithful.parts.length).toBeGreaterThan(10)
  expect([...done.drafted.values()].filter(({ usage }) => usage.calls > 1)).toEqual([])
  const slowest = Math.max(...[...ended].map(([id, end]) => end - (began.get(id) ?? 0)))
  expect(took / slowest).toBeLessThanOrEqual(1.15)
  // A reference shows when it is complete; words show at once.
  const worded = faithful.parts.filter(({ prose }) => !prose.startsWith('{{')).map(({ id }) => id)
  expect(worded.length).toBeGreaterThan(3)
  const waits = worded.map((id) => (shown.get(id) ?? 0) - (began.get(id) ?? 0))
  waits.sort((a, b) => a - b)
  expect(waits[Math.floor(waits.length / 2)]).toBeLessThanOrEqual(50)
})
