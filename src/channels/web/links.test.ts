import { expect, test } from 'vitest'
import { Clerk } from '../../../test/clerk.ts'
import type { ColleagueAnswer, LinkAnswer, OpenLinkAnswer } from './schema.ts'

const CODES = [{ unit: '柳河镇', code: 'liuhe-12345678' }]
const signed = { local: false, codes: CODES }
const inside = () => new Clerk(signed, { authorization: 'Bearer liuhe-12345678' })
const pathOf = (url: string) => new URL(url).pathname

const invited = async () => {
  const clerk = inside()
  await clerk.begins()
  const body = { fields: ['dispute-found', 'mediators'], colleague: '司法所王某' }
  const link = await clerk.get<LinkAnswer>('POST', clerk.at('/links'), body)
  return { clerk, link, path: `/api${pathOf(link.url)}` }
}

test('a colleague sees his questions only, without signing in', async () => {
  const { link, path } = await invited()
  expect(link.message).toContain(link.url)
  const page = await new Clerk(signed).get<ColleagueAnswer>('GET', path)
  expect(page.colleague).toBe('司法所王某')
  expect(page.fields.map(({ id }) => id)).toEqual(['dispute-found', 'mediators'])
})

test('what a colleague says waits for the clerk, with his name; the clerk’s word settles it', async () => {
  const { clerk, path } = await invited()
  await new Clerk(signed).get('POST', path, { answers: { 'dispute-found': 121 } })
  await new Clerk(signed).get('POST', path, { answers: { 'dispute-found': 122 } })
  const before = await clerk.report()
  expect(before.answers['dispute-found']).toBeUndefined()
  expect(before.proposals).toMatchObject([
    { field: 'dispute-found', printed: '122件', source: 'colleague' },
  ])
  await clerk.answers({ 'dispute-found': 122 })
  expect((await clerk.report()).proposals).toEqual([])
})

test('a colleague cannot answer what was not asked, nor open the report', async () => {
  const { clerk, path } = await invited()
  const stranger = new Clerk(signed)
  const body = { answers: { 'unit-name': '别的镇' } }
  expect(await stranger.refused('POST', path, body)).toBe('400 invalid')
  expect(await stranger.refused('GET', clerk.at())).toBe('401 sign-in')
  const other = path.endsWith('0') ? '1' : '0'
  expect(await stranger.refused('GET', path.slice(0, -1) + other)).toBe('410 gone')
})

test('a link to another screen works once, and opens that report only', async () => {
  const clerk = inside()
  await clerk.begins()
  const { url } = await clerk.get<OpenLinkAnswer>('POST', clerk.at('/open-link'))
  const first = await new Clerk(signed).ask('GET', pathOf(url))
  expect([first.status, first.headers.get('location')]).toEqual([303, `/r/${clerk.id}`])
  expect((await new Clerk(signed).ask('GET', pathOf(url))).status).toBe(410)
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const phone = new Clerk(signed, { cookie })
  phone.id = clerk.id
  expect((await phone.report()).id).toBe(clerk.id)
  expect(await phone.refused('GET', '/api/reports')).toBe('403 other-report')
  const other = inside()
  await other.begins()
  expect(await phone.refused('GET', other.at())).toBe('403 other-report')
})
