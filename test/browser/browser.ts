/**
 * A real browser from npm alone. Its recommended arguments hold --single-process, which dies with
 * the second page, so it is launched with ours.
 */
import chromiumFiles from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

export async function openBrowser(): Promise<Browser> {
  const executablePath = await chromiumFiles.executablePath()
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true })
}

export const DESKTOP: BrowserContextOptions = { viewport: { width: 1360, height: 860 } }
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  hasTouch: true,
  isMobile: true,
}

/** What a page asked for and what went wrong in it, collected while it lives. */
export type Seen = { requests: string[]; errors: string[] }

/** A fresh visitor: no cookie, nothing kept on the device. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = DESKTOP,
): Promise<{ page: Page; seen: Seen }> {
  const context = await browser.newContext({
    ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', acceptDownloads: true },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const seen: Seen = { requests: [], errors: [] }
  page.on('request', (request) => seen.requests.push(request.url()))
  page.on('pageerror', (error) => seen.errors.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text())
  })
  return { page, seen }
}
