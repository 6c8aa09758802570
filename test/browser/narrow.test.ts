/** A cheap phone: 360 px wide, nothing runs over the edge, everything to touch is big enough. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

afterAll(async () => {
  await browser.close()
  await product.remove()
})

const views = [
  ['start', () => '/', '.start-main'],
  ['talk', () => `/r/${report}#talk`, '.composer'],
  ['paper', () => `/r/${report}#paper`, '.sheet .figure'],
  ['ledger', () => `/r/${report}#ledger`, '.ledger-head'],
  ['check', () => '/check', '.check-form'],
] as const

test.each(views)(
  '%s does not scroll sideways at 360 px, in plain and in large type',
  async (_name, path, sign) => {
    const { page } = await openPage(browser, { ...PHONE, viewport: { width: 360, height: 640 } })
    for (const large of [false, true]) {
      await page.goto(product.url)
      const settings = JSON.stringify({ large })
      await page.evaluate((kept) => localStorage.setItem('zhubi.settings', kept), settings)
      await page.goto('about:blank')
      await page.goto(product.url + path())
      await page.locator(sign).first().waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, large ? 'large' : 'plain').toBeLessThanOrEqual(360)
    }
    await page.context().close()
  },
)

test.each(views)('%s: what is touched is at least 44 px high', async (_name, path, sign) => {
  const { page } = await openPage(browser, PHONE)
  await page.goto(product.url + path())
  await page.locator(sign).first().waitFor()
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, .segment, .chip')]
      .filter((each) => each.offsetParent !== null && each.getBoundingClientRect().height < 43.5)
      .map((each) => each.outerHTML.slice(0, 120)),
  )
  expect(small).toEqual([])
  await page.context().close()
})
