import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { Clerk } from '../../test/clerk.ts'
import { ReportDesk } from './report-desk.ts'

const DAY = 86_400_000

/** Wakes a report's desk with a time to keep, rings its alarm `days` from now, and looks whether it is there. */
async function isThereAfter(days: number, retentionDays: number): Promise<boolean> {
  const clerk = new Clerk()
  await clerk.begins()
  const stub = env.REPORTS.get(env.REPORTS.idFromString(clerk.id))
  return runInDurableObject(stub, async (_, state) => {
    const desk = new ReportDesk(state, env, { retentionDays })
    vi.useFakeTimers({ now: Date.now() + days * DAY, toFake: ['Date'] })
    try {
      await desk.alarm()
    } finally {
      vi.useRealTimers()
    }
    const visitor = { unit: '本机', person: { name: '', via: 'page' as const } }
    return desk.summary(visitor).ok
  })
}

test.each([
  ['is kept while its days last', 29, 30, true],
  ['is erased after them', 31, 30, false],
  ['is kept for good when no days are set', 3650, 0, true],
])('a report nobody touches %s', async (_, days, kept, there) => {
  expect(await isThereAfter(days, kept)).toBe(there)
})
