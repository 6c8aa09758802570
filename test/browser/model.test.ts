/** The language model as the one who set it up sees it: what it took, and whether it works. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousIn } from './axe.ts'
import { openBrowser, openPage } from './browser.ts'
import { newReport, sayDirectly } from './prepared.ts'
import { type Product, startProduct } from './server.ts'
import { type SlowModel, startSlowModel } from './slow-model.ts'

let model: SlowModel
let product: Product
let browser: Browser

beforeAll(async () => {
  model = await startSlowModel(1)
  product = await startProduct({ LLM_BASE_URL: model.url, LLM_MODEL: 'slow' })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await product.remove()
  await model.close()
})

test('what it took is shown, and trying it says in words what works', async () => {
  const { id } = await newReport(product.url)
  await sayDirectly(product.url, id, '写2026年的，单位是岚溪县柳渡镇人民政府')
  const { page } = await openPage(browser)
  await page.goto(`${product.url}/r/${id}#paper`)
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('button', { name: '语言模型' }).click()
  const dialog = page.getByRole('dialog', { name: '语言模型' })
  await dialog.getByText('没有用过语言模型').waitFor()
  await dialog.getByRole('button', { name: '试一试能不能用' }).click()
  await dialog.getByText('连得上').waitFor()
  expect(await dialog.getByText('试写一段没有通过核对').count()).toBe(1)
  expect(await seriousIn(page)).toEqual([])

  await fetch(`${product.url}/api/reports/${id}/draft`, { method: 'POST', body: '{}' })
  await (await fetch(`${product.url}/api/reports/${id}/events`)).text()
  await page.reload()
  await page.getByRole('button', { name: '菜单' }).click()
  await page.getByRole('button', { name: '语言模型' }).click()
  await dialog.getByText(/token/).first().waitFor()
})
