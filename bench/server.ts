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
import type { Ask, ReportView, TurnAnswer } from '../src/channels/web/schema.ts'
import { TOPICS } from '../src/report/annual/topics.ts'
import { Served } from '../test/served.ts'
import { ask, type Measured, measure, type Talker } from './load.ts'
import type { Table } from './table.ts'

const CLERKS = 50
/** The engine compiles what runs often; a server that runs for weeks is warm. */
const WARM_UP = { seconds: 6, pauseMs: 0 }
/** Short turns one after the other, many times: other work on the machine then falls on all alike. */
const FULL = { seconds: 1, pauseMs: 0 }
/** Nobody types faster; fifty clerks then send about two hundred messages a second. */
const PACED = { seconds: 2, pauseMs: 250 }
const ROUNDS = 7

type Load = typeof FULL
type Contest = Record<'empty' | 'row' | 'short' | 'long', (load: Load) => Promise<Measured>>
type Scores = Record<keyof Contest, Measured>

export async function benchServer(): Promise<Table[]> {
  const bare = await Bare.started()
  const server = await Served.built()
  try {
    await server.start()
    const short = await talkers(server.url, oneFigure)
    const long = await talkers(server.url, wholeTopic)
    const contest: Contest = {
      empty: (load) => measure(bare, bare.empty, load),
      row: (load) => measure(bare, bare.rows, load),
      short: (load) => measure(server, short, load),
      long: (load) => measure(server, long, load),
    }
    await scores(contest, WARM_UP, 1)
    return [
      throughput(await scores(contest, FULL, ROUNDS)),
      latency(await scores(contest, PACED, ROUNDS)),
    ]
  } finally {
    await server.remove()
    bare.remove()
  }
}

/** The median of each number over the rounds. */
async function scores(contest: Contest, load: Load, rounds: number): Promise<Scores> {
  const all: Scores[] = []
  for (let round = 0; round < rounds; round++)
    all.push({
      empty: await contest.empty(load),
      row: await contest.row(load),
      short: await contest.short(load),
      long: await contest.long(load),
    })
  const median = (pick: (scores: Scores) => number) =>
    all.map(pick).sort((a, b) => a - b)[all.length >> 1] ?? 0
  const of = (name: keyof Contest): Measured => ({
    perSecond: median((each) => each[name].perSecond),
    p50: median((each) => each[name].p50),
    p99: median((each) => each[name].p99),
    cpu: median((each) => each[name].cpu),
  })
  return { empty: of('empty'), row: of('row'), short: of('short'), long: of('long') }
}

function throughput({ empty, row, short, long }: Scores): Table {
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
    rows: [
      line('空路由', empty),
      line('空对象写一行', row),
      line('一轮对话：答一个数', short),
      line('一轮对话：一句答完一题', long),
    ],
  }
}

function latency({ row, short, long }: Scores): Table {
  const line = (name: string, { p50, p99, perSecond }: Measured) => [name, p50, p99, perSecond]
  return {
    title: `${CLERKS} 人各每 ${PACED.pauseMs} 毫秒发一条：等多久（目标：一半 ≤ 5 毫秒，99% ≤ 25 毫秒）`,
    columns: ['', 'p50 毫秒', 'p99 毫秒', '每秒'],
    rows: [
      line('空对象写一行', row),
      line('一轮对话：答一个数', short),
      line('一轮对话：一句答完一题', long),
    ],
  }
}

/** What a clerk says next, asked this. */
type Says = (asked: Ask | null | undefined, n: number) => string

/** The commonest message: one figure. */
const oneFigure: Says = (_, n) => `排查矛盾纠纷${100 + n}件`

/** The heaviest: every field of a topic in one message, some nine of them. */
const wholeTopic: Says = (asked) => TOPICS.find(({ id }) => id === asked?.topic)?.example ?? '进度'

/** Reports of each clerk: enough for a whole run, so that every message answers an open question. */
const REPORTS_EACH = 8

/** Clerks who answer one report after the other. */
async function talkers(url: string, says: Says): Promise<Talker[]> {
  const agent = new Agent({ keepAlive: true })
  const body = { year: 2026, unitName: '柳河镇人民政府' }
  const begin = () => ask(url, agent, { method: 'POST', path: '/api/reports', body })
  const talking: Talker[] = []
  for (let n = 0; n < CLERKS; n++) {
    const begun = await Promise.all(Array.from({ length: REPORTS_EACH }, begin))
    talking.push(talkerOf(begun as ReportView[], says))
  }
  agent.destroy()
  return talking
}

function talkerOf(reports: ReportView[], says: Says): Talker {
  let asked = reports[0]?.next
  let [at, said] = [0, 0]
  return (answer) => {
    if (answer) asked = (answer as TurnAnswer).report.next
    if (!asked) asked = reports[++at % reports.length]?.next
    const path = `/api/reports/${reports[at % reports.length]?.id}/messages`
    return { method: 'POST', path, body: { text: says(asked, said++) } }
  }
}

/** The floor's server. */
class Bare {
  readonly url: string
  readonly pid: number
  readonly empty: Talker[]
  readonly rows: Talker[]
  readonly remove: () => void

  private constructor(url: string, pid: number, remove: () => void) {
    this.url = url
    this.pid = pid
    this.remove = remove
    this.empty = Array.from({ length: CLERKS }, () => () => ({ method: 'GET', path: '/empty' }))
    this.rows = this.empty.map((_, n) => () => ({ method: 'POST', path: `/row-${n}` }))
  }

  static async started(): Promise<Bare> {
    const data = mkdtempSync(join(tmpdir(), 'zhubi-bare-'))
    const port = await freePort('127.0.0.1', 0)
    const here = import.meta.dirname
    const child = spawn(join(here, '../node_modules/.bin/workerd'), [
      ...['serve', join(here, 'bare.capnp'), 'config'],
      ...['--socket-addr', `http=127.0.0.1:${port}`, '--directory-path', `data=${data}`],
    ])
    const bare = new Bare(`http://127.0.0.1:${port}`, child.pid ?? 0, () => {
      child.kill('SIGKILL')
      rmSync(data, { recursive: true, force: true })
    })
    while (!(await fetch(`${bare.url}/empty`).catch(() => null))?.ok) await sleep(20)
    return bare
  }
}
