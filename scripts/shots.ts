/**
 * `npm run shots`: a picture of every view of the page, on a desk and on a phone, into shots/ (not
 * kept in git). Builds, serves on a free port with data of its own, and needs a Chinese font.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { DESKTOP, openBrowser, openPage, PHONE } from '../test/browser/browser.ts'
import { LIUDU, readTown } from '../test/browser/clerk.ts'
import { draftedReport, newReport, preferDirectly, sayDirectly } from '../test/browser/prepared.ts'
import { startBuilt } from '../test/browser/product.ts'
import { build, root } from './build.ts'

type Reports = { begun: string; middle: string; drafted: string }
type Shot = {
  name: string
  path: (reports: Reports) => string
  sign: string
  opens?: (page: Page) => Promise<void>
}

const touchFigure = async (page: Page) => {
  await page.locator('[data-part="measures.disputes"] .figure').first().click()
  await page.locator('.card').waitFor()
}

const rewriteForm = async (page: Page, id: string) => {
  const part = page.locator(`[data-part="${id}"]`)
  await part.hover()
  const menu = part.locator('.part-menu')
  if (await menu.isVisible()) await menu.click()
  await part.getByRole('button', { name: '改写' }).click()
  return part
}

const variants = async (page: Page) => {
  const part = await rewriteForm(page, 'measures.disputes')
  await part.getByRole('button', { name: '给三个说法' }).click()
  await page.locator('.variant').first().waitFor()
}

const rewrite = async (page: Page) => {
  const part = await rewriteForm(page, 'measures.services')
  await part.locator('form').getByRole('button', { name: '改写' }).click()
  await part.locator('.diff').waitFor()
  await part.locator('.panel').scrollIntoViewIfNeeded()
}

const preferences = async (page: Page) => {
  await page.locator('.menu-button').click()
  await page.getByRole('button', { name: '用语习惯' }).click()
  await page.locator('.preference').first().waitFor()
}

const finish = async (page: Page) => {
  const bar = page.locator('.bar-actions')
  if (!(await bar.isVisible())) await page.locator('.menu-button').click()
  await page.locator('button:visible', { hasText: '导出' }).first().click()
  await page.locator('.downloads').waitFor()
}

const check = async (page: Page) => {
  const text = '岚溪县柳渡镇法制政府建设工作报告\n\n全年开展法制宣传12次，做报告3次。'
  await page.getByLabel('报告正文').fill(text)
  await page.getByRole('button', { name: '检查' }).click()
  await page.locator('.check-result').waitFor()
}

const silence = async (page: Page) => {
  await check(page)
  await page.getByRole('button', { name: '忽略' }).last().click()
  await page.getByRole('button', { name: '忽略本次' }).click()
  await page.locator('.silenced summary').click()
  await page.locator('.silenced li').scrollIntoViewIfNeeded()
}

const SHOTS: readonly Shot[] = [
  { name: 'start', path: () => '/', sign: '.resume' },
  { name: 'first-question', path: ({ begun }) => `/r/${begun}#talk`, sign: '.asked' },
  { name: 'talk', path: ({ middle }) => `/r/${middle}#talk`, sign: '.noted' },
  { name: 'paper', path: ({ drafted }) => `/r/${drafted}#paper`, sign: '.sheet .figure' },
  {
    name: 'figure',
    path: ({ drafted }) => `/r/${drafted}#paper`,
    sign: '.sheet .figure',
    opens: touchFigure,
  },
  {
    name: 'variants',
    path: ({ drafted }) => `/r/${drafted}#paper`,
    sign: '.sheet .figure',
    opens: variants,
  },
  {
    name: 'rewrite',
    path: ({ drafted }) => `/r/${drafted}#paper`,
    sign: '.sheet .figure',
    opens: rewrite,
  },
  {
    name: 'preferences',
    path: ({ drafted }) => `/r/${drafted}#paper`,
    sign: '.sheet .figure',
    opens: preferences,
  },
  { name: 'ledger', path: ({ middle }) => `/r/${middle}#ledger`, sign: '.ledger-row' },
  {
    name: 'finish',
    path: ({ drafted }) => `/r/${drafted}#paper`,
    sign: '.sheet .figure',
    opens: finish,
  },
  { name: 'check', path: () => '/check', sign: '.check-form', opens: check },
  { name: 'silenced', path: () => '/check', sign: '.check-form', opens: silence },
]

const SIZES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['desk', DESKTOP],
  ['desk-dark', { ...DESKTOP, colorScheme: 'dark' }],
  ['phone', { ...PHONE, deviceScaleFactor: 2 }],
]

/** Three reports: just begun, in the middle of the questions, drafted. */
async function prepare(url: string): Promise<Reports> {
  const drafted = (await draftedReport(url)).id
  const middle = (await newReport(url)).id
  for (const words of Object.values(readTown(LIUDU)._talk).slice(0, 11))
    await sayDirectly(url, middle, words)
  await preferDirectly(url, { kind: 'words', instead: '我镇', use: '本镇' })
  await preferDirectly(url, { kind: 'wish', wish: '每条先说做法再说数字' })
  return { begun: (await newReport(url)).id, middle, drafted }
}

const dist = mkdtempSync(join(tmpdir(), 'zhubi-shots-'))
const folder = join(root, 'shots')
mkdirSync(folder, { recursive: true })
await build(dist)
const product = await startBuilt(dist)
const browser = await openBrowser()
try {
  const reports = await prepare(product.url)
  for (const [size, options] of SIZES)
    for (const { name, path, sign, opens } of SHOTS) {
      const { page } = await openPage(browser, options)
      await page.goto(product.url + path(reports))
      await page.locator(sign).first().waitFor()
      await opens?.(page)
      await page.screenshot({ path: join(folder, `${name}-${size}.png`) })
      await page.context().close()
    }
  console.log(`zhubi: ${SHOTS.length * SIZES.length} pictures in ${folder}`)
} finally {
  await browser.close()
  await product.remove()
  rmSync(dist, { recursive: true, force: true })
}
