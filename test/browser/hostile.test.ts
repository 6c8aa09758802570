/** Hostile words through every box, a file's name and a colleague's link: nothing runs, all is text. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, type Seen } from './browser.ts'
import { Clerk } from './clerk.ts'
import { HOSTILE } from './hostile-words.ts'
import { draftedReport, editDirectly, newReport, readReport } from './prepared.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser
let page: Page
let seen: Seen

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  const opened = await openPage(browser)
  ;({ page, seen } = opened)
  page.on('dialog', (dialog) => {
    seen.errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
})

afterAll(async () => {
  await browser.close()
  await product.remove()
})

/** Nothing ran, nothing was asked elsewhere, no element was made out of the words. */
async function nothingRan(): Promise<void> {
  expect(await page.evaluate('window.ran')).toBeUndefined()
  expect(
    await page.locator('#app :is(script, iframe, object, embed, svg[onload], img)').count(),
  ).toBe(0)
  expect(seen.errors).toEqual([])
  const origins = new Set(seen.requests.map((url) => new URL(url).origin))
  expect([...origins]).toEqual([product.url])
}

test('there are sixty of them, all different', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60)
})

test('said in the conversation', async () => {
  const { id } = await newReport(product.url)
  await page.goto(`${product.url}/r/${id}`)
  const clerk = new Clerk(page)
  for (const words of HOSTILE) {
    await clerk.says(words)
    expect(await page.locator('.said-text').last().textContent()).toBe(words)
  }
  await nothingRan()
})

test('written into a part, shown on the sheet, in its history and beside another text', async () => {
  const { id, parts } = await draftedReport(product.url)
  const part = parts.find((each) => each.id === 'other')
  const text = HOSTILE.map((words) => words.replaceAll(/\s+/g, ' ')).join('\n')
  await editDirectly(product.url, id, 'other', { text, baseVersion: part?.version ?? 0 })
  await page.goto(`${product.url}/r/${id}#paper`)
  const box = page.locator('[data-part="other"]')
  await box.locator('.paragraph').first().waitFor()
  const stored = (await readReport(product.url, id)).parts.find((each) => each.id === 'other')
  expect((await box.locator('.paragraph, h4').allTextContents()).join('\n')).toBe(
    stored?.blocks.map((block) => block.text).join('\n'),
  )
  await box.hover()
  await box.getByRole('button', { name: '历史' }).click()
  await page.locator('.version-body .diff').waitFor()
  await nothingRan()
})

test('pasted into the check', async () => {
  await page.goto(`${product.url}/check`)
  const text = `${HOSTILE.join('\n')}\n全年开展法制宣传12次。`
  await page.getByLabel('报告正文').fill(text)
  await page.getByRole('button', { name: '检查' }).click()
  await page.locator('.marked').waitFor()
  expect(await page.locator('.marked').textContent()).toBe(text)
  await nothingRan()
})

test('as a text answer in the ledger and on its figure card', async () => {
  const { id } = await draftedReport(product.url)
  const words = HOSTILE.slice(0, 12).join(' ')
  await page.goto(`${product.url}/r/${id}#ledger`)
  await page.getByText('全部', { exact: true }).click()
  const row = page.locator('.ledger-row', { hasText: '本地调解做法或品牌' })
  await row.getByRole('button').click()
  await row.locator('textarea').fill(words)
  await row.getByRole('button', { name: '保存' }).click()
  await row.locator('.field-editor').waitFor({ state: 'detached' })
  expect(await row.textContent()).toContain(words.slice(0, 20))
  await nothingRan()
})
