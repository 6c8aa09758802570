import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { Clerk, TOWN } from '../../test/clerk.ts'
import { type Script, ScriptedModel } from '../drafting/scripted.ts'
import { ReportDesk } from './report-desk.ts'
import { varyWith } from './variants.ts'
import type { VersionView } from './view.ts'
import type { VariantsView } from './view-variant.ts'

const PART = 'measures.disputes'
const FULL = [
  '年内共排查矛盾纠纷{{dispute-found}}，其中化解{{dispute-solved}}，化解率{{dispute-rate}}。',
  '现有人民调解委员会{{mediation-committees}}，人民调解员{{mediators}}。',
].join('\n')
const OTHER = FULL.replace('年内共', '全镇全年')
const TERSE =
  '年内共排查矛盾纠纷{{dispute-found}}，其中化解{{dispute-solved}}，调解员{{mediators}}。'
const VISITOR = { unit: '本机', person: { name: '李某', via: 'page' as const } }

async function drafted(): Promise<Clerk> {
  const clerk = new Clerk()
  await clerk.begins()
  await clerk.answers(TOWN)
  await clerk.drafts()
  return clerk
}

const asked = (clerk: Clerk, body: object = { count: 3 }) =>
  clerk.get<VariantsView>('POST', clerk.at(`/parts/${PART}/variants`), body)
const use = (clerk: Clerk) => clerk.at(`/parts/${PART}/variants/use`)

/** What a desk with this model offers. */
async function offered(clerk: Clerk, script: Script, instruction = '', tokens = 0) {
  const stub = env.REPORTS.get(env.REPORTS.idFromString(clerk.id))
  const model = new ScriptedModel(script)
  return runInDurableObject(stub, async (_, state) => {
    const vary = varyWith({ model, concurrency: 3, tokens })
    const desk = new ReportDesk(state, env, { retentionDays: 0, vary })
    const made = await desk.variants(VISITOR, PART, { instruction, count: 3 })
    if (!made.ok) throw new Error(made.refusal.message)
    const usage = desk.usage(VISITOR)
    return { ...made.value, calls: usage.ok ? usage.value.total.calls : 0 }
  })
}

test('without a model the templates offer other takes, each compared and checked', async () => {
  const clerk = await drafted()
  const before = await clerk.report()
  const { base, variants, note } = await asked(clerk)
  const { text, version } = await clerk.part(PART)
  expect(base).toEqual({ version, text })
  expect(variants).toHaveLength(3)
  expect(new Set([text, ...variants.map((each) => each.text)]).size).toBe(4)
  for (const each of variants)
    expect(each).toMatchObject({ origin: 'template', lost: [], dropped: [], note: null })
  expect(note).toBeNull()
  expect(await clerk.report()).toEqual(before)
})

test('one that is kept is the next version, with its references, in the name of who kept it', async () => {
  const clerk = await drafted()
  const { base, variants } = await asked(clerk, { count: 2, instruction: '换个说法' })
  const body = { variant: variants[1]?.id, baseVersion: base.version }
  await clerk.get('POST', use(clerk), body)
  const part = await clerk.part(PART)
  expect(part).toMatchObject({
    ...{ text: variants[1]?.text, references: variants[1]?.references },
    ...{ version: 2, status: 'drafted', origin: 'template', why: '重写：换个说法', by: '本机' },
  })
  await clerk.get('POST', use(clerk), body)
  const path = clerk.at(`/parts/${PART}/versions`)
  expect((await clerk.get<{ versions: VersionView[] }>('GET', path)).versions).toHaveLength(2)
  await clerk.answers({ 'dispute-found': 130 })
  expect((await clerk.part(PART)).text).toContain('130件')
})

test('kept on words changed meanwhile, it is refused with those words; on them it is kept', async () => {
  const clerk = await drafted()
  const { base, variants } = await asked(clerk)
  const variant = variants[0]?.id
  await clerk.get('PUT', clerk.at(`/parts/${PART}`), { text: '别人写的。', baseVersion: 1 })
  const { status, text } = await clerk.ask('POST', use(clerk), {
    ...{ variant, baseVersion: base.version },
  })
  expect(status).toBe(409)
  expect(JSON.parse(text).error.current).toEqual({ version: 2, text: '别人写的。' })
  await clerk.get('POST', use(clerk), { variant, baseVersion: 2 })
  expect(await clerk.part(PART)).toMatchObject({ version: 3, text: variants[0]?.text })
})

test('a locked part, an unknown part, words nobody offered, another’s report: refused', async () => {
  const clerk = await drafted()
  const { variants } = await asked(clerk)
  const kept = { variant: variants[0]?.id, baseVersion: 1 }
  expect(await clerk.refused('POST', use(clerk), { ...kept, variant: 'x' })).toBe('404 not-found')
  const elsewhere = clerk.at('/parts/lead/variants/use')
  expect(await clerk.refused('POST', elsewhere, kept)).toBe('404 not-found')
  const nowhere = clerk.at('/parts/nowhere/variants')
  expect(await clerk.refused('POST', nowhere, {})).toBe('404 not-found')
  await clerk.get('PUT', clerk.at(`/parts/${PART}`), { locked: true, baseVersion: 1 })
  const path = clerk.at(`/parts/${PART}/variants`)
  expect(await clerk.refused('POST', path, {})).toBe('409 conflict')
  expect(await clerk.refused('POST', use(clerk), kept)).toBe('409 conflict')
  const codes = [{ unit: '别镇', code: 'c-12345678' }]
  const other = new Clerk(
    { local: false, codes, secret: 's' },
    { authorization: 'Bearer c-12345678' },
  )
  expect(await other.refused('POST', path, {})).toBe('404 not-found')
  expect(await other.refused('POST', use(clerk), kept)).toBe('404 not-found')
})

test('a model’s words say what they leave out and what is found; the templates fill up', async () => {
  const clerk = await drafted()
  const script: Script = (_, call) => (call % 2 ? TERSE : FULL)
  const { variants, note, calls } = await offered(clerk, script, '短一些')
  expect(variants.map(({ origin }) => origin)).toEqual(['model', 'model', 'template'])
  expect(variants[0]).toMatchObject({ lost: [] })
  expect(variants[1]?.lost.map(({ label }) => label)).toContain('人民调解委员会数')
  expect(note).toBe('有的写得一样，模型只写成2种，其余是模板的写法')
  expect(calls).toBe(3)
})

test('a model’s words that are kept count as kept', async () => {
  const clerk = await drafted()
  const { variants, base } = await offered(clerk, (_, call) => (call === 0 ? FULL : OTHER))
  const [own, second, template] = variants
  expect([own, second, template].map((each) => each?.origin)).toEqual([
    ...['model', 'model', 'template'],
  ])
  await clerk.get('POST', use(clerk), { variant: own?.id, baseVersion: base.version })
  expect(await clerk.part(PART)).toMatchObject({ origin: 'model', version: 2 })
  const usage = await clerk.get<{ total: object; parts: object[] }>('GET', clerk.at('/usage'))
  expect(usage.total).toMatchObject({ calls: 3 })
  expect(usage.parts).toMatchObject([{ version: null }, { version: 2, calls: 0 }])
})

test.each([
  ['timeout', { kind: 'fails', reason: 'timeout' }, '语言模型太久没有回应，下面是模板的写法'],
  ['no connection', { kind: 'fails', reason: 'unreachable' }, '连不上语言模型，下面是模板的写法'],
  ['filtered', { kind: 'filtered' }, /内容审查.*下面是模板的写法/],
] as const)('%s: the templates’ words, and why', async (_, scripted, why) => {
  const { variants, note } = await offered(await drafted(), () => scripted, '突出人民调解')
  expect(note).toMatch(why)
  for (const each of variants)
    expect(each).toMatchObject({
      ...{ origin: 'template', note: '模板做不到“突出人民调解”，只换了一种写法' },
    })
  expect(variants).toHaveLength(3)
})

test('the budget of a report ends it; what was spent before counts', async () => {
  const { note, calls } = await offered(await drafted(), () => FULL, '', 10)
  expect(note).toBe('这份报告的模型用量已到上限，下面是模板的写法')
  expect(calls).toBe(0)
})

test('a figure a person wrote without an answer is told when it would go', async () => {
  const clerk = await drafted()
  const { text } = await clerk.part(PART)
  const edited = `${text}\n3月5日另行走访困难户37户。`
  await clerk.get('PUT', clerk.at(`/parts/${PART}`), { text: edited, baseVersion: 1 })
  const { variants } = await asked(clerk)
  for (const { dropped } of variants) expect(dropped).toEqual(['37户', '3月5日'])
})

test('a part the templates have no other words for says so', async () => {
  const clerk = await drafted()
  const path = clerk.at('/parts/signature/variants')
  const { variants, note } = await clerk.get<VariantsView>('POST', path, {})
  expect({ variants, note }).toEqual({ variants: [], note: '这一部分没有别的写法' })
})
