import { expect, test } from 'vitest'
import { NO_USAGE } from '../report/usage.ts'
import { LimitedModel } from './limits.ts'
import { type Model, ModelError, type ModelErrorReason, type ModelRequest } from './model.ts'
import { ScriptedModel } from './scripted.ts'

const ask = (words = '写', expected = 0): ModelRequest => ({
  messages: [{ role: 'user', content: words }],
  limit: 1000,
  expected,
})
const all = { concurrency: 8, tokens: Number.POSITIVE_INFINITY }
const reasons = (settled: PromiseSettledResult<unknown>[]) =>
  settled.map((each) => (each.status === 'rejected' ? each.reason.reason : 'said'))
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

test('never more calls at once than allowed, the longest first', async () => {
  let [busy, most] = [0, 0]
  const order: number[] = []
  const model = new ScriptedModel(async ({ expected = 0 }) => {
    order.push(expected)
    most = Math.max(most, ++busy)
    await sleep(5)
    busy--
    return '好'
  })
  const limited = new LimitedModel(model, { ...all, concurrency: 3 })
  await Promise.all([1, 5, 3, 9, 2, 7, 4].map((length) => limited.chat(ask('写', length))))
  expect(most).toBe(3)
  expect(order.slice(0, 3)).toEqual([9, 7, 5])
})

test('a budget that is used up stops model work and says so', async () => {
  const model = new ScriptedModel(() => '好'.repeat(60))
  const limited = new LimitedModel(model, { concurrency: 1, tokens: 100 })
  const settled = await Promise.allSettled([ask(), ask(), ask()].map((each) => limited.chat(each)))
  expect(reasons(settled)).toEqual(['said', 'said', 'budget'])
  expect(model.requests).toHaveLength(2)
})

test.each<[ModelErrorReason, number]>([
  ['forbidden', 1],
  ['unreachable', 1],
  ['failing', 2],
  ['quota', 2],
])('after %s %i times nobody knocks any more', async (reason, times) => {
  const model = new ScriptedModel(() => ({ kind: 'fails', reason }))
  const limited = new LimitedModel(model, { ...all, concurrency: 1 })
  const settled = await Promise.allSettled(Array.from({ length: 6 }, () => limited.chat(ask())))
  expect(reasons(settled)).toEqual(Array(6).fill(reason))
  expect(model.requests).toHaveLength(times)
})

test('a success in between forgives', async () => {
  const model = new ScriptedModel((_, call) =>
    call % 2 === 0 ? { kind: 'fails', reason: 'failing' } : '好',
  )
  const limited = new LimitedModel(model, { ...all, concurrency: 1 })
  const settled = await Promise.allSettled(Array.from({ length: 6 }, () => limited.chat(ask())))
  expect(reasons(settled)).toEqual(['failing', 'said', 'failing', 'said', 'failing', 'said'])
})

/** Answers one call at a time, each in 40 ms; who waits for more than 250 ms gives up. */
class OneAtATime implements Model {
  readonly name = 'slow'
  #line: Promise<void> = Promise.resolve()

  async chat(_: ModelRequest, { onText }: { onText?: (text: string) => void } = {}) {
    let gone = false
    const turn = this.#line.then(async () => {
      if (!gone) await sleep(40)
    })
    this.#line = turn
    const patience = sleep(250).then(() => {
      gone = true
    })
    await Promise.race([turn, patience])
    if (gone) throw new ModelError('timeout', NO_USAGE)
    onText?.('好')
    return { kind: 'said' as const, text: '好', usage: NO_USAGE }
  }
}

test('a server that answers one at a time gets one at a time', async () => {
  const limited = new LimitedModel(new OneAtATime(), all)
  const settled = await Promise.allSettled(Array.from({ length: 8 }, () => limited.chat(ask())))
  expect(reasons(settled)).toEqual(Array(8).fill('said'))
})
