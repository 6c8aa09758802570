/** The shared case of 青石镇, on a phone: every topic answered by typing its own example. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, PHONE } from './browser.ts'
import { Clerk, readTown } from './clerk.ts'
import { type Product, startProduct } from './server.ts'

const shared = process.env.ZHUBI_SHARED ?? '../shared'
const file = resolve(import.meta.dirname, '../..', shared, 'cases/qingshi-2026.json')
const isThere = existsSync(file)

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

test.skipIf(!isThere)(`the examples tell the whole case (needs ${file})`, async () => {
  const { page } = await openPage(browser, PHONE)
  const clerk = new Clerk(page)
  await clerk.begins(product.url)
  const asked = new Set<string>()
  for (let view = await clerk.report(); view.next; view = await clerk.report()) {
    await clerk.says(asked.has(view.next.topic) ? '跳过' : view.next.example)
    asked.add(view.next.topic)
  }
  const { answers, openItems, contradictions } = await clerk.report()
  expect(openItems).toEqual([])
  expect(contradictions).toEqual([])
  for (const [field, value] of Object.entries(readTown(file).answers))
    if (typeof value === 'number' && answers[field]?.kind === 'given')
      expect(answers[field].value, field).toBe(value)
  await page.getByRole('button', { name: '报告', exact: true }).click()
  await clerk.drafts()
  expect(await page.locator('h1.title').textContent()).toContain('云岭县青石镇人民政府')
  expect(await clerk.reads('measures.disputes')).toContain('268件')
  const { findings } = await clerk.report()
  expect(findings.filter((finding) => finding.severity === 'error')).toEqual([])
})
