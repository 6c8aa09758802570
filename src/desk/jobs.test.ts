import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { Clerk, TOWN } from '../../test/clerk.ts'
import { DeskState } from './desk-state.ts'
import { runJobs } from './run-jobs.ts'
import type { JobView } from './view.ts'
import { type WritePart, writeFromTemplate } from './write-part.ts'

const BY = { name: '李某', via: 'page' as const }
const never = new Promise<never>(() => {})
const stubOf = (clerk: Clerk) => env.REPORTS.get(env.REPORTS.idFromString(clerk.id))

const withAnswers = async (): Promise<Clerk> => {
  const clerk = new Clerk()
  await clerk.begins()
  await clerk.answers(TOWN)
  return clerk
}

/** Queues a draft without its alarm, as a crash between the two would leave it. */
function queueDraft(state: DeskState, parts: string[]) {
  return state.jobs.add({ id: 'j1', kind: 'draft', parts, by: BY, at: '2027-01-15T08:00:00.000Z' })
}

test('a job cut off in the middle goes on after it and writes no part twice', async () => {
  const clerk = await withAnswers()
  await runInDurableObject(stubOf(clerk), async (_, { storage }) => {
    const before = new DeskState(storage)
    queueDraft(before, ['title', 'lead', 'measures.disputes'])
    const dies: WritePart = (task, tell) =>
      task.plan.id === 'lead' ? never : writeFromTemplate(task, tell)
    void runJobs(before, dies)
    await scheduler.wait(20)
    expect(before.jobs.next()?.left).toEqual(['lead'])

    const after = new DeskState(storage)
    expect(await storage.getAlarm()).not.toBeNull()
    const asked: string[] = []
    await runJobs(after, (task, tell) => {
      asked.push(task.plan.id)
      return writeFromTemplate(task, tell)
    })
    expect(asked).toEqual(['lead'])
    expect(after.jobs.latest()).toMatchObject({ state: 'done', left: [] })
    for (const part of ['title', 'lead', 'measures.disputes'])
      expect(after.store.versions(part)).toHaveLength(1)
  })
})

test('a draft asked for before the object was evicted is finished by its alarm', async () => {
  const clerk = await withAnswers()
  await clerk.get<{ job: JobView }>('POST', clerk.at('/draft'), {})
  await evictDurableObject(stubOf(clerk))
  await runDurableObjectAlarm(stubOf(clerk))
  const { job, parts } = await clerk.report()
  expect(job?.state).toBe('done')
  expect(parts.every(({ version }) => version === 1)).toBe(true)
})

test('everything acknowledged is there after an eviction', async () => {
  const clerk = await withAnswers()
  await clerk.says('进度', 'kept')
  await clerk.drafts()
  const before = await clerk.report()
  await evictDurableObject(stubOf(clerk))
  expect(await clerk.report()).toEqual(before)
})

test('words changed by hand while a part is being written are kept, and the clerk is told', async () => {
  const clerk = await withAnswers()
  await runInDurableObject(stubOf(clerk), async (_, { storage }) => {
    const state = new DeskState(storage)
    queueDraft(state, ['lead'])
    await runJobs(state, async (task, tell) => {
      const current = { ...(await writeFromTemplate(task, tell)), version: 1, by: BY, at: '' }
      state.change('', (report) => ({
        report: {
          ...report,
          parts: {
            ...report.parts,
            lead: {
              id: 'lead',
              locked: false,
              current: { ...current, prose: '手写的。', origin: 'hand', why: '', basis: '' },
            },
          },
        },
        value: null,
      }))
      return writeFromTemplate(task, tell)
    })
    expect(state.report.parts.lead?.current?.prose).toBe('手写的。')
    expect(state.jobs.latest()?.reason).toContain('保留改动')
  })
})

test('a writer that breaks fails the job in words; what others wrote stays', async () => {
  const clerk = await withAnswers()
  await runInDurableObject(stubOf(clerk), async (_, { storage }) => {
    const state = new DeskState(storage)
    queueDraft(state, ['title', 'lead'])
    await runJobs(state, async (task, tell) => {
      if (task.plan.id === 'lead') throw new TypeError('broken')
      return writeFromTemplate(task, tell)
    })
    expect(state.jobs.latest()).toMatchObject({ state: 'failed' })
    expect(state.jobs.latest()?.reason).toContain('再试')
    expect(Object.keys(state.report.parts)).toEqual(['title'])
  })
})

test('the database itself refuses to change or drop a version', async () => {
  const clerk = await withAnswers()
  await clerk.drafts()
  await runInDurableObject(stubOf(clerk), (_, { storage }) => {
    expect(() => storage.sql.exec("UPDATE versions SET json = '{}'")).toThrow('append-only')
    expect(() => storage.sql.exec('DELETE FROM versions')).toThrow('append-only')
  })
})
