/** 给三个说法: asked for, compared, kept or not; with a model that is slow, wrong or gone, and without. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { UsageAnswer } from '../../src/channels/web/schema.ts'
import { type Behaviour, fail, ModelServer, speak } from '../model-server.ts'
import { seriousIn } from './axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE, type Seen } from './browser.ts'
import { draftedReport, editDirectly, readReport } from './prepared.ts'
import { type Product, startProduct } from './server.ts'

const PART = 'measures.disputes'
const FULL = [
  '一年来，排查矛盾纠纷{{dispute-found}}，化解{{dispute-solved}}，化解率{{dispute-rate}}。形成{{mediation-mode}}。',
  '设人民调解委员会{{mediation-committees}}、人民调解员{{mediators}}，网格{{grid-count}}，网格员{{grid-staff}}。',
  '收到信访事项{{petition-cases}}，办结{{petition-closed}}，办结率{{petition-closed-rate}}；领导干部接访{{leader-visits}}。应急预案共{{emergency-plans}}，应急演练{{emergency-drills}}。',
].join('\n')
const TERSE = FULL.replace(/，网格.*?。/, '。')
const say =
  (...texts: string[]): Behaviour =>
  (res, _, call) =>
    speak(res, texts[call % texts.length] ?? '')

/** Has the model wait before it says a text, until each call is let go. */
function holding(text: string): (() => void)[] {
  const held: (() => void)[] = []
  model.behave((res) => void held.push(() => void speak(res, text)))
  return held
}

let model: ModelServer
let withModel: Product
let plain: Product
let browser: Browser

beforeAll(async () => {
  model = await new ModelServer(fail(401)).start()
  const settings = { LLM_BASE_URL: model.url, LLM_MODEL: 'm', LLM_TIMEOUT_MS: '60000' }
  withModel = await startProduct(settings)
  plain = await startProduct()
  browser = await openBrowser()
})

/** Reports are drafted by the templates at once: no server is asked twice that refuses the key. */
beforeEach(() => model.behave(fail(401)))

afterAll(async () => {
  await browser.close()
  await withModel.remove()
  await plain.remove()
  await model.stop()
})

type Opened = { page: Page; part: Locator; dialog: Locator; id: string; seen: Seen }

/** A drafted report with the rewrite form of one part open. */
async function opened(product: Product, size: BrowserContextOptions = DESKTOP): Promise<Opened> {
  const { id } = await draftedReport(product.url)
  const { page, seen } = await openPage(browser, size)
  await page.goto(`${product.url}/r/${id}#paper`)
  const part = page.locator(`[data-part="${PART}"]`)
  await part.hover()
  const menu = part.locator('.part-menu')
  if (await menu.isVisible()) await menu.click()
  await part.getByRole('button', { name: '改写' }).click()
  return { page, part, id, seen, dialog: page.getByRole('dialog', { name: /的几个说法/ }) }
}

const ask = (part: Locator) => part.getByRole('button', { name: '给三个说法' }).click()
const standing = async ({ url }: Product, id: string) =>
  (await readReport(url, id)).parts.find((each) => each.id === PART)

/** How often a model was asked for the report. */
async function calls(id: string): Promise<number> {
  const usage = await fetch(`${withModel.url}/api/reports/${id}/usage`)
  return ((await usage.json()) as UsageAnswer).total.calls
}

test('without a model: three takes of the templates side by side; none of them changes nothing', async () => {
  const { page, part, dialog, id, seen } = await opened(plain)
  const before = await standing(plain, id)
  await ask(part)
  await dialog.waitFor()
  const each = dialog.getByRole('article')
  expect(await each.count()).toBe(3)
  expect(await each.getByText('模板写的').count()).toBe(3)
  expect(await each.locator('.diff ins b').count()).toBeGreaterThan(0)
  const tops = await each.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  expect(await dialog.getByText('没有发现问题').count()).toBe(3)
  expect(await seriousIn(page)).toEqual([])
  await dialog.getByText('标出改动').click()
  expect(await each.locator('.diff').count()).toBe(0)
  await dialog.getByRole('button', { name: '都不用' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await part.locator('.panel').count()).toBe(0)
  expect(await standing(plain, id)).toEqual(before)
  expect(seen.errors).toEqual([])
})

test('on a phone: one at a time with a switch, and the chosen one becomes the next version', async () => {
  const { page, part, dialog, id } = await opened(plain, PHONE)
  await part.getByRole('button', { name: '换个说法' }).tap()
  await ask(part)
  await dialog.waitFor()
  const shown = dialog.getByRole('article')
  expect(await shown.count()).toBe(1)
  await dialog.getByText('说法二', { exact: true }).tap()
  const text = dialog.getByRole('article', { name: '说法二' })
  await text.waitFor()
  expect(await shown.count()).toBe(1)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  await dialog.getByText('标出改动').tap()
  const chosen = await text.locator('.plain-text').textContent()
  await dialog.getByRole('button', { name: '用这个：说法二' }).tap()
  await dialog.waitFor({ state: 'detached' })
  expect(await standing(plain, id)).toMatchObject({
    ...{ version: 2, text: chosen, origin: 'template', why: '重写：换个说法', status: 'drafted' },
  })
})

test('with the keyboard alone: asked, put aside, looked at again, kept; the focus is never lost', async () => {
  const { page, part, dialog, id } = await opened(plain)
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await part.getByLabel('怎么改').focus()
  for (let at = 0; at < 6; at++) await page.keyboard.press('Tab')
  expect(await focused()).toBe('给三个说法')
  await page.keyboard.press('Enter')
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('看写好的说法')
  await page.keyboard.press('Enter')
  await dialog.waitFor()
  for (let at = 0; at < 10 && (await focused()) !== '用这个'; at++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(focused).toBe('改写')
  expect((await standing(plain, id))?.version).toBe(2)
})

test('a model’s words say whose they are and which facts they leave out', async () => {
  const { part, dialog, id } = await opened(withModel)
  model.behave(say(FULL, TERSE))
  await part.getByLabel('怎么改').fill('短一些')
  await ask(part)
  await dialog.waitFor()
  const labels = dialog.getByRole('article')
  expect(await labels.getByText('模型写的').count()).toBeGreaterThan(0)
  expect(await dialog.getByText('不再写到：网格数、网格员数').count()).toBe(1)
  expect((await standing(withModel, id))?.version).toBe(1)
})

test('slow: the page stays free; giving up changes nothing, and what it took is counted', async () => {
  const { page, part, dialog, id } = await opened(withModel)
  const held = holding(FULL)
  await ask(part)
  await part.getByText('正在写三个说法').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('不等了')
  await expect.poll(() => held.length).toBe(3)
  await page.getByRole('button', { name: '检查' }).click()
  await page.keyboard.press('Escape')
  await part.getByRole('button', { name: '不等了' }).click()
  await part.getByRole('button', { name: '给三个说法' }).waitFor()
  const before = await calls(id)
  for (const answer of held) answer()
  await expect.poll(() => calls(id)).toBe(before + 3)
  expect(await dialog.count()).toBe(0)
  expect((await standing(withModel, id))?.version).toBe(1)
})

test('two minutes are waited for a model, where any other call gives up after half a minute', async () => {
  const { page, part, dialog } = await opened(withModel)
  const held = holding(FULL)
  await page.clock.install()
  await ask(part)
  await expect.poll(() => held.length).toBe(3)
  await page.clock.fastForward('02:00')
  for (const answer of held) answer()
  await dialog.waitFor()
  await dialog.getByRole('button', { name: '都不用' }).click()

  await page.route('**/usage', () => {})
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('button', { name: '语言模型' }).click()
  const settings = page.getByRole('dialog', { name: '语言模型' })
  await settings.waitFor()
  await page.clock.fastForward('00:31')
  await settings.getByText('没连上服务器').waitFor()
  const waiting = holding('好')
  await settings.getByRole('button', { name: '试一试能不能用' }).click()
  await expect.poll(() => waiting.length).toBeGreaterThan(0)
  await page.clock.fastForward('02:00')
  model.behave(say('好'))
  for (const answer of waiting) answer()
  await settings.getByText('连得上').waitFor()
})

test('last year’s report is waited for as long', async () => {
  const { page } = await opened(withModel)
  const held = holding('{"answers":[]}')
  await page.clock.install()
  await page.getByRole('button', { name: '台账' }).click()
  await page.getByRole('button', { name: '带入去年的报告' }).click()
  const dialog = page.getByRole('dialog', { name: '带入去年的报告' })
  const text = '岚溪县柳渡镇人民政府关于2025年度法治政府建设情况的报告\n全年排查矛盾纠纷121件。'
  await dialog.locator('textarea').fill(`${text}便民大厅那块，能办的有五十八样事项。`)
  await dialog.getByRole('button', { name: '读取' }).click()
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await page.clock.fastForward('02:00')
  for (const answer of held) answer()
  await dialog.getByText('逐项确认').waitFor()
})

test('a clerk who writes elsewhere meanwhile is told, and looks when he likes', async () => {
  const { page, part, dialog } = await opened(withModel)
  const held = holding(FULL)
  await ask(part)
  await expect.poll(() => held.length).toBe(3)
  await page.getByLabel('您的回答').fill('还有一件事')
  for (const answer of held) answer()
  await page.getByText('几个说法写好了').waitFor()
  expect(await dialog.count()).toBe(0)
  expect(await page.getByLabel('您的回答').inputValue()).toBe('还有一件事')
  await part.getByRole('button', { name: '看写好的说法' }).click()
  await dialog.waitFor()
})

test('a model that fails: the templates’ words, and why in plain words', async () => {
  const { part, dialog } = await opened(withModel)
  model.behave(fail(503))
  await part.getByLabel('怎么改').fill('突出人民调解')
  await ask(part)
  await dialog.getByText('语言模型服务出错，下面是模板的写法').waitFor({ timeout: 60_000 })
  expect(await dialog.getByText('模板做不到“突出人民调解”').count()).toBe(3)
})

test('the server is gone: said in the form, with the wish still there', async () => {
  const { page, part } = await opened(plain)
  await part.getByLabel('怎么改').fill('短一些')
  await page.route('**/variants', (route) => route.abort())
  await ask(part)
  await part.getByText('没有等到服务器的回答').waitFor()
  expect(await part.getByLabel('怎么改').inputValue()).toBe('短一些')
})

test('words changed meanwhile: both are shown, and neither is lost', async () => {
  const { page, part, dialog, id } = await opened(plain)
  await ask(part)
  await dialog.waitFor()
  await editDirectly(plain.url, id, PART, { text: '别人写的。', baseVersion: 1 })
  await dialog.getByRole('button', { name: '用这个：说法一' }).click()
  const conflict = dialog.locator('.conflict')
  await conflict.getByText('别人写的。').waitFor()
  expect(await seriousIn(page)).toEqual([])
  expect((await standing(plain, id))?.version).toBe(2)
  await conflict.getByRole('button', { name: /用我选的/ }).click()
  await dialog.waitFor({ state: 'detached' })
  expect((await standing(plain, id))?.version).toBe(3)
})

test('locked meanwhile: refused in words where the clerk looks', async () => {
  const { part, dialog, id } = await opened(plain)
  await ask(part)
  await dialog.waitFor()
  await editDirectly(plain.url, id, PART, { locked: true, baseVersion: 1 })
  await dialog.getByRole('button', { name: '用这个：说法一' }).click()
  await dialog.getByText('这一部分已锁定').waitFor()
})

test('a part without other words says so', async () => {
  const { page, id } = await opened(plain)
  await page.goto(`${plain.url}/r/${id}#paper`)
  const part = page.locator('[data-part="signature"]')
  await part.hover()
  await part.getByRole('button', { name: '改写' }).click()
  await ask(part)
  await part.getByText('这一部分没有别的写法').waitFor()
})
