/** Findings: shown at their words, fixed where certain, silenced with a name, few at once. */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { Clerk } from './clerk.ts'
import { draftedReport, editDirectly, readReport } from './prepared.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser
const PART = 'measures.services'

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await product.remove()
})

/** A report in which one part says what rules speak of. */
async function flawed(text: string): Promise<{ page: Page; clerk: Clerk; id: string }> {
  const { id, parts } = await draftedReport(product.url)
  const baseVersion = parts.find((part) => part.id === PART)?.version ?? 0
  await editDirectly(product.url, id, PART, { text, baseVersion })
  const { page } = await openPage(browser)
  await page.goto(`${product.url}/r/${id}#paper`)
  await page.locator('.sheet .figure').first().waitFor()
  return { page, clerk: new Clerk(page), id }
}

const LAW_TERM = '便民服务中心可办事项154项，全年办件15208件，张贴法制宣传海报。'

test('a finding leads to its words, and its certain fix is one touch', async () => {
  const { page, clerk, id } = await flawed(LAW_TERM)
  const card = page.locator('.side .todo-card', { hasText: '法制' }).first()
  await card.getByRole('button', { name: '看这句' }).click()
  await clerk.part(PART).locator('.lit', { hasText: '法制' }).waitFor()
  await card.getByRole('button', { name: /改成/ }).click()
  await card.waitFor({ state: 'detached' })
  const part = (await readReport(product.url, id)).parts.find((each) => each.id === PART)
  expect(part?.text).toBe(LAW_TERM.replace('法制', '法治'))
})

test('a finding is silenced with a name, and speaks again when taken back', async () => {
  const { page, id } = await flawed(LAW_TERM)
  const count = async () =>
    (await readReport(product.url, id)).findings.filter((each) => each.quote === '法制').length
  const before = await count()
  expect(before).toBeGreaterThan(0)
  const card = page.locator('.side .todo-card', { hasText: '法制' }).first()
  await card.getByRole('button', { name: '忽略' }).click()
  expect(await card.getByRole('button', { name: '忽略本次' }).isDisabled()).toBe(true)
  await card.getByLabel('谁决定忽略').fill('李某')
  await card.getByRole('button', { name: '忽略本次' }).click()
  await page.getByText('不再提示这一条').waitFor()
  expect(await count()).toBe(before - 1)
  await page.locator('.notice').getByRole('button', { name: '撤销' }).click()
  await page.locator('.side .todo-card', { hasText: '法制' }).first().waitFor()
  expect(await count()).toBe(before)
})

test('at most five are shown at once, and the rest is counted', async () => {
  const { page } = await flawed(
    ['法制', '37件', '88次', '张三河镇', '2019年', '99人', '45场', '66份'].join('、'),
  )
  expect(await page.locator('.side .todo > li').count()).toBe(5)
  await page.getByText(/还有 \d+ 条/).waitFor()
})

test('an invented figure blocks, and the gate says so', async () => {
  const { page } = await flawed('便民服务中心可办事项154项，全年办件15208件，表彰先进37人。')
  await page.getByRole('button', { name: '导出' }).first().click()
  await page.locator('dialog', { hasText: '必须先改' }).getByText(/37人/).first().waitFor()
})

test('a dropped file is checked in its own words, and a certain fix is taken there', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${product.url}/check`)
  const file = join(tmpdir(), `zhubi-${process.pid}.txt`)
  writeFileSync(file, '关于2026年度法治政府建设情况的报告\n全年开展法制宣传12次。\n')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.marked').waitFor()
  expect(await page.locator('.marked').textContent()).toContain('法制宣传12次')
  await page.getByRole('button', { name: '改成“法治”' }).first().click()
  await page.locator('.marked', { hasText: '法治宣传12次' }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载改好的文字' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.txt$/)
})

test('a file that cannot be read is refused with what to do', async () => {
  const { page } = await openPage(browser)
  await page.goto(`${product.url}/check`)
  const file = join(tmpdir(), `zhubi-${process.pid}.docx`)
  writeFileSync(file, Buffer.from('d0cf11e0a1b11ae1', 'hex'))
  await page.locator('input[type=file]').setInputFiles(file)
  expect(await page.getByRole('alert').textContent()).toMatch(/另存为|\.docx|粘贴/)
})
