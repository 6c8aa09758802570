import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { Clerk, TOWN } from '../../test/clerk.ts'
import { type Script, ScriptedModel } from '../drafting/scripted.ts'
import { DeskState } from './desk-state.ts'
import { partsToDraft } from './draft-job.ts'
import type { NewJob } from './jobs.ts'
import { runJobs } from './run-jobs.ts'
import { writeWithModel } from './write-with-model.ts'

const BY = { name: '李某', via: 'page' as const }
const AT = '2027-01-15T08:00:00.000Z'
const GOOD = [
  '年内共排查矛盾纠纷{{dispute-found}}，其中化解{{dispute-solved}}。',
  '现有人民调解委员会{{mediation-committees}}，人民调解员{{mediators}}。',
].join('\n')

/** A small town's desk with one job, run with a model that follows the script. */
async function desk<T>(
  job: Partial<NewJob>,
  script: Script,
  look: (state: DeskState, model: ScriptedModel) => T,
  tokens = 0,
): Promise<T> {
  const clerk = new Clerk()
  await clerk.begins()
  await clerk.answers(TOWN)
  const stub = env.REPORTS.get(env.REPORTS.idFromString(clerk.id))
  return runInDurableObject(stub, async (_, { storage }) => {
    const state = new DeskState(storage)
    const model = new ScriptedModel(script)
    const parts = job.parts ?? partsToDraft(state.report)
    state.jobs.add({ id: 'j1', kind: 'draft', by: BY, at: AT, ...job, parts })
    await runJobs(state, writeWithModel({ model, concurrency: 8, tokens }))
    return look(state, model)
  })
}

test('a true text is stored with its references, its origin and its cost', async () => {
  await desk(
    { parts: ['measures.disputes'] },
    () => GOOD,
    (state) => {
      const current = state.report.parts['measures.disputes']?.current
      expect(current).toMatchObject({ prose: GOOD, origin: 'model', why: '起草', version: 1 })
      expect(state.jobs.latest()).toMatchObject({ state: 'done' })
      expect(state.costs.all()).toMatchObject([
        { part: 'measures.disputes', version: 1, calls: 1, errors: 0 },
      ])
    },
  )
})

test('an untrue text never gets in; the version itself says why the template stands', async () => {
  const lie = GOOD.replace('{{dispute-found}}', '999件')
  await desk(
    { parts: ['measures.disputes'] },
    () => lie,
    (state, model) => {
      const current = state.report.parts['measures.disputes']?.current
      expect(current?.origin).toBe('template')
      expect(current?.prose).not.toContain('999')
      expect(current?.why).toContain('999件')
      expect(state.jobs.latest()?.reason).toMatch(/矛盾纠纷.*999件.*用了模板稿/)
      expect(model.requests).toHaveLength(2)
    },
  )
})

test('the budget of a report ends model work; the report is complete and says so', async () => {
  const script: Script = () => GOOD
  await desk(
    {},
    script,
    (state, model) => {
      expect(model.requests).toHaveLength(0)
      expect(state.jobs.latest()?.reason).toBe('这份报告的模型用量已到上限，用了模板稿')
      for (const part of Object.values(state.report.parts))
        expect(part.current?.origin).toBe('template')
    },
    100,
  )
})

test('a rewrite that leaves facts out says which; nothing else changes', async () => {
  const terse =
    '年内共排查矛盾纠纷{{dispute-found}}，其中化解{{dispute-solved}}，调解员{{mediators}}。'
  const wish = { kind: 'rewrite' as const, parts: ['measures.disputes'], instruction: '短一些' }
  const clerk = new Clerk()
  await clerk.begins()
  await clerk.answers(TOWN)
  await clerk.drafts()
  const stub = env.REPORTS.get(env.REPORTS.idFromString(clerk.id))
  await runInDurableObject(stub, async (_, { storage }) => {
    const state = new DeskState(storage)
    const before = state.report.parts
    state.jobs.add({ id: 'j1', by: BY, at: AT, ...wish })
    const model = new ScriptedModel(() => terse)
    await runJobs(state, writeWithModel({ model, concurrency: 8, tokens: 0 }))
    expect(state.jobs.latest()?.reason).toContain(
      '改写后不再写到：矛盾纠纷化解率、人民调解委员会数',
    )
    for (const [id, part] of Object.entries(state.report.parts))
      if (id !== 'measures.disputes') expect(part).toBe(before[id])
    expect(state.report.parts['measures.disputes']?.current).toMatchObject({
      ...{ prose: terse, origin: 'model', why: '重写：短一些', version: 2 },
    })
  })
})

test('a rewrite nobody gave a wish for asks the model for another way to say it', async () => {
  const job = { kind: 'rewrite' as const, parts: ['measures.disputes'] }
  const clerk = new Clerk()
  await clerk.begins()
  await clerk.answers(TOWN)
  await clerk.drafts()
  const stub = env.REPORTS.get(env.REPORTS.idFromString(clerk.id))
  await runInDurableObject(stub, async (_, { storage }) => {
    const state = new DeskState(storage)
    state.jobs.add({ id: 'j1', by: BY, at: AT, ...job })
    const model = new ScriptedModel(() => GOOD)
    await runJobs(state, writeWithModel({ model, concurrency: 8, tokens: 0 }))
    expect(model.requests[0]?.messages.at(-1)?.content).toContain('换一种写法')
    expect(state.report.parts['measures.disputes']?.current).toMatchObject({
      ...{ origin: 'model', why: '换一种写法', version: 2 },
    })
  })
})
