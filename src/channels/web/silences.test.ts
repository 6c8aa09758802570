import { expect, test } from 'vitest'
import { Clerk } from '../../../test/clerk.ts'
import type { PartView, ReportView } from './schema.ts'

/** A report whose lead says 法制宣传: one finding of law-term. */
async function flawed(): Promise<Clerk> {
  const clerk = new Clerk()
  const { parts } = await clerk.begins()
  const lead = parts.find((part: PartView) => part.id === 'lead')
  const body = { text: '全镇开展法制宣传。', baseVersion: lead?.version ?? 0 }
  await clerk.get('PUT', clerk.at('/parts/lead'), body)
  return clerk
}

const found = (report: ReportView): string[] =>
  report.findings.filter(({ rule }) => rule === 'law-term').map(({ quote }) => quote)

test('a silenced finding stays silent in every reading, and speaks when taken back', async () => {
  const clerk = await flawed()
  expect(found(await clerk.report())).toEqual(['法制'])
  const words = { rule: 'law-term', quote: '法制' }
  const after = await clerk.get<ReportView>('POST', clerk.at('/silences'), {
    ...words,
    scope: 'once',
  })
  expect(found(after)).toEqual([])
  expect(found(await clerk.report())).toEqual([])
  expect(found(await clerk.get('DELETE', clerk.at('/silences'), words))).toEqual(['法制'])
})

test('another rule about the same words is not silenced', async () => {
  const clerk = await flawed()
  const other = { rule: 'residue', quote: '法制', scope: 'once' }
  expect(found(await clerk.get('POST', clerk.at('/silences'), other))).toEqual(['法制'])
})

test('it is shown with its rule, who and why, also when its words are gone', async () => {
  const clerk = await flawed()
  const body = { rule: 'law-term', quote: '法制', section: 'lead', scope: 'once', why: '原名' }
  const { silences } = await clerk.get<ReportView>('POST', clerk.at('/silences'), body)
  expect(silences).toMatchObject([{ ...body, title: '法制与法治混用', by: '本机', inText: true }])
  const lead = (await clerk.part('lead')).version
  const edit = { text: '全镇开展普法宣传。', baseVersion: lead }
  const after = await clerk.get<ReportView>('PUT', clerk.at('/parts/lead'), edit)
  expect(after.silences).toMatchObject([{ quote: '法制', inText: false }])
})

test('an edit elsewhere does not wake it; other words of the same section speak', async () => {
  const clerk = await flawed()
  const body = { rule: 'law-term', quote: '法制', section: 'lead', scope: 'once' }
  await clerk.get('POST', clerk.at('/silences'), body)
  const baseVersion = (await clerk.part('lead')).version
  const text = '今年以来，全镇开展法制宣传，法制化水平提高。'
  expect(found(await clerk.get('PUT', clerk.at('/parts/lead'), { text, baseVersion }))).toEqual([])
})

test('in one section it is silent, in another it speaks', async () => {
  const clerk = await flawed()
  const there = { rule: 'law-term', quote: '法制', section: 'plans', scope: 'once' }
  expect(found(await clerk.get('POST', clerk.at('/silences'), there))).toEqual(['法制'])
  const here = { ...there, section: 'lead' }
  expect(found(await clerk.get('POST', clerk.at('/silences'), here))).toEqual([])
  const { scope: _, ...back } = here
  const after = await clerk.get<ReportView>('DELETE', clerk.at('/silences'), back)
  expect(found(after)).toEqual(['法制'])
  expect(after.silences.map(({ section }) => section)).toEqual(['plans'])
})

test.each([
  ['no words', { rule: 'law-term', quote: '', scope: 'once' }],
  ['no scope', { rule: 'law-term', quote: '法制' }],
  ['more than asked', { rule: 'law-term', quote: '法制', scope: 'once', by: '别人' }],
])('%s is refused', async (_, body) => {
  const clerk = await flawed()
  expect(await clerk.refused('POST', clerk.at('/silences'), body)).toBe('400 invalid')
})
