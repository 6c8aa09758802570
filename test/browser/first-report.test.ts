/** The main job: a clerk answers what he is asked and takes home a Word file that can be filed. */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, type Seen } from './browser.ts'
import { Clerk, LIUDU, readTown } from './clerk.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser
let clerk: Clerk
let seen: Seen
const town = readTown(LIUDU)

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  const opened = await openPage(browser)
  seen = opened.seen
  clerk = new Clerk(opened.page)
})

afterAll(async () => {
  await browser.close()
  await product.remove()
})

test('he answers every topic once, and nothing required stays open', async () => {
  await clerk.begins(product.url)
  const asked = await clerk.answersAll(town)
  const view = await clerk.report()
  expect([...asked].sort()).toEqual(Object.keys(town._talk).sort())
  expect(view.openItems).toEqual([])
  expect(view.contradictions).toEqual([])
  const figures = Object.entries(town.answers).filter(([, value]) => typeof value === 'number')
  for (const [field, value] of figures) {
    const answer = view.answers[field]
    if (answer?.kind === 'given') expect(answer.value, field).toEqual(value)
    if (answer?.kind === 'none') expect(value, field).toBe(0)
  }
  expect(await clerk.page.getByText('必答的都答了').isVisible()).toBe(true)
})

test('the ledger in the conversation restates his words in numbers', async () => {
  const row = (label: string) => clerk.page.locator('.fact', { hasText: label }).first()
  expect(await row('排查矛盾纠纷').textContent()).toContain('213件')
  expect(await row('化解率（自动算）').textContent()).toContain('98.6%')
})

test('the report is drafted part by part', async () => {
  await clerk.drafts()
  expect(await clerk.page.locator('h1.title').textContent()).toContain('岚溪县柳渡镇人民政府')
  expect(await clerk.reads('measures.disputes')).toContain('213件')
  const view = await clerk.report()
  expect(view.parts.every((part) => part.status === 'drafted')).toBe(true)
  expect(view.findings.filter((finding) => finding.severity === 'error')).toEqual([])
})

test('one figure changed from its card changes its places and no other part', async () => {
  const before = new Map((await clerk.report()).parts.map((part) => [part.id, part.text]))
  await clerk.part('measures.disputes').locator('.figure', { hasText: '213件' }).first().click()
  const card = clerk.page.locator('.card')
  expect(await card.textContent()).toContain('排查矛盾纠纷件数')
  expect(await card.locator('q').textContent()).toContain('213')
  await card.getByRole('button', { name: '改这个数' }).click()
  await card.locator('input[inputmode]').fill('214')
  await card.getByRole('button', { name: '保存' }).click()
  await clerk.page.getByText('报告里跟着改好了').waitFor()
  await clerk.part('measures.disputes').locator('.figure', { hasText: '214件' }).first().waitFor()
  const view = await clerk.report()
  const uses = (id: string) =>
    view.parts
      .find((part) => part.id === id)
      ?.references.some(({ field }) => ['dispute-found', 'dispute-rate'].includes(field))
  const changed = view.parts.filter((part) => before.get(part.id) !== part.text)
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.every((part) => uses(part.id))).toBe(true)
})

test('one part rewritten is shown as a comparison; every other part stays byte for byte', async () => {
  const before = await clerk.report()
  const part = clerk.part('measures.services')
  await part.hover()
  await part.getByRole('button', { name: '改写' }).click()
  await part.locator('form').getByRole('button', { name: '改写' }).click()
  await part.locator('.diff ins, .diff del').first().waitFor()
  await part.getByRole('button', { name: '留用新写的' }).click()
  const after = await clerk.report()
  const changed = after.parts.filter(
    (each, at) =>
      each.text !== before.parts[at]?.text || each.version !== before.parts[at]?.version,
  )
  expect(changed.map((each) => each.id)).toEqual(['measures.services'])
})

test('the Word file opens with all five sections and the official fonts', async () => {
  await clerk.page.getByRole('button', { name: '导出' }).first().click()
  const [download] = await Promise.all([
    clerk.page.waitForEvent('download'),
    clerk.page.getByRole('link', { name: 'Word 文件' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.docx$/)
  const bytes = readFileSync(await download.path())
  const { value: text } = await mammoth.extractRawText({ buffer: bytes })
  for (const heading of ['主要举措和成效', '不足和原因', '第一责任人', '主要安排', '其他需要报告'])
    expect(text).toContain(heading)
  expect(text).toContain('214件')
  const files = unzipSync(bytes)
  const fonts = ['word/document.xml', 'word/styles.xml']
    .map((name) => new TextDecoder().decode(files[name]))
    .join('')
  for (const font of ['小标宋', '黑体', '楷体', '仿宋'])
    expect(fonts, font).toMatch(new RegExp(`w:eastAsia="[^"]*${font}`))
})

test('the page asked nobody but its own server, and nothing went wrong in it', () => {
  const origins = new Set(seen.requests.map((url) => new URL(url).origin))
  expect([...origins]).toEqual([product.url])
  expect(seen.errors).toEqual([])
})
