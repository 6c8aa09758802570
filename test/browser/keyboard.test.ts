/** Everything without a mouse: begin, answer, open a figure, change it, come back. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { Clerk } from './clerk.ts'
import { draftedReport, readReport } from './prepared.ts'
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

/** Presses Tab until the focus stands on what is looked for; the focus must be seen on the way. */
async function tabTo(page: Page, selector: string, most = 400): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((sought) => document.activeElement?.matches(sought), selector)) return
  }
  throw new Error(`Tab never reached ${selector}`)
}

/** The focused element shows it: an outline of its own or of the box around it. */
const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const shows = (element: Element | null | undefined) => {
      const style = element && getComputedStyle(element)
      return style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
    }
    const focused = document.activeElement
    return Boolean(shows(focused) || shows(focused?.closest('.box, .segment, .file')))
  })

test('a first answer without a mouse', async () => {
  const { page } = await openPage(browser)
  await page.goto(product.url)
  await page.getByRole('button', { name: '新建一份报告' }).waitFor()
  await tabTo(page, 'button.main')
  expect(await focusIsSeen(page)).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('.composer').waitFor()
  await tabTo(page, '.composer textarea')
  expect(await focusIsSeen(page)).toBe(true)
  await page.keyboard.type('写2026年的')
  await page.keyboard.press('Enter')
  await page.locator('.noted').waitFor()
})

test('a figure is opened, changed and left; the focus comes back to it', async () => {
  const { page } = await openPage(browser)
  const { id } = await draftedReport(product.url)
  await page.goto(`${product.url}/r/${id}#paper`)
  const clerk = new Clerk(page)
  const figure = clerk.part('measures.disputes').locator('.figure', { hasText: '213件' }).first()
  await figure.focus()
  expect(await focusIsSeen(page)).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('.card').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.card').waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('213件')
  await page.keyboard.press('Enter')
  await tabTo(page, '.card button.main')
  await page.keyboard.press('Enter')
  await tabTo(page, '.card input[inputmode]')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('215')
  await page.keyboard.press('Enter')
  await page.getByText('报告里跟着改好了').waitFor()
  expect((await readReport(product.url, id)).answers['dispute-found']?.value).toBe(215)
})

test('every button and box on the report is reached by Tab, and shows its focus', async () => {
  const { page } = await openPage(browser)
  const { id } = await draftedReport(product.url)
  await page.goto(`${product.url}/r/${id}#ledger`)
  await page.locator('.ledger-head').waitFor()
  const unseen: string[] = []
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab')
    if (!(await focusIsSeen(page)))
      unseen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? ''))
  }
  expect(unseen.filter((html) => !html.startsWith('<body'))).toEqual([])
})
