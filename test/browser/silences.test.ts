/** What is silenced is listed with who and why, and comes back: on a report's page and on /check. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seriousIn } from './axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE } from './browser.ts'
import { draftedReport, editDirectly, readReport } from './prepared.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser
const PART = 'measures.services'
const LAW_TERM = '便民服务中心可办事项154项，全年办件15208件，张贴法制宣传海报。'

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await product.remove()
})

async function edited(id: string, text: string): Promise<void> {
  const { parts } = await readReport(product.url, id)
  const baseVersion = parts.find((part) => part.id === PART)?.version ?? 0
  await editDirectly(product.url, id, PART, { text, baseVersion })
}

async function flawedReport(): Promise<string> {
  const { id } = await draftedReport(product.url)
  await edited(id, LAW_TERM)
  return id
}

/** The report's page with what is to do in sight: a phone has it behind 检查. */
async function opened(id: string, size: BrowserContextOptions = DESKTOP): Promise<Page> {
  const { page } = await openPage(browser, size)
  await page.goto(`${product.url}/r/${id}#paper`)
  await page.locator('.sheet .figure').first().waitFor()
  if (size === PHONE) {
    await page.locator('.menu-button').click()
    await page.getByRole('button', { name: '检查' }).click()
  }
  return page
}

const card = (page: Page): Locator =>
  page.locator('.todo > .todo-card:visible, .todo > li > .todo-card:visible', { hasText: '法制' })
const list = (page: Page, head: string): Locator =>
  page.locator('.silenced:visible', { hasText: head })

async function silence(page: Page, how: '忽略本次' | '永久不报', why = ''): Promise<void> {
  const one = card(page).first()
  await one.getByRole('button', { name: '忽略' }).click()
  await one.getByLabel('谁决定忽略').fill('李某')
  await one.getByLabel('为什么').fill(why)
  await one.getByRole('button', { name: how }).click()
  await card(page).first().waitFor({ state: 'detached' })
}

async function restore(page: Page, head: string): Promise<void> {
  await page.getByRole('button', { name: '恢复“法制”' }).locator('visible=true').click()
  await card(page).first().waitFor()
  await list(page, head).waitFor({ state: 'detached' })
}

const sizes: [string, BrowserContextOptions][] = [
  ['desk', DESKTOP],
  ['phone', PHONE],
]

describe.each(sizes)('a report on a %s', (_, size) => {
  test('what is ignored stands folded below the findings, and comes back', async () => {
    const page = await opened(await flawedReport(), size)
    await silence(page, '忽略本次', '宣传栏的原名')
    const ignored = list(page, '已忽略 1 处')
    await ignored.getByText('法制与法治混用').waitFor({ state: 'hidden' })
    await ignored.locator('summary').focus()
    await page.keyboard.press('Enter')
    const told = await ignored.locator('li').textContent()
    for (const words of ['“法制”', '法制与法治混用', '李某', '理由：宣传栏的原名', '月'])
      expect(told).toContain(words)
    expect(told).not.toContain('已不在文中')
    expect(await seriousIn(page)).toEqual([])
    await restore(page, '已忽略')
    await page.context().close()
  })
})

test('an entry whose words are gone says so and stays', async () => {
  const id = await flawedReport()
  const page = await opened(id)
  await silence(page, '忽略本次')
  await edited(id, LAW_TERM.replace('法制', '普法'))
  await page.reload()
  const ignored = list(page, '已忽略 1 处')
  await ignored.locator('summary').click()
  await ignored.getByText('已不在文中').waitFor()
})

test('永久不报 holds in the unit’s other reports, and comes back from there', async () => {
  const page = await opened(await flawedReport())
  const other = await opened(await flawedReport())
  await card(other).first().waitFor()
  await silence(page, '永久不报')
  await other.reload()
  await list(other, '永久不报 1 个词').locator('summary').click()
  expect(await card(other).count()).toBe(0)
  await restore(other, '永久不报')
  await page.reload()
  await card(page).first().waitFor()
})

describe.each(sizes)('a pasted report on a %s', (_, size) => {
  const TEXT = '岚溪县柳渡镇人民政府关于2026年度法治政府建设情况的报告\n\n全年开展法制宣传12次。'

  async function check(page: Page, text: string): Promise<void> {
    await page.goto(`${product.url}/check`)
    await page.getByLabel('报告正文').fill(text)
    await page.getByRole('button', { name: '检查' }).click()
    await page.locator('.check-result').waitFor()
  }

  test('what is ignored stays so after another check and a reload, in this report only', async () => {
    const { page, seen } = await openPage(browser, size)
    await check(page, TEXT)
    await silence(page, '忽略本次', '引自原文')
    await check(page, `${TEXT}另有普法讲座5场。`)
    expect(await card(page).count()).toBe(0)
    const ignored = list(page, '已忽略 1 处')
    await ignored.locator('summary').click()
    expect(await ignored.locator('li').textContent()).toContain('李某')
    expect(await seriousIn(page)).toEqual([])
    await restore(page, '已忽略')
    await silence(page, '忽略本次')
    await check(page, TEXT.replace('柳渡镇', '白鹭镇'))
    await card(page).first().waitFor()
    expect(seen.errors).toEqual([])
    await page.context().close()
  })

  test('永久不报 goes to the unit’s list, for its reports as well', async () => {
    const id = await flawedReport()
    const { page } = await openPage(browser, size)
    await check(page, TEXT)
    await silence(page, '永久不报')
    const lawTerms = async () =>
      (await readReport(product.url, id)).findings.filter(({ rule }) => rule === 'law-term').length
    expect(await lawTerms()).toBe(0)
    await check(page, TEXT)
    await list(page, '永久不报 1 个词').locator('summary').click()
    await restore(page, '永久不报')
    expect(await lawTerms()).toBe(1)
    await page.context().close()
  })
})

test('nobody need give a name on /check: it is this device’s decision', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${product.url}/check`)
  await page.getByLabel('报告正文').fill('全年开展法制宣传12次。')
  await page.getByRole('button', { name: '检查' }).click()
  await card(page).first().getByRole('button', { name: '忽略' }).click()
  await card(page).first().getByRole('button', { name: '忽略本次' }).click()
  await list(page, '已忽略 1 处').locator('summary').click()
  await list(page, '已忽略 1 处').getByText('本机').waitFor()
})
