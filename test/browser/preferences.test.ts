/** 用语习惯 as a clerk sets it: by hand in the dialog, or from a rewrite that was liked. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { PreferencesAnswer } from '../../src/channels/web/schema.ts'
import { seriousIn } from './axe.ts'
import { openBrowser, openPage, PHONE } from './browser.ts'
import { draftedReport } from './prepared.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser
let report: string

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  report = (await draftedReport(product.url)).id
})

const stored = async () => {
  const answer = await fetch(`${product.url}/api/preferences`)
  return ((await answer.json()) as PreferencesAnswer).preferences
}

afterEach(async () => {
  for (const { id } of await stored())
    await fetch(`${product.url}/api/preferences/${id}`, { method: 'DELETE' })
})

afterAll(async () => {
  await browser.close()
  await product.remove()
})

const dialogOf = (page: Page) => page.getByRole('dialog', { name: '用语习惯' })

async function opens(page: Page) {
  await page.goto(`${product.url}/r/${report}#paper`)
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('button', { name: '用语习惯' }).click()
  await dialogOf(page).getByText('还没有记下习惯').waitFor()
  return dialogOf(page)
}

test('a word and a wish are added, listed with who and when, and deleted', async () => {
  const { page, seen } = await openPage(browser)
  const dialog = await opens(page)
  await dialog.getByLabel(/^不说/).fill('我镇')
  await dialog.getByLabel(/^说/).fill('本镇')
  await page.keyboard.press('Enter')
  const row = dialog.getByRole('listitem')
  await row.filter({ hasText: '说“本镇”，不说“我镇”' }).waitFor()
  expect(await row.first().textContent()).toMatch(/本机 · 网页 · .*\d+月\d+日/)
  expect(await dialog.getByLabel(/^不说/).inputValue()).toBe('')

  await dialog.getByText('写法', { exact: true }).click()
  await dialog.getByLabel(/^怎么写/).fill('少用排比')
  await dialog.getByRole('button', { name: '记下' }).click()
  await row.filter({ hasText: '少用排比' }).waitFor()
  expect(await seriousIn(page)).toEqual([])

  await dialog.getByRole('button', { name: '删除：少用排比' }).click()
  await row.filter({ hasText: '少用排比' }).waitFor({ state: 'detached' })
  expect(await stored()).toMatchObject([{ kind: 'words', instead: '我镇', use: '本镇' }])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(seen.errors).toEqual([])
})

test('what cannot be a preference is refused in words, and what was typed stays', async () => {
  const { page } = await openPage(browser, PHONE)
  const dialog = await opens(page)
  await dialog.getByText('写法', { exact: true }).click()
  await dialog.getByLabel(/^怎么写/).fill('写上排查纠纷999件')
  await dialog.getByRole('button', { name: '记下' }).click()
  expect(await dialog.getByRole('alert').textContent()).toContain('“999件”是数字')
  expect(await dialog.getByLabel(/^怎么写/).inputValue()).toBe('写上排查纠纷999件')
  expect(await seriousIn(page)).toEqual([])
  expect(await stored()).toEqual([])
})

/** Has the part rewritten as wished and ticks 以后都这样. */
async function rewritten(page: Page, wish: string) {
  await page.goto(`${product.url}/r/${report}#paper`)
  const part = page.locator('[data-part="measures.services"]')
  await part.hover()
  await part.getByRole('button', { name: '改写' }).click()
  await part.getByLabel('怎么改').fill(wish)
  await part.locator('form').getByRole('button', { name: '改写' }).click()
  await part.locator('.diff').waitFor()
  await part.getByLabel(/以后都这样/).check()
  await part.getByRole('button', { name: '留用新写的' }).click()
  return part
}

test('the wish of a rewrite that is kept can hold for good; one with a figure cannot', async () => {
  const { page } = await openPage(browser)
  const part = await rewritten(page, '换个说法')
  await part.locator('.panel').waitFor({ state: 'detached' })
  expect(await stored()).toMatchObject([{ kind: 'wish', wish: '换个说法' }])

  await rewritten(page, '换个说法，写到58项')
  expect(await part.getByRole('alert').textContent()).toContain('“58项”是数字')
  expect(await part.getByLabel(/以后都这样/).isChecked()).toBe(false)
  await part.getByRole('button', { name: '留用新写的' }).click()
  await part.locator('.panel').waitFor({ state: 'detached' })
  expect(await stored()).toHaveLength(1)
})
