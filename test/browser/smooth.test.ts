/** A long conversation on a slow machine (CPU slowed four times) stays quick under the fingers. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, PHONE } from './browser.ts'
import { Clerk, LIUDU, readTown } from './clerk.ts'
import { draftedReport, newReport, sayDirectly } from './prepared.ts'
import { type Product, startProduct } from './server.ts'

let product: Product
let browser: Browser
let page: Page
/** A report at its first question, on a machine as slow. */
let short: Page

const TURNS = 100

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  const { id } = await draftedReport(product.url)
  const said = Object.values(readTown(LIUDU)._talk)
  for (let turn = 0; turn < TURNS; turn++)
    await sayDirectly(product.url, id, said[turn % said.length] ?? '进度')
  page = await openSlowly(id)
  for (const more = page.getByRole('button', { name: /看更早的/ }); await more.isVisible(); )
    await more.click().then(() => page.waitForTimeout(200))
  short = await openSlowly((await newReport(product.url)).id)
})

/** The talk of a report in a page whose CPU is slowed four times. */
async function openSlowly(id: string): Promise<Page> {
  const { page } = await openPage(browser, PHONE)
  await page.goto(`${product.url}/r/${id}#talk`)
  await page.locator('.composer').waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}

afterAll(async () => {
  await browser.close()
  await product.remove()
})

/** The middle and the worst of some durations, in milliseconds. */
const spread = (durations: number[]) => {
  const sorted = [...durations].sort((a, b) => a - b)
  return {
    middle: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  }
}

test('two hundred entries are shown', async () => {
  expect(await page.locator('.turn').count()).toBeGreaterThanOrEqual(2 * TURNS)
})

/** What twenty keys take until their letter is painted. */
async function keysIn(page: Page) {
  await page.bringToFront()
  await new Clerk(page).box.focus()
  const durations = await page.evaluate(async () => {
    const box = document.querySelector<HTMLTextAreaElement>('.composer textarea')
    const taken: number[] = []
    for (let key = 0; key < 20; key++) {
      const start = performance.now()
      if (box) box.value += '字'
      box?.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
      taken.push(performance.now() - start)
    }
    return taken
  })
  return spread(durations)
}

/** How much slower this machine is than one that shows a key at the first question in 25 ms. */
let slowness = 1

test('a key shows its letter within 100 ms', async () => {
  const [long, alone] = [await keysIn(page), await keysIn(short)]
  console.log(
    `a key, CPU slowed 4×: middle ${long.middle.toFixed(0)} ms, 95 % ${long.most.toFixed(0)} ms; ` +
      `at the first question ${alone.middle.toFixed(0)} ms`,
  )
  slowness = Math.max(1, alone.middle / 25)
  expect(long.middle).toBeLessThan(100 * slowness)
})

test('scrolling from end to beginning drops hardly a frame', async () => {
  await page.bringToFront()
  const durations = await page.evaluate(async () => {
    const list = document.querySelector('.turns')
    const taken: number[] = []
    for (let step = 0, last = performance.now(); step < 120; step++) {
      list?.scrollBy(0, -200)
      await new Promise((painted) => requestAnimationFrame(painted))
      taken.push(performance.now() - last)
      last = performance.now()
    }
    return taken
  })
  const { middle, most } = spread(durations)
  console.log(`a frame of scrolling: middle ${middle.toFixed(0)} ms, 95 % ${most.toFixed(0)} ms`)
  expect(middle).toBeLessThan(34 * slowness)
  expect(most).toBeLessThan(300 * slowness)
})
