/** Who gets in: a unit by its code, a colleague by a link to his few questions, a phone by a link used once. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, PHONE } from './browser.ts'
import { Clerk } from './clerk.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser
const CODE = 'liudu-2026-x7k2m9'

beforeAll(async () => {
  const secret = 'a-secret-for-tests-only-0123456789abcdef'
  product = await startProduct({ ACCESS_CODES: `柳渡镇=${CODE}`, SESSION_SECRET: secret })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await product.remove()
})

/** A clerk of the unit with a report begun. */
async function signedIn() {
  const { page } = await openPage(browser)
  await page.goto(product.url)
  await page.getByLabel('单位口令').fill(CODE)
  await page.getByRole('button', { name: '进入' }).click()
  await page.getByRole('button', { name: '新建一份报告' }).click()
  const clerk = new Clerk(page)
  await clerk.box.waitFor()
  return { page, clerk, path: new URL(page.url()).pathname }
}

test('a wrong code is refused in words, the right one opens the door, leaving closes it', async () => {
  const { page } = await openPage(browser)
  await page.goto(product.url)
  await page.getByLabel('单位口令').fill('不是这个')
  await page.getByRole('button', { name: '进入' }).click()
  expect(await page.getByRole('alert').textContent()).toMatch(/口令/)
  await page.getByLabel('单位口令').fill(CODE)
  await page.getByRole('button', { name: '进入' }).click()
  await page.getByText('柳渡镇', { exact: true }).waitFor()
  await page.reload()
  await page.getByRole('button', { name: '退出本单位' }).click()
  await page.getByLabel('单位口令').waitFor()
})

test('a report’s address without a code asks for it first', async () => {
  const { path } = await signedIn()
  const { page } = await openPage(browser)
  await page.goto(product.url + path)
  await page.getByLabel('单位口令').fill(CODE)
  await page.getByRole('button', { name: '进入' }).click()
  await page.locator('.composer').waitFor()
})

test('a colleague fills in what he was asked, sees nothing else, and the clerk sees his answer', async () => {
  const { page, clerk } = await signedIn()
  await clerk.says('写2026年的。单位全称岚溪县柳渡镇人民政府，是镇，属岚溪县。')
  await page.getByRole('button', { name: '台账' }).click()
  await page.getByLabel('问谁').selectOption('综合行政执法队')
  await page.getByRole('button', { name: '请站所填' }).click()
  await page.getByLabel('发给谁').fill('老张')
  await page.getByRole('button', { name: '生成链接' }).click()
  const message = await page.getByLabel('把这段话发给对方').inputValue()
  const [link = ''] = /https?:\/\/\S+/.exec(message) ?? []
  await page.keyboard.press('Escape')
  const { page: phone, seen } = await openPage(browser, PHONE)
  await phone.goto(product.url + new URL(link).pathname)
  await phone.getByText('老张，您好').waitFor()
  const field = phone.locator('.colleague-field', { hasText: '行政处罚案件数' }).first()
  await field.locator('input[inputmode]').fill('12')
  await field.getByRole('button', { name: '发回' }).click()
  await field.getByText('12件').waitFor()
  expect((await phone.request.get(`${product.url}/api/reports`)).status()).toBe(401)
  expect(seen.errors).toEqual([])
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const proposal = page.locator('.proposal', { hasText: '行政处罚案件数' })
  expect(await proposal.textContent()).toContain('老张')
  expect((await clerk.report()).answers['enforce-cases']).toBeUndefined()
  await proposal.getByRole('button', { name: '确认' }).click()
  await proposal.waitFor({ state: 'detached' })
  expect((await clerk.report()).answers['enforce-cases']?.value).toBe(12)
})

test('the clerk goes on at another screen by a link that works once', async () => {
  const { page, path } = await signedIn()
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('button', { name: '在手机上接着写' }).click()
  const link = new URL(await page.getByLabel(/把链接发到手机/).inputValue())
  const { page: phone } = await openPage(browser, PHONE)
  await phone.goto(product.url + link.pathname)
  await phone.locator('.composer').waitFor()
  expect(new URL(phone.url()).pathname).toBe(path)
  const { page: late } = await openPage(browser, PHONE)
  const again = await late.goto(product.url + link.pathname)
  expect(again?.status()).toBeGreaterThanOrEqual(400)
})

test('an erased report is gone, and the clerk holds the proof', async () => {
  const { page, path } = await signedIn()
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('button', { name: '删除这份报告' }).click()
  await page.getByRole('button', { name: '确定删除' }).click()
  expect(await page.getByLabel('删除凭据').inputValue()).toContain('已删除')
  await page.goto(product.url + path)
  await page
    .getByText(/没有|不存在|删除/)
    .first()
    .waitFor()
})
