/** The document under several hands: edit, lock, history, conflict, two tabs, undo. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { Clerk } from './clerk.ts'
import { draftedReport, editDirectly, readReport } from './prepared.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await product.remove()
})

const PART = 'measures.services'

async function opened(): Promise<{ page: Page; clerk: Clerk; id: string }> {
  const { id } = await draftedReport(product.url)
  const { page } = await openPage(browser)
  await page.goto(`${product.url}/r/${id}#paper`)
  await page.locator('.sheet .figure').first().waitFor()
  return { page, clerk: new Clerk(page), id }
}

const textOf = async (id: string, part = PART): Promise<string> =>
  (await readReport(product.url, id)).parts.find((each) => each.id === part)?.text ?? ''

/** Touches one of a part's margin tools. */
async function tool(clerk: Clerk, name: string): Promise<void> {
  await clerk.part(PART).hover()
  await clerk.part(PART).getByRole('button', { name, exact: true }).click()
}

async function edit(clerk: Clerk, text: string): Promise<void> {
  await tool(clerk, '编辑')
  await clerk.part(PART).locator('textarea').fill(text)
  await clerk.part(PART).getByRole('button', { name: '保存' }).click()
}

test('a hand edit keeps its figures bound, and an old version comes back as a new one', async () => {
  const { page, clerk, id } = await opened()
  const before = await textOf(id)
  await edit(clerk, '便民服务中心可办事项154项，全年办件15208件。')
  await clerk.part(PART).locator('.figure', { hasText: '15208件' }).waitFor()
  expect(await clerk.reads(PART)).toBe('便民服务中心可办事项154项，全年办件15208件。')
  await tool(clerk, '历史')
  await page.locator('.version-name', { hasText: '第 1 版' }).click()
  await page.getByRole('button', { name: '恢复这一版' }).click()
  await page.locator('dialog').waitFor({ state: 'detached' })
  expect(await textOf(id)).toBe(before)
  const part = (await readReport(product.url, id)).parts.find((each) => each.id === PART)
  expect(part?.version).toBe(3)
})

test('a locked part offers no change until it is unlocked', async () => {
  const { clerk, id } = await opened()
  await tool(clerk, '锁定')
  await clerk.part(PART).getByRole('button', { name: '解锁' }).waitFor()
  expect(await clerk.part(PART).getByRole('button', { name: '改写' }).isDisabled()).toBe(true)
  const before = await textOf(id)
  await tool(clerk, '解锁')
  await clerk.part(PART).getByRole('button', { name: '锁定' }).waitFor()
  expect(await textOf(id)).toBe(before)
})

test('the second of two editors sees both texts, and neither is lost', async () => {
  const { page, clerk, id } = await opened()
  await tool(clerk, '编辑')
  await clerk.part(PART).locator('textarea').fill('我写的这一段。')
  const { version } = (await readReport(product.url, id)).parts.find((p) => p.id === PART) ?? {}
  await editDirectly(product.url, id, PART, { text: '别人写的。', baseVersion: version ?? 0 })
  await clerk.part(PART).getByRole('button', { name: '保存' }).click()
  const conflict = clerk.part(PART).locator('.conflict')
  await conflict.waitFor()
  expect(await conflict.textContent()).toContain('我写的这一段。')
  expect(await conflict.textContent()).toContain('别人写的。')
  expect(await textOf(id)).toBe('别人写的。')
  await page.getByRole('button', { name: /用我写的/ }).click()
  await conflict.waitFor({ state: 'detached' })
  expect(await textOf(id)).toBe('我写的这一段。')
})

test('a rewrite can be taken back whole', async () => {
  const { clerk, id } = await opened()
  const before = await textOf(id)
  await tool(clerk, '改写')
  const part = clerk.part(PART)
  await part.getByRole('button', { name: '换个说法' }).click()
  await part.locator('form').getByRole('button', { name: '改写' }).click()
  await part.getByRole('button', { name: '退回原文' }).click()
  await part.locator('.panel').waitFor({ state: 'detached' })
  expect(await textOf(id)).toBe(before)
})

test('a change in one tab stands in the other when the clerk comes back to it', async () => {
  const { page, clerk, id } = await opened()
  const other = await page.context().newPage()
  await other.goto(`${product.url}/r/${id}#paper`)
  await other.locator('.sheet .figure').first().waitFor()
  await edit(clerk, '第一个窗口写的。')
  await clerk.part(PART).getByText('第一个窗口写的。').waitFor()
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await other.locator(`[data-part="${PART}"]`).getByText('第一个窗口写的。').waitFor()
})

test('a changed figure can be changed back with one touch', async () => {
  const { page, clerk, id } = await opened()
  const before = await textOf(id, 'measures.disputes')
  await clerk.part('measures.disputes').locator('.figure', { hasText: '213件' }).first().click()
  await page.locator('.card').getByRole('button', { name: '改这个数' }).click()
  await page.locator('.card input[inputmode]').fill('220')
  await page.locator('.card').getByRole('button', { name: '保存' }).click()
  await page.getByText('报告里跟着改好了').waitFor()
  expect(await textOf(id, 'measures.disputes')).toContain('220件')
  await page.locator('.notice').getByRole('button', { name: '撤销' }).click()
  await page.getByText('已改回去').waitFor()
  expect(await textOf(id, 'measures.disputes')).toBe(before)
})

test('a value that cannot be is refused at its field, in words', async () => {
  const { page, clerk } = await opened()
  await clerk.part('measures.disputes').locator('.figure', { hasText: '213件' }).first().click()
  await page.locator('.card').getByRole('button', { name: '改这个数' }).click()
  await page.locator('.card input[inputmode]').fill('很多')
  await page.locator('.card').getByRole('button', { name: '保存' }).click()
  expect(await page.locator('.card [role=alert]').textContent()).toMatch(/数字/)
})

test('answers that contradict each other are told in the ledger', async () => {
  const { page } = await opened()
  await page.getByRole('button', { name: '台账' }).click()
  await page.getByText('全部', { exact: true }).click()
  const row = page.locator('.ledger-row', { hasText: '化解矛盾纠纷件数' })
  await row.getByRole('button').click()
  await row.locator('input[inputmode]').fill('300')
  await row.getByRole('button', { name: '保存' }).click()
  await row
    .getByText(/应不超过/)
    .first()
    .waitFor()
})
