/** A first-time clerk answers every topic with its own example, at a desk and on a phone. */
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALL_TOPICS } from '../../src/report/fields.ts'
import { DESKTOP, openBrowser, openPage, PHONE } from './browser.ts'
import { Clerk } from './clerk.ts'
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

const EXAMPLES = Object.fromEntries(ALL_TOPICS.map((topic) => [topic.id, topic.example]))

const sizes: [string, BrowserContextOptions, boolean][] = [
  ['desk', DESKTOP, false],
  ['phone', PHONE, true],
]

test.each(sizes)('at the size of a %s', async (_name, size, isPhone) => {
  const { page, seen } = await openPage(browser, size)
  const clerk = new Clerk(page)
  await clerk.begins(product.url)
  const asked = await clerk.answersAll({ answers: {}, _talk: EXAMPLES })
  expect([...new Set(asked)].sort()).toEqual(Object.keys(EXAMPLES).sort())
  if (isPhone) await page.getByRole('navigation').getByRole('button', { name: '报告' }).click()
  await clerk.drafts()
  expect(await clerk.reads('measures.disputes')).toContain('268件')
  const view = await clerk.report()
  expect(view.parts.every((part) => part.status === 'drafted')).toBe(true)
  expect(view.findings.filter((finding) => finding.severity === 'error')).toEqual([])
  expect(seen.errors).toEqual([])
  await page.context().close()
})
