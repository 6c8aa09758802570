import { evictDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { Clerk, TOWN } from '../../../test/clerk.ts'
import { LOCAL_UNIT } from './door.ts'
import type { PreferencesAnswer, ReportView, VariantsAnswer } from './schema.ts'

const PATH = '/api/preferences'
const WE = { kind: 'words', instead: '我镇', use: '本镇' }

/** Clerks of units of their own, so that tests do not meet. */
let units = 0
const CODES = Array.from({ length: 20 }, (_, n) => ({
  unit: `第${n}镇`,
  code: `code-${n}-12345678`,
}))
const signed = { local: false, codes: CODES, secret: 's' }
function newcomer(): Clerk {
  const { code } = CODES[units++] ?? { code: '' }
  return new Clerk(signed, {
    authorization: `Bearer ${code}`,
    'x-zhubi-person': encodeURIComponent('李某'),
  })
}

const list = async (clerk: Clerk) => (await clerk.get<PreferencesAnswer>('GET', PATH)).preferences
const add = async (clerk: Clerk, body: unknown) =>
  (await clerk.get<PreferencesAnswer>('POST', PATH, body)).preferences

test('both kinds are kept with who and when, in the order they were set, and deleted one by one', async () => {
  const clerk = newcomer()
  expect(await list(clerk)).toEqual([])
  await add(clerk, { kind: 'wish', wish: ' 少用排比 ' })
  const both = await add(clerk, WE)
  const set = {
    by: { name: '李某', via: 'api' },
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    id: expect.any(String),
  }
  expect(both).toEqual([
    { ...set, kind: 'wish', wish: '少用排比' },
    { ...set, ...WE },
  ])
  const left = await clerk.get<PreferencesAnswer>('DELETE', `${PATH}/${both[0]?.id}`)
  expect(left.preferences).toEqual([both[1]])
  expect(await clerk.refused('DELETE', `${PATH}/${both[0]?.id}`)).toBe('404 not-found')
})

test('the same one twice is one', async () => {
  const clerk = newcomer()
  const once = await add(clerk, WE)
  expect(await add(clerk, WE)).toEqual(once)
})

test('they outlive the object, and the unit’s last report', async () => {
  const clerk = new Clerk()
  const kept = await add(clerk, { kind: 'wish', wish: '多用短句' })
  await clerk.begins()
  await clerk.get('DELETE', clerk.at())
  await evictDurableObject(env.OFFICES.get(env.OFFICES.idFromName(LOCAL_UNIT)))
  expect(await list(clerk)).toEqual(kept)
  for (const { id } of kept) await clerk.get('DELETE', `${PATH}/${id}`)
})

test('units neither see nor delete each other’s; who has not signed in does neither', async () => {
  const [own, other] = [newcomer(), newcomer()]
  const [preference] = await add(own, WE)
  expect(await list(other)).toEqual([])
  expect(await other.refused('DELETE', `${PATH}/${preference?.id}`)).toBe('404 not-found')
  expect(await list(own)).toEqual([preference])
  const stranger = new Clerk(signed)
  expect(await stranger.refused('GET', PATH)).toBe('401 sign-in')
  expect(await stranger.refused('POST', PATH, WE)).toBe('401 sign-in')
  expect(await stranger.refused('DELETE', `${PATH}/${preference?.id}`)).toBe('401 sign-in')
})

test.each([
  ['an unknown kind', { kind: 'rule', wish: '少用排比' }, '400 invalid'],
  ['half of a word', { kind: 'words', instead: '我镇' }, '400 invalid'],
  ['an empty word', { ...WE, use: ' ' }, '400 invalid'],
  ['a long word', { ...WE, use: '镇'.repeat(41) }, '400 invalid'],
  ['a long wish', { kind: 'wish', wish: '少'.repeat(101) }, '400 invalid'],
  ['more than asked', { ...WE, by: '别人' }, '400 invalid'],
  ['a short word', { ...WE, instead: '我' }, '400 invalid'],
  ['a figure', { kind: 'wish', wish: '写上排查999件' }, '400 invalid'],
  ['a reference', { ...WE, use: '{{mediators}}' }, '400 invalid'],
])('%s is refused', async (_, body, refusal) => {
  const clerk = new Clerk()
  expect(await clerk.refused('POST', PATH, body)).toBe(refusal)
  expect(await list(clerk)).toEqual([])
})

test('a word set already is not set otherwise', async () => {
  const clerk = newcomer()
  await add(clerk, WE)
  expect(await clerk.refused('POST', PATH, { ...WE, use: '全镇' })).toBe('409 conflict')
})

const MORE = { 'unit-kind': '镇', 'law-duty-list': true, 'law-events': 12 }
const PART = 'measures.disputes'

/** A town's report, drafted; and the clerk who sets preferences after that. */
async function drafted() {
  const clerk = newcomer()
  await clerk.begins()
  await clerk.answers({ ...TOWN, ...MORE })
  return { clerk, before: await clerk.drafts() }
}

test('nothing drafted changes or grows stale; the next draft and rewrite follow', async () => {
  const { clerk, before } = await drafted()
  const [word = ''] = /排查/.exec(before.parts.find(({ id }) => id === PART)?.text ?? '') ?? []
  expect(word).toBe('排查')
  await add(clerk, { kind: 'words', instead: '排查', use: '摸排' })
  await add(clerk, WE)
  expect((await clerk.report()).parts).toEqual(before.parts)
  const after = await clerk.drafts(`/parts/${PART}/draft`)
  for (const part of before.parts)
    if (part.id !== PART) expect(await clerk.part(part.id)).toEqual(part)
  const { text } = await clerk.part(PART)
  expect(text).toContain('摸排')
  expect(text).not.toContain('排查矛盾')
  const rules = ({ findings }: ReportView) => findings.map(({ rule }) => rule)
  expect(rules(after)).toEqual(rules(before))

  await clerk.begins()
  await clerk.answers({ ...TOWN, ...MORE })
  const fresh = (await clerk.drafts()).parts.map((part) => part.text).join('\n')
  expect(fresh).toContain('摸排')
  expect(fresh).toContain('本镇')
  expect(fresh).not.toContain('我镇')
})

test('a word that a rule would report stays out, and the clerk reads why', async () => {
  const { clerk, before } = await drafted()
  await add(clerk, { kind: 'words', instead: '化解', use: '化解约' })
  await clerk.begins()
  await clerk.answers({ ...TOWN, ...MORE })
  const after = await clerk.drafts()
  expect(after.parts.map(({ text }) => text)).toEqual(before.parts.map(({ text }) => text))
  expect(after.job?.reason).toMatch(/“化解”没有换成“化解约”，换了会有问题（.+）/)
})

test('a word the unit allows is put in, though a rule would report it', async () => {
  const clerk = newcomer()
  await add(clerk, { kind: 'words', instead: '矛盾纠纷', use: '法制纠纷' })
  const textOf = async () => {
    await clerk.begins()
    await clerk.answers({ ...TOWN, ...MORE })
    await clerk.drafts()
    return (await clerk.part(PART)).text
  }
  expect(await textOf()).not.toContain('法制纠纷')
  await clerk.get('POST', '/api/allowed', { word: '法制纠纷' })
  expect(await textOf()).toContain('法制纠纷')
})

test('other ways to say it follow too', async () => {
  const { clerk } = await drafted()
  await add(clerk, { kind: 'words', instead: '排查', use: '摸排' })
  const path = clerk.at(`/parts/${PART}/variants`)
  const { variants } = await clerk.get<VariantsAnswer>('POST', path, { count: 2 })
  expect(variants.length).toBeGreaterThan(0)
  for (const { text } of variants) expect(text).not.toContain('排查')
})
