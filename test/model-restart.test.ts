import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  ModelAnswer,
  PreferencesAnswer,
  ProposalsAnswer,
  ReportView,
  UsageView,
  VariantsAnswer,
  VersionsAnswer,
} from '../src/channels/web/schema.ts'
import { Faithful, promptOf } from './faithful.ts'
import { type Behaviour, fail, ModelServer, speak } from './model-server.ts'
import { Served } from './served.ts'
import { townAnswers, townCase } from './towns.ts'

const TOWN = { seed: 5, full: 0.1, year: 2026 }
const faithful = new Faithful(townAnswers(TOWN))

const wellAt =
  (tokensPerSecond: number): Behaviour =>
  (res, asked) =>
    speak(res, faithful.partFor(promptOf(asked))?.prose ?? '', { tokensPerSecond })

let model: ModelServer
let served: Served

beforeAll(async () => {
  model = await new ModelServer(wellAt(40)).start()
  Object.assign(process.env, { LLM_BASE_URL: model.url, LLM_MODEL: 'm', LLM_TIMEOUT_MS: '3000' })
  served = await Served.built()
}, 180_000)

afterAll(async () => {
  await served.remove()
  await model.stop()
})

const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(`${served.url}${path}`, { method, ...init })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
  return response.json() as Promise<T>
}

const newReport = async (): Promise<string> => {
  const { id } = await ask<ReportView>('POST', '/api/reports', {})
  await ask('POST', `/api/reports/${id}/answers`, { answers: townCase(TOWN) })
  return `/api/reports/${id}`
}

async function finished(report: string): Promise<ReportView> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const view = await ask<ReportView>('GET', report)
    if (view.job && !view.running) return view
    await sleep(100)
  }
  throw new Error('the job did not end')
}

test('killed in the middle of a streamed draft, the job finishes by itself, once', {
  timeout: 120_000,
}, async () => {
  await served.start()
  expect(await ask('GET', '/healthz')).toMatchObject({ model: { name: 'm' } })
  const report = await newReport()
  await ask('POST', `${report}/draft`, {})
  while (model.asked.length < 8) await sleep(20)
  await sleep(1000)
  await served.kill()

  const before = model.asked.length
  await served.start()
  for (let waited = 0; model.asked.length === before && waited < 20_000; waited += 50)
    await sleep(50)
  expect(model.asked.length, 'nobody asked for anything, the alarm rang').toBeGreaterThan(before)

  const done = await finished(report)
  expect(done.job).toMatchObject({ state: 'done', left: [] })
  for (const part of done.parts) {
    const { versions } = await ask<VersionsAnswer>('GET', `${report}/parts/${part.id}/versions`)
    expect(versions.length, part.id).toBe(1)
    const known = faithful.parts.find(({ id }) => id === part.id)
    if (known) expect(part, part.id).toMatchObject({ text: known.text, origin: 'model' })
  }
  const usage = await ask<UsageView>('GET', `${report}/usage`)
  expect(usage.total.calls).toBe(faithful.parts.length)
  expect(usage.parts.map(({ version }) => version)).toEqual(usage.parts.map(() => 1))
})

test('the server of the model is down: the report is complete and says so', async () => {
  await served.start()
  model.behave(fail(503))
  const report = await newReport()
  await ask('POST', `${report}/draft`, {})
  const done = await finished(report)
  expect(done.job?.reason).toBe('语言模型服务出错，用了模板稿')
  expect(done.parts.every(({ text, version }) => text !== '' && version === 1)).toBe(true)
}, 60_000)

test('one part rewritten by the model leaves every other byte alone', async () => {
  model.behave(wellAt(4000))
  const report = await newReport()
  await ask('POST', `${report}/draft`, {})
  const before = await finished(report)
  const other = new Faithful(townAnswers(TOWN), 3)
  model.behave((res, asked) => speak(res, other.partFor(promptOf(asked))?.prose ?? ''))
  const wish = { instruction: '换个说法，把排查矛盾纠纷改成999件' }
  await ask('POST', `${report}/parts/measures.disputes/draft`, wish)
  const after = await finished(report)
  expect(model.asked).toHaveLength(1)
  const textOf = (view: ReportView, id: string) => view.parts.find((part) => part.id === id)?.text
  expect(textOf(after, 'measures.disputes')).toBe(
    other.parts.find(({ id }) => id === 'measures.disputes')?.text,
  )
  for (const { id, text } of before.parts)
    if (id !== 'measures.disputes') expect(textOf(after, id), id).toBe(text)
  expect(after.job?.reason).toContain('999件')
  expect(after.proposals).toMatchObject([{ field: 'dispute-found', printed: '999件' }])
}, 60_000)

test('what the rules cannot read, the model reads, and it is restated', async () => {
  const said = '便民大厅那块，能办的有五十八样事项呢'
  const answer = { field: 'service-items', kind: 'given', value: 58, quote: '五十八样事项' }
  model.behave((res) => speak(res, JSON.stringify({ answers: [answer] })))
  const { id } = await ask<ReportView>('POST', '/api/reports', { year: 2026 })
  const turn = await ask<{ replies: { text: string }[]; report: ReportView }>(
    'POST',
    `/api/reports/${id}/messages`,
    { text: said, messageId: 'm1' },
  )
  expect(turn.replies.map(({ text }) => text).join()).toContain('58项')
  expect(turn.report.answers['service-items']).toMatchObject({ value: 58, quote: '五十八样事项' })
  await ask('POST', `/api/reports/${id}/messages`, { text: said, messageId: 'm1' })
  expect(model.asked).toHaveLength(1)
}, 60_000)

test('other words to look at: what changes, what is left out, nothing stored', async () => {
  model.behave(wellAt(4000))
  const report = await newReport()
  await ask('POST', `${report}/draft`, {})
  const before = await finished(report)
  const takes = [2, 3].map((take) => new Faithful(townAnswers(TOWN), take))
  model.behave((res, asked, call) =>
    speak(res, takes[call % 2]?.partFor(promptOf(asked))?.prose ?? ''),
  )
  const path = `${report}/parts/measures.disputes/variants`
  const { variants } = await ask<VariantsAnswer>('POST', path, {
    instruction: '换个说法',
    count: 2,
  })
  expect(variants.map(({ text }) => text).sort()).toEqual(
    takes.map(({ parts }) => parts.find(({ id }) => id === 'measures.disputes')?.text).sort(),
  )
  for (const { changes, lost, text } of variants) {
    expect(lost).toEqual([])
    const kept = changes.filter(({ kind }) => kind !== 'removed').map((each) => each.text)
    expect(kept.join('')).toBe(text.replace(/\n/g, ''))
  }
  expect((await ask<ReportView>('GET', report)).parts).toEqual(before.parts)
}, 60_000)

test('the one who set it up can try the model', async () => {
  model.behave((res, asked) =>
    promptOf(asked).includes('只输出 JSON')
      ? speak(res, '{"answers":[{"field":"dispute-found","value":268}]}')
      : speak(res, '今天的工作很顺利。'),
  )
  const { trials } = await ask<ModelAnswer>('POST', '/api/model/try')
  expect(trials.map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok', 'not'])
  expect(trials.at(-1)?.words).toContain('没有通过核对')
}, 60_000)

test('last year’s report: what the model reads beside the rules is proposed, nothing stored', async () => {
  const text = [
    '岚溪县柳渡镇人民政府关于2025年度法治政府建设情况的报告',
    '一、2025年度推进法治政府建设的主要举措和成效',
    '全年排查矛盾纠纷121件。便民大厅那块，能办的有五十八样事项。',
  ].join('\n')
  const answers = [
    { field: 'service-items', kind: 'given', value: 58, quote: '五十八样事项' },
    { field: 'mediators', kind: 'given', value: 64, quote: '人民调解员64名' },
  ]
  model.behave((res) => speak(res, JSON.stringify({ answers })))
  const { id } = await ask<ReportView>('POST', '/api/reports', { year: 2026 })
  const read = await ask<ProposalsAnswer>('POST', `/api/reports/${id}/import`, { text })
  expect(read.proposals).toContainEqual(
    expect.objectContaining({ field: 'service-items', lastYear: 58, quote: '五十八样事项' }),
  )
  expect(read.proposals.map(({ field }) => field)).toContain('dispute-found')
  expect(read.proposals.map(({ field }) => field)).not.toContain('mediators')
  const { answers: stored } = await ask<ReportView>('GET', `/api/reports/${id}`)
  expect(Object.keys(stored)).toEqual(['report-year'])
}, 60_000)

const SHARED_END = '# 现在写这一部分'
const WORDS = { kind: 'words', instead: '排查', use: '摸排' }

test('how the unit words it: every prompt of a report says so alike, and templates follow, also after a restart', {
  timeout: 120_000,
}, async () => {
  const path = '/api/preferences'
  await ask('POST', path, { kind: 'wish', wish: '每条先说做法再说数字' })
  const { preferences } = await ask<PreferencesAnswer>('POST', path, WORDS)
  const disputes = ({ parts }: ReportView) =>
    parts.find(({ id }) => id === 'measures.disputes') ?? { text: '', origin: '' }

  model.behave(wellAt(4000))
  const written = await newReport()
  await ask('POST', `${written}/draft`, {})
  const byModel = disputes(await finished(written))
  const shared = model.asked.map((asked) => promptOf(asked).split(SHARED_END)[0] ?? '')
  expect(shared.length).toBe(faithful.parts.length)
  expect(new Set(shared).size).toBe(1)
  expect(shared[0]).toContain('- 每条先说做法再说数字\n- 说“摸排”，不说“排查”\n')
  const own = faithful.parts.find(({ id }) => id === 'measures.disputes')?.text ?? ''
  expect(own).toContain('排查')
  expect(byModel).toMatchObject({ origin: 'model', text: own.replaceAll('排查', '摸排') })

  await served.kill()
  await served.start()
  expect(await ask('GET', path)).toEqual({ preferences })
  model.behave(fail(503))
  const plain = await newReport()
  await ask('POST', `${plain}/draft`, {})
  const byTemplate = disputes(await finished(plain))
  expect(byTemplate).toMatchObject({ origin: 'template', text: expect.stringContaining('摸排') })
  expect(byTemplate.text).not.toContain('排查')
  for (const { id } of preferences) await ask('DELETE', `${path}/${id}`)
})
