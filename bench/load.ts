/** A load of many clerks over kept-open connections: how many requests a second, and how long each took. */
import { existsSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export type Ask = { method: string; path: string; body?: unknown }
/** One clerk: says what he asks next, given the last answer (null at first). */
export type Talker = (answer: unknown) => Ask

export type Load = { seconds: number; pauseMs: number }
/** `cpu`: processor milliseconds of the server for each request, which other work on the machine leaves alone. */
export type Measured = { perSecond: number; p50: number; p99: number; cpu: number }

/** Every clerk asks, waits for the answer, pauses and asks again, for so many seconds. */
export async function measure(
  { url, pid }: { url: string; pid: number },
  talkers: readonly Talker[],
  { seconds, pauseMs }: Load,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: talkers.length })
  const samples: number[] = []
  const spent = processorTime(pid)
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    talkers.map(async (talk, index) => {
      let answer: unknown = null
      await sleep((pauseMs * index) / talkers.length)
      while (performance.now() < end) {
        const asked = performance.now()
        answer = await ask(url, agent, talk(answer))
        samples.push(performance.now() - asked)
        if (pauseMs > 0) await sleep(pauseMs)
      }
    }),
  )
  const took = (performance.now() - start) / 1000
  agent.destroy()
  samples.sort((a, b) => a - b)
  const at = (share: number) => samples[Math.floor(samples.length * share)] ?? 0
  const cpu = (processorTime(pid) - spent) / samples.length
  return { perSecond: samples.length / took, p50: at(0.5), p99: at(0.99), cpu }
}

/** Milliseconds a process has had of the processors; 0 where the system does not tell (not Linux). */
function processorTime(pid: number): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return 0
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
}

const MS_PER_TICK = 10

/** One request; an answer that is no success ends the run. */
export function ask(origin: string, agent: Agent, { method, path, body }: Ask): Promise<unknown> {
  return new Promise((done, fail) => {
    const sent = request(`${origin}${path}`, { method, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', fail)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if ((response.statusCode ?? 500) < 300) done(JSON.parse(text))
        else fail(new Error(`${method} ${path}: ${response.statusCode} ${text.slice(0, 200)}`))
      })
    })
    sent.on('error', fail)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
