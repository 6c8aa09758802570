/** No word is lost and none counts twice: reload, input methods, no network, a killed server. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage, PHONE } from './browser.ts'
import { Clerk } from './clerk.ts'
import { readReport } from './prepared.ts'
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

const begun = async (options = {}) => {
  const { page, seen } = await openPage(browser, options)
  const clerk = new Clerk(page)
  await clerk.begins(product.url)
  return { page, seen, clerk, id: /\/r\/(\w+)/.exec(page.url())?.[1] ?? '' }
}

/** What the clerk has said, as the server keeps it. */
const saidIn = async (id: string): Promise<string[]> =>
  (await readReport(product.url, id)).conversation
    .filter((turn) => turn.by === 'clerk')
    .map((turn) => turn.text)

test('unsent words survive a reload', async () => {
  const { page, clerk } = await begun()
  await clerk.box.fill('写2026年的，单位全称')
  await page.reload()
  await clerk.box.waitFor()
  expect(await clerk.box.inputValue()).toBe('写2026年的，单位全称')
})

test('a reload in the middle goes on where he stopped', async () => {
  const { page, clerk } = await begun()
  await clerk.says('写2026年的。单位全称岚溪县柳渡镇人民政府，是镇，属岚溪县，辖13个村（社区）。')
  const { next } = await clerk.report()
  await page.reload()
  await page
    .locator('.asked.current')
    .getByText(next?.ask ?? '?')
    .waitFor()
  await page.goto(product.url)
  await page.locator('.resume a', { hasText: '柳渡镇' }).first().click()
  await page
    .locator('.asked.current')
    .getByText(next?.ask ?? '?')
    .waitFor()
})

test('Enter that ends an input method’s composition does not send', async () => {
  const { page, clerk, id } = await begun()
  await clerk.box.focus()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', {
    text: 'nian',
    selectionStart: 4,
    selectionEnd: 4,
  })
  await page.evaluate(() => {
    const box = document.querySelector('.composer textarea')
    for (const options of [{ isComposing: true }, { keyCode: 229 }])
      box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...options }))
  })
  await session.send('Input.insertText', { text: '年' })
  expect(await clerk.box.inputValue()).toBe('年')
  expect(await saidIn(id)).toEqual([])
  await clerk.box.press('Shift+Enter')
  expect(await clerk.box.inputValue()).toBe('年\n')
})

test('words said without a network wait and arrive once, in their order', async () => {
  const { page, clerk, id } = await begun(PHONE)
  await page.context().setOffline(true)
  for (const words of ['写2026年的', '单位全称岚溪县柳渡镇人民政府']) {
    await clerk.box.fill(words)
    await clerk.box.press('Enter')
  }
  expect(await page.locator('.waiting').count()).toBe(2)
  await page.getByText('网络断了').waitFor()
  await page.context().setOffline(false)
  await page.locator('.waiting').first().waitFor({ state: 'detached' })
  await page.locator('.waiting').waitFor({ state: 'detached' })
  expect(await saidIn(id)).toEqual(['写2026年的', '单位全称岚溪县柳渡镇人民政府'])
})

test('an answer lost on its way back does not count twice', async () => {
  const { page, clerk, id } = await begun()
  let lost = 0
  await page.route('**/messages', async (route) => {
    if (lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await clerk.box.fill('写2026年的')
  await clerk.box.press('Enter')
  await page.locator('.waiting').waitFor({ state: 'detached' })
  expect(lost).toBeGreaterThan(1)
  expect(await saidIn(id)).toEqual(['写2026年的'])
})

test('the server is killed and started again: words and answers are there, nothing doubled', async () => {
  const { page, clerk, id } = await begun()
  await clerk.says('写2026年的。单位全称岚溪县柳渡镇人民政府，是镇，属岚溪县。')
  await product.stop('SIGKILL')
  await clerk.box.fill('报县委、县政府，落款2027年1月22日')
  await clerk.box.press('Enter')
  await page.locator('.waiting').waitFor()
  await product.start()
  await page.locator('.waiting').waitFor({ state: 'detached', timeout: 30_000 })
  expect(await saidIn(id)).toHaveLength(2)
  const { answers } = await readReport(product.url, id)
  expect(answers['unit-name']?.printed).toBe('岚溪县柳渡镇人民政府')
  expect(answers['sign-date']?.printed).toBe('2027年1月22日')
})

test('a message the server refuses says why and can be taken back into the box', async () => {
  const { page, clerk } = await begun()
  const long = '字'.repeat(20_001)
  await clerk.box.fill(long)
  await clerk.box.press('Enter')
  await page.getByText('没有发出').waitFor()
  await page.getByRole('button', { name: '拿回来改' }).click()
  expect(await clerk.box.inputValue()).toBe(long)
  expect(await page.locator('.waiting').count()).toBe(0)
})

test('a long paste with HTML is shown as text and runs nothing', async () => {
  const { page, clerk, seen, id } = await begun()
  const html = `<img src=x onerror="window.ran=1"><script>window.ran=1</script><b>全年学法3次</b>`
  const paste = html + '调解纠纷情况说明，'.repeat(220)
  await clerk.says(paste)
  expect(await page.locator('.said-text').last().textContent()).toBe(paste)
  expect(await page.evaluate('window.ran')).toBeUndefined()
  expect(seen.errors).toEqual([])
  expect(await saidIn(id)).toEqual([paste])
})

test('a file of material is read into the box, seen before it is sent', async () => {
  const { page, clerk, id } = await begun()
  const file = { name: '材料.txt', mimeType: 'text/plain', buffer: Buffer.from('写2026年的。\n') }
  await page.locator('.composer input[type=file]').setInputFiles(file)
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.box textarea')?.value,
  )
  expect(await clerk.box.inputValue()).toBe('写2026年的。')
  expect(await saidIn(id)).toEqual([])
  const broken = {
    name: '旧稿.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  }
  await page.locator('.composer input[type=file]').setInputFiles(broken)
  await page
    .locator('.notice')
    .getByText(/另存为|docx/)
    .waitFor()
  expect(await clerk.box.inputValue()).toBe('写2026年的。')
})
