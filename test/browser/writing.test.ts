/** While the server writes: the words come in pieces; leaving, coming late or a killed server loses nothing. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { answeredReport, readReport } from './prepared.ts'
import { type Product, startProduct } from './server.ts'
import { type SlowModel, startSlowModel } from './slow-model.ts'

let model: SlowModel
let product: Product
let browser: Browser

beforeAll(async () => {
  model = await startSlowModel(60)
  product = await startProduct({ LLM_BASE_URL: model.url, LLM_MODEL: 'slow', LLM_CONCURRENCY: '4' })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await product.remove()
  await model.close()
})

async function drafting(): Promise<{ page: Page; id: string }> {
  const { id } = await answeredReport(product.url)
  const { page } = await openPage(browser)
  await page.goto(`${product.url}/r/${id}#paper`)
  await page.getByRole('button', { name: '起草全文' }).click()
  await page.locator('.streaming').first().waitFor()
  return { page, id }
}

/** Waits until every part stands written on the sheet. */
async function written(page: Page): Promise<void> {
  const open = page.locator('.part.is-empty, .part.is-drafting')
  await open.first().waitFor({ state: 'detached', timeout: 90_000 })
  await page.getByRole('button', { name: '起草全文' }).waitFor()
}

test('text grows on the sheet while it is written, with a cursor at its end', async () => {
  const { page, id } = await drafting()
  const lengths = new Set<number>()
  for (let look = 0; look < 15; look++) {
    const texts = await page.locator('.streaming').allTextContents()
    lengths.add(texts.join('').length)
    await page.waitForTimeout(60)
  }
  expect(lengths.size).toBeGreaterThan(2)
  expect(await page.locator('.streaming .cursor').count()).toBeGreaterThan(0)
  await written(page)
  const view = await readReport(product.url, id)
  expect(view.parts.every((part) => part.version > 0 && part.text !== '')).toBe(true)
  expect(model.asked()).toBeGreaterThan(5)
})

test('a second window opened late sees what is being written, and the end', async () => {
  const { page } = await drafting()
  const late = await page.context().newPage()
  await late.goto(page.url())
  await late.locator('.streaming').first().waitFor()
  await Promise.all([written(page), written(late)])
  const texts = (window: Page) => window.locator('.sheet .paragraph').allTextContents()
  expect(await texts(late)).toEqual(await texts(page))
})

test('the page is left and opened again in the middle; the report is written all the same', async () => {
  const { page, id } = await drafting()
  await page.close()
  const { page: again } = await openPage(browser)
  await again.goto(`${product.url}/r/${id}#paper`)
  await written(again)
})

test('the server is killed in mid-sentence; started again it finishes, and the page follows', async () => {
  const { page, id } = await drafting()
  await product.stop('SIGKILL')
  await page.waitForTimeout(500)
  await product.start()
  await written(page)
  const view = await readReport(product.url, id)
  expect(view.running).toBe(false)
  expect(view.parts.every((part) => part.version > 0)).toBe(true)
})
