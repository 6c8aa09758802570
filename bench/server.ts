/**
 * What a chat turn costs in the real server, in one run with its floor: the empty route, and a bare
 * Durable Object that writes one row per request (design §5). The load runs on the same machine.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../scripts/machine.ts'
import type { ReportView, TurnAnswer } from '../src/channels/web/schema.ts'
import { TOPICS } from '../src/report/annual/topics.ts'
import { Served } from '../test/served.ts'
import { ask, type Measured, measure, type Talker } from './load.ts'
import type { Table } from './table.ts'

const CLERKS = 50
const FULL = { seconds: 5, pauseMs: 0 }
/** Nobody types faster; fifty clerks then send about two hundred messages a second. */
const PACED = { seconds: 8, pauseMs: 250 }
const WARM_UP = { seconds: 2, pauseMs: 0 }

export async function benchServer(): Promise<Table[]> {
  const floor = await benchFloor()
  const server = await Served.built()
  try {
    await server.start()
    const talking = await talkers(server.url)
    await measure(server, talking, WARM_UP)
    const full = await measure(server, talking, FULL)
    const paced = await measure(server, talking, PACED)
    return [throughput(floor, full), latency(floor, paced)]
  } finally {
    await server.remove()
  }
}

function throughput({ empty, row }: Floor, turn: Measured): Table {
  const line = (name: string, { perSecond, cpu }: Measured) => [
    name,
    perSecond,
    perSecond / row.perSecond,
    perSecond / empty.perSecond,
    cpu,
    cpu / row.cpu,
  ]
  return {
    title: `${CLERKS} 人不停地发：每秒处理多少（目标：一轮对话至少为写一行的一半）`,
    columns: ['', '每秒', '比写一行', '比空路由', '处理器毫秒', '比写一行'],
    rows: [line('空路由', empty), line('空对象写一行', row), line('一轮对话', turn)],
  }
}

function latency({ paced }: Floor, turn: Measured): Table {
  const line = (name: string, { p50, p99, perSecond }: Measured) => [name, p50, p99, perSecond]
  return {
    title: `${CLERKS} 人各每 ${PACED.pauseMs} 毫秒发一条：等多久（目标：一半 ≤ 5 毫秒，99% ≤ 25 毫秒）`,
    columns: ['', 'p50 毫秒', 'p99 毫秒', '每秒'],
    rows: [line('空对象写一行', paced), line('一轮对话', turn)],
  }
}

/** Clerks who answer every question with its own example and begin again when all are answered. */
async function talkers(url: string): Promise<Talker[]> {
  const agent = new Agent({ keepAlive: true })
  const talking: Talker[] = []
  for (let n = 0; n < CLERKS; n++) {
    const body = { year: 2026, unitName: '柳河镇人民政府' }
    const begun = { method: 'POST', path: '/api/reports', body }
    talking.push(talkerOf(n, await ask(url, agent, begun)))
  }
  agent.destroy()
  return talking
}

function talkerOf(n: number, begun: unknown): Talker {
  const { id } = begun as ReportView
  let said = n
  return (answer) => {
    const asked = (answer as TurnAnswer | null)?.report.next?.topic
    const known = TOPICS.find(({ id: topic }) => topic === asked)
    const topic = known ?? TOPICS[said++ % TOPICS.length]
    return { method: 'POST', path: `/api/reports/${id}/messages`, body: { text: topic?.example } }
  }
}

type Floor = { empty: Measured; row: Measured; paced: Measured }

async function benchFloor(): Promise<Floor> {
  const data = mkdtempSync(join(tmpdir(), 'zhubi-bare-'))
  const port = await freePort('127.0.0.1', 0)
  const bench = import.meta.dirname
  const child = spawn(join(bench, '../node_modules/.bin/workerd'), [
    ...['serve', join(bench, 'bare.capnp'), 'config'],
    ...['--socket-addr', `http=127.0.0.1:${port}`, '--directory-path', `data=${data}`],
  ])
  const url = `http://127.0.0.1:${port}`
  const bare = { url, pid: child.pid ?? 0 }
  try {
    while (!(await fetch(`${url}/empty`).catch(() => null))?.ok) await sleep(20)
    const empty = Array.from({ length: CLERKS }, () => () => ({ method: 'GET', path: '/empty' }))
    const rows = empty.map((_, n) => () => ({ method: 'POST', path: `/row-${n}` }))
    await measure(bare, rows, WARM_UP)
    return {
      empty: await measure(bare, empty, FULL),
      row: await measure(bare, rows, FULL),
      paced: await measure(bare, rows, PACED),
    }
  } finally {
    child.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  }
}
