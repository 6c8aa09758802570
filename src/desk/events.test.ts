import { expect, test } from 'vitest'
import { Clerk, TOWN } from '../../test/clerk.ts'
import { encodeEvent, Listeners } from './events.ts'

const FINDINGS = { event: 'findings', data: { error: 0, warning: 0, advice: 0 } } as const
const read = async (stream: ReadableStream<Uint8Array>) => new Response(stream).text()
const words = new TextDecoder()

test('a listener gets the state, then what happens, then is let go', async () => {
  const listeners = new Listeners()
  const text = read(listeners.stream([FINDINGS], true))
  listeners.send({ event: 'drafted', data: { part: 'lead', version: 1 } })
  listeners.close()
  const names = (await text).match(/^event: \w+/gm)
  expect(names).toEqual(['event: findings', 'event: drafted'])
})

test('nothing running: the state, and the end', async () => {
  expect(await read(new Listeners().stream([FINDINGS], false))).toBe(
    words.decode(encodeEvent(FINDINGS)),
  )
})

test('a second listener hears the same; one that left does not hold up the other', async () => {
  const listeners = new Listeners()
  const gone = listeners.stream([], true)
  const kept = read(listeners.stream([], true))
  await gone.cancel()
  listeners.send(FINDINGS)
  listeners.close()
  expect(await kept).toBe(words.decode(encodeEvent(FINDINGS)))
})

test('a listener that reads nothing is let go instead of filling the memory', async () => {
  const listeners = new Listeners()
  const lazy = listeners.stream([], true)
  const long = {
    event: 'part',
    data: { part: 'lead', text: '字'.repeat(100_000), done: false },
  } as const
  for (let n = 0; n < 20; n++) listeners.send(long)
  const kept = (await read(lazy)).length
  expect(kept).toBeGreaterThan(300_000)
  expect(kept).toBeLessThan(1_000_000)
})

test('the stream of a draft ends by itself and its last word is the finished job', async () => {
  const clerk = new Clerk()
  await clerk.begins()
  await clerk.answers(TOWN)
  await clerk.get('POST', clerk.at('/draft'), {})
  const { text, headers } = await clerk.ask('GET', clerk.at('/events'))
  expect(headers.get('content-type')).toContain('text/event-stream')
  const last = text.trim().split('\n\n').at(-1) ?? ''
  expect(last).toMatch(/^event: job\n/)
  expect(JSON.parse(last.split('data: ')[1] ?? '')).toMatchObject({ state: 'done', left: [] })
})
