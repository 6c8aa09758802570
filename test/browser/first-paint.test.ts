/** The page stands before the server has answered anything: a slow line shows words, not a blank. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, PHONE } from './browser.ts'
import { newReport } from './prepared.ts'
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

test('the start page is whole while every answer is held back', async () => {
  const { page } = await openPage(browser, PHONE)
  await page.route('**/api/**', () => {})
  await page.goto(product.url)
  await page.getByText('约 40 分钟，可随时退出').waitFor()
  expect(await page.getByRole('button', { name: '新建一份报告' }).isVisible()).toBe(true)
  expect(await page.getByText('写出来是这样').isVisible()).toBe(true)
})

test('a report’s page says that it is opening, and opens when the answer comes', async () => {
  const { id } = await newReport(product.url)
  const { page } = await openPage(browser, PHONE)
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route('**/api/**', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`${product.url}/r/${id}`)
  await page.getByText('正在打开').waitFor()
  release()
  await page.locator('.composer').waitFor()
})

test('a report that is not there is told in words, with a way back', async () => {
  const { page } = await openPage(browser, PHONE)
  await page.goto(`${product.url}/r/${'0'.repeat(64)}`)
  await page.getByRole('link', { name: '全部报告' }).waitFor()
  expect(await page.locator('main').textContent()).not.toContain('undefined')
})
