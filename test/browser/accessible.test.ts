/** Every view, on a desk and on a phone, light and dark: axe finds nothing serious. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousIn } from './axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE } from './browser.ts'
import { draftedReport, newReport, sayDirectly } from './prepared.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser
let report: string
let begun: string

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  report = (await draftedReport(product.url)).id
  begun = (await newReport(product.url)).id
  await sayDirectly(product.url, begun, '写2026年的，单位是岚溪县柳渡镇人民政府')
})

afterAll(async () => {
  await browser.close()
  await product.remove()
})

type View = {
  name: string
  path: () => string
  sign: string
  opens?: (page: Page) => Promise<void>
}

const views: View[] = [
  { name: 'start', path: () => '/', sign: '.resume' },
  { name: 'talk', path: () => `/r/${begun}#talk`, sign: '.noted' },
  { name: 'paper', path: () => `/r/${report}#paper`, sign: '.sheet .figure' },
  {
    name: 'figure card',
    path: () => `/r/${report}#paper`,
    sign: '.sheet .figure',
    opens: async (page) => {
      await page.locator('.sheet .figure').nth(8).click()
      await page.locator('.card .main').click()
      await page.locator('.card .field-editor').waitFor()
    },
  },
  {
    name: 'ledger',
    path: () => `/r/${begun}#ledger`,
    sign: '.ledger-row',
    opens: async (page) => {
      await page.locator('.ledger-row button').first().click()
      await page.locator('.ledger .field-editor').waitFor()
    },
  },
  {
    name: 'history',
    path: () => `/r/${report}#paper`,
    sign: '.sheet .figure',
    opens: async (page) => {
      const part = page.locator('[data-part="measures.services"]')
      await part.hover()
      const menu = part.locator('.part-menu')
      if (await menu.isVisible()) await menu.click()
      await part.getByRole('button', { name: '历史' }).click()
      await page.locator('.version').first().waitFor()
    },
  },
  {
    name: 'variants',
    path: () => `/r/${report}#paper`,
    sign: '.sheet .figure',
    opens: async (page) => {
      const part = page.locator('[data-part="measures.services"]')
      await part.hover()
      const menu = part.locator('.part-menu')
      if (await menu.isVisible()) await menu.click()
      await part.getByRole('button', { name: '改写' }).click()
      await part.getByRole('button', { name: '给三个说法' }).click()
      await page.locator('.variant').first().waitFor()
    },
  },
  {
    name: 'wording preferences',
    path: () => `/r/${report}#paper`,
    sign: '.sheet .figure',
    opens: async (page) => {
      await page.locator('.menu-button').click()
      await page.getByRole('button', { name: '用语习惯' }).click()
      await page.locator('.preference-form').waitFor()
    },
  },
  {
    name: 'finish',
    path: () => `/r/${report}#paper`,
    sign: '.sheet .figure',
    opens: async (page) => {
      const menu = page.locator('.menu-button')
      if (!(await page.locator('.bar-actions').isVisible())) await menu.click()
      await page.locator('button:visible', { hasText: '导出' }).first().click()
      await page.locator('.downloads').waitFor()
    },
  },
  {
    name: 'check',
    path: () => '/check',
    sign: '.check-form',
    opens: async (page) => {
      await page.getByLabel('报告正文').fill('全年开展法制宣传12次，做报告3次。')
      await page.getByRole('button', { name: '检查' }).click()
      await page.locator('.check-result').waitFor()
    },
  },
]

describe.each([
  ['desk', DESKTOP],
  ['phone', PHONE],
] as const)('on a %s', (_place, options) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(views)('$name', async ({ path, sign, opens }) => {
      const { page, seen } = await openPage(browser, { ...options, colorScheme })
      await page.goto(product.url + path())
      await page.locator(sign).first().waitFor()
      await opens?.(page)
      expect(await seriousIn(page)).toEqual([])
      expect(seen.errors).toEqual([])
      await page.context().close()
    })
  })
})
