import { expect, test } from 'vitest'
import { Clerk, TOWN } from '../../test/clerk.ts'
import type { ReportView, VersionView } from './view.ts'

const drafted = async (): Promise<Clerk> => {
  const clerk = new Clerk()
  await clerk.begins()
  await clerk.answers(TOWN)
  await clerk.drafts()
  return clerk
}

const DISPUTES = 'measures.disputes'
const texts = ({ parts }: ReportView, but: string) =>
  parts.filter(({ id }) => id !== but).map(({ id, text, version }) => [id, text, version])

test('drafting fills empty parts, again does nothing, and a new answer makes its part stale', async () => {
  const clerk = await drafted()
  const before = await clerk.report()
  expect(before.parts.map(({ status }) => status)).not.toContain('empty')
  expect((await clerk.drafts()).parts).toEqual(before.parts)
  await clerk.answers({ 'mediation-mode': '村村有说理堂' })
  expect((await clerk.part(DISPUTES)).stale).toBe(true)
  await clerk.drafts()
  expect(await clerk.part(DISPUTES)).toMatchObject({ stale: false, version: 2 })
})

test('a changed figure changes its place and leaves the version', async () => {
  const clerk = await drafted()
  const before = await clerk.part(DISPUTES)
  const after = await clerk.answers({ 'dispute-found': 130 })
  expect(before.text).toContain('121件')
  expect(await clerk.part(DISPUTES)).toMatchObject({ version: before.version, stale: false })
  expect((await clerk.part(DISPUTES)).text).toContain('130件')
  expect(after.contradictions).toEqual([])
})

test('rewriting one part leaves every other byte as it was', async () => {
  const clerk = await drafted()
  const before = await clerk.report()
  const after = await clerk.drafts(`/parts/${DISPUTES}/draft`, { instruction: '换个说法' })
  expect(texts(after, DISPUTES)).toEqual(texts(before, DISPUTES))
  expect((await clerk.part(DISPUTES)).version).toBe(2)
})

test('restoring version 1 of 3 leaves four versions', async () => {
  const clerk = await drafted()
  const first = (await clerk.part(DISPUTES)).text
  for (const baseVersion of [1, 2])
    await clerk.get('PUT', clerk.at(`/parts/${DISPUTES}`), {
      text: `改${baseVersion}。`,
      baseVersion,
    })
  await clerk.get('POST', clerk.at(`/parts/${DISPUTES}/restore`), { version: 1 })
  const { versions } = await clerk.get<{ versions: VersionView[] }>(
    'GET',
    clerk.at(`/parts/${DISPUTES}/versions`),
  )
  expect(versions.map(({ version, origin }) => `${version} ${origin}`)).toEqual([
    '4 restored',
    '3 hand',
    '2 hand',
    '1 template',
  ])
  expect((await clerk.part(DISPUTES)).text).toBe(first)
})

test('hand-edited words survive the next draft, keep their figures bound and their reference', async () => {
  const clerk = await drafted()
  const { text, version } = await clerk.part(DISPUTES)
  const edited = `经镇党委研究，${text}`
  await clerk.get('PUT', clerk.at(`/parts/${DISPUTES}`), { text: edited, baseVersion: version })
  await clerk.answers({ 'dispute-found': 130, 'mediation-mode': '村村有说理堂' })
  await clerk.drafts()
  const after = await clerk.part(DISPUTES)
  expect(after.status).toBe('edited')
  expect(after.text).toBe(edited.replaceAll('121件', '130件').replace(/97\.5%/, '90.8%'))
})

test('a stale edit is refused with the words that stand now', async () => {
  const clerk = await drafted()
  const path = clerk.at(`/parts/${DISPUTES}`)
  await clerk.get('PUT', path, { text: '甲改的。', baseVersion: 1 })
  const { status, text } = await clerk.ask('PUT', path, { text: '乙改的。', baseVersion: 1 })
  expect(status).toBe(409)
  expect(JSON.parse(text).error.current).toEqual({ version: 2, text: '甲改的。' })
})

test('two edits at once: one is kept, one is refused', async () => {
  const clerk = await drafted()
  const edit = (text: string) =>
    clerk.ask('PUT', clerk.at(`/parts/${DISPUTES}`), { text, baseVersion: 1 })
  const both = await Promise.all([edit('甲。'), edit('乙。')])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a locked part is neither edited, rewritten, restored nor drafted until it is unlocked', async () => {
  const clerk = await drafted()
  const path = clerk.at(`/parts/${DISPUTES}`)
  await clerk.get('PUT', path, { locked: true, baseVersion: 1 })
  const before = await clerk.part(DISPUTES)
  expect(before.status).toBe('locked')
  expect(await clerk.refused('PUT', path, { text: '改。', baseVersion: 1 })).toBe('409 conflict')
  expect(await clerk.refused('POST', `${path}/draft`, {})).toBe('409 conflict')
  expect(await clerk.refused('POST', `${path}/restore`, { version: 1 })).toBe('409 conflict')
  await clerk.answers({ 'mediation-mode': '村村有说理堂' })
  await clerk.drafts()
  expect((await clerk.part(DISPUTES)).version).toBe(1)
  await clerk.get('PUT', path, { locked: false, baseVersion: 1 })
  await clerk.drafts()
  expect((await clerk.part(DISPUTES)).version).toBe(2)
})

test('markup in an edit is text, in the view and in the web copy', async () => {
  const clerk = await drafted()
  const text = '<script>alert(1)</script>“一是”{{no-such-field}}。'
  await clerk.get('PUT', clerk.at(`/parts/${DISPUTES}`), { text, baseVersion: 1 })
  expect((await clerk.part(DISPUTES)).text).toBe(text)
  const html = await clerk.ask('GET', clerk.at('/export.html'))
  expect(html.text).not.toContain('<script')
})
