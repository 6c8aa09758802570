import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { Clerk } from '../../../test/clerk.ts'
import { type AllowedAnswer, Answer, type ReportView } from './schema.ts'

const UNITS = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇', '庚镇']
const codes = UNITS.map((unit, at) => ({ unit, code: `liuhe-1234567${at}` }))
const settings = { local: false, codes, secret: 's' }

/** A clerk of a unit; each test has a unit of its own, for the list is the unit's. */
const clerkOf = (unit: string, person = '李某') =>
  new Clerk(settings, {
    authorization: `Bearer ${codes.find((each) => each.unit === unit)?.code}`,
    'x-zhubi-person': encodeURIComponent(person),
  })

/** A report whose lead says 法制宣传: one finding of law-term. */
async function flawed(unit: string, person?: string): Promise<Clerk> {
  const clerk = clerkOf(unit, person)
  const { parts } = await clerk.begins()
  const baseVersion = parts.find((part) => part.id === 'lead')?.version ?? 0
  await clerk.get('PUT', clerk.at('/parts/lead'), { text: '全镇开展法制宣传。', baseVersion })
  return clerk
}

const found = ({ findings }: Pick<ReportView, 'findings'>): string[] =>
  findings.filter(({ rule }) => rule === 'law-term').map(({ quote }) => quote)
const allowed = async (clerk: Clerk) =>
  Answer.allowed.parse(await clerk.get<AllowedAnswer>('GET', '/api/allowed')).allowed
const officeOf = (unit: string) => env.OFFICES.get(env.OFFICES.idFromName(unit))
const WORD = { rule: 'law-term', quote: '法制', scope: 'always', why: '本镇广场的原名' }

test('永久不报 holds in every report of the unit, next year’s too, until it is taken back', async () => {
  const [one, other] = [await flawed('甲镇'), await flawed('甲镇', '王某')]
  expect(found(await one.get('POST', one.at('/silences'), WORD))).toEqual([])
  expect(found(await other.report())).toEqual([])
  const later = await flawed('甲镇')
  expect(found(await later.report())).toEqual([])
  expect((await later.report()).silences).toMatchObject([
    { scope: 'always', quote: '法制', by: '李某', why: '本镇广场的原名', inText: true },
  ])
  const back = { rule: 'law-term', quote: '法制' }
  expect(found(await other.get('DELETE', other.at('/silences'), back))).toEqual(['法制'])
  for (const clerk of [one, later]) expect(found(await clerk.report())).toEqual(['法制'])
})

test('the list by itself: a word in, its newest reason, a word back', async () => {
  const clerk = await flawed('乙镇')
  expect(await allowed(clerk)).toEqual([])
  await clerk.get('POST', '/api/allowed', { word: '法制宣传' })
  await clerk.get('POST', '/api/allowed', { word: '法制宣传', why: '碑文' })
  expect(await allowed(clerk)).toMatchObject([{ word: '法制宣传', by: '李某', why: '碑文' }])
  expect(found(await clerk.report())).toEqual([])
  expect(found(await clerk.get('GET', clerk.at('/findings')))).toEqual([])
  await clerk.get('DELETE', '/api/allowed', { word: '法制宣传' })
  expect(await allowed(clerk)).toEqual([])
  expect(found(await clerk.report())).toEqual(['法制'])
})

test('another unit neither sees the list nor is silenced by it', async () => {
  const [own, other] = [await flawed('丙镇'), await flawed('丁镇')]
  await own.get('POST', own.at('/silences'), WORD)
  expect(await allowed(other)).toEqual([])
  expect(found(await other.report())).toEqual(['法制'])
  expect(await other.refused('POST', own.at('/silences'), WORD)).toBe('404 not-found')
  expect(await allowed(other)).toEqual([])
  await other.get('DELETE', '/api/allowed', { word: '法制' })
  expect(found(await own.report())).toEqual([])
})

test('what one report ignores, no other report ignores', async () => {
  const [one, other] = [await flawed('丁镇'), await flawed('丁镇')]
  await one.get('POST', one.at('/silences'), { ...WORD, scope: 'once' })
  expect(found(await other.report())).toEqual(['法制'])
})

test('the words survive the sleep of the report and of the office', async () => {
  const clerk = await flawed('戊镇')
  await clerk.get('POST', '/api/allowed', { word: '法制宣传' })
  await evictDurableObject(env.REPORTS.get(env.REPORTS.idFromString(clerk.id)))
  await evictDurableObject(officeOf('戊镇'))
  expect(found(await clerk.report())).toEqual([])
  expect(await allowed(clerk)).toMatchObject([{ word: '法制宣传' }])
})

test('reports that were not told, for a crash, are told by the alarm', async () => {
  const clerk = await flawed('己镇')
  const word = JSON.stringify({ word: '法制宣传', rule: '', by: '', why: '', at: '' })
  await runInDurableObject(officeOf('己镇'), async (_, { storage }) => {
    storage.sql.exec('INSERT INTO allowed VALUES (?, ?)', '法制宣传', word)
    await storage.setAlarm(Date.now() + 60_000)
  })
  expect(found(await clerk.report())).toEqual(['法制'])
  await runDurableObjectAlarm(officeOf('己镇'))
  expect(found(await clerk.report())).toEqual([])
  expect(await runDurableObjectAlarm(officeOf('己镇'))).toBe(false)
})

test('an office from before the list has its reports and an empty list', async () => {
  const clerk = await flawed('庚镇')
  await runInDurableObject(officeOf('庚镇'), (_, { storage }) => {
    const made = storage.sql.exec("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE %'")
    for (const { name } of made.toArray())
      if (!/^(?:_|sqlite|reports|changes)/.test(String(name)))
        storage.sql.exec(`DROP TABLE ${name}`)
    storage.sql.exec('DELETE FROM changes WHERE number > 1')
  })
  await evictDurableObject(officeOf('庚镇'))
  expect(await allowed(clerk)).toEqual([])
  const { reports } = await clerk.get<{ reports: { id: string }[] }>('GET', '/api/reports')
  expect(reports.map(({ id }) => id)).toEqual([clerk.id])
})

test.each([
  ['one sign', { word: '，' }],
  ['nothing', { word: '  ' }],
  ['more than asked', { word: '法制', by: '别人' }],
])('%s is no word', async (_, body) =>
  expect(await clerkOf('乙镇').refused('POST', '/api/allowed', body)).toBe('400 invalid'),
)

test('a stranger sees no list', async () =>
  expect(await new Clerk(settings).refused('GET', '/api/allowed')).toBe('401 sign-in'))
