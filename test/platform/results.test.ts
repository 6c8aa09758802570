/** What is ready later: drafts and rewrites, delivered once, by API or before the next reply. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { bytesOf } from '../../src/channels/platform/pages.ts'
import { ReportDesk } from '../../src/desk/report-desk.ts'
import liudu from '../fixtures/liudu-2026.json'
import { Page, pathIn, phoneInReport, standIn } from './setting.ts'
import type { StandIn } from './stand-in.ts'

const SEND = '/cgi-bin/message/custom/send'
let platform: StandIn
beforeEach(() => {
  platform = standIn()
})

const town = (via: 'wechat' | 'wecom' = 'wechat') => phoneInReport(platform, via, liudu.answers)
const quiet = () => new Promise((done) => setTimeout(done, 1_500))

async function until(page: Page, isSo: (report: Awaited<ReturnType<Page['report']>>) => boolean) {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (isSo(await page.report())) return
    await new Promise((done) => setTimeout(done, 50))
  }
  expect.unreachable('it never came to be')
}
const drafted = (page: Page) => until(page, (report) => report.job !== null && !report.running)

describe('the official account', () => {
  test('a draft is announced at once and arrives once, with a link to the file', async () => {
    const { phone } = await town()
    expect(await phone.says('起草')).toMatch(/开始起草[\s\S]*约1分钟，好了会发给您/)
    const [result] = await phone.hears(1)
    expect(result?.text).toMatch(/要的“起草”写好了：《.*柳渡镇.*》，共\d{4}字/)
    await quiet()
    expect(phone.told).toHaveLength(1)
    const path = pathIn(result?.text ?? '')
    const read = await new Page().ask('GET', path)
    expect(read.body).toContain('柳渡镇')
    expect(read.headers.get('content-security-policy')).toContain("default-src 'none'")
    const file = await new Page().ask('GET', `${path}/docx`)
    expect(file.body.slice(0, 2)).toBe('PK')
    expect((await new Page().ask('GET', `${path.slice(0, -4)}0000`)).status).toBe(410)
  })

  test('one part is rewritten, the others stay; the result names the request', async () => {
    const { phone, page } = await town()
    await phone.says('起草')
    await phone.hears(1)
    const before = (await page.report()).parts
    expect(await phone.says('重写3')).toContain('只重写第三部分')
    const told = await phone.hears(2)
    expect(told[1]?.text).toMatch(/要的“重写3”写好了/)
    const changed = (await page.report()).parts.filter(
      (part, index) => part.version !== before[index]?.version,
    )
    expect(changed.map(({ section }) => section)).toEqual(changed.map(() => 'leadership'))
  })

  test('看1 comes in pages, cut at sentences', async () => {
    const { phone } = await town()
    await phone.says('起草')
    await phone.hears(1)
    expect(await phone.says('看')).toMatch(/1 .*\n2 .*\n3 .*\n4 .*\n5 /)
    const pages = [await phone.says('看1')]
    while (pages.at(-1)?.includes('下一页')) pages.push(await phone.says('下一页'))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(bytesOf(page)).toBeLessThanOrEqual(2000)
    for (const page of pages.slice(0, -1)) expect(page).toMatch(/[。\n]\n?（回“下一页”）$/)
  })

  test('检查 counts and shows five at most', async () => {
    const { phone } = await phoneInReport(platform)
    await phone.says('起草')
    await phone.hears(1)
    expect(await phone.says('检查')).toMatch(/检查过了/)
  })

  test('进度 while it is written tells how far; text meanwhile is an answer', async () => {
    const { phone, page } = await phoneInReport(platform)
    const [, progress, answer] = await Promise.all([
      phone.says('起草'),
      phone.says('进度'),
      phone.says('中心组学法6次'),
    ])
    expect(progress).toMatch(/必答的\d+项/)
    expect(answer).toMatch(/①.*6次/)
    expect((await page.report()).answers['study-center-count']?.value).toBe(6)
  })

  test('取消 ends the wait: nothing more is sent', async () => {
    const { phone } = await town()
    await Promise.all([phone.says('起草'), phone.says('取消')])
    await quiet()
    expect(phone.told).toEqual([])
  })
})

describe('what cannot be sent stands before the next reply', () => {
  test.each([
    ['five messages are used up', 45047],
    ['48 hours are over', 45015],
    ['the account may not send', 48001],
    ['the address is not allow-listed', 40164],
  ])('%s (%i)', async (_case, code) => {
    const { phone, page } = await town()
    platform.fail(SEND, code, 99)
    await phone.says('起草')
    await drafted(page)
    await quiet()
    expect(phone.told).toEqual([])
    expect(await phone.says('帮助')).toMatch(/^您.*要的“起草”写好了[\s\S]*———[\s\S]*直接回答/)
    expect(await phone.says('帮助')).not.toContain('写好了')
    expect(platform.calls.filter((path) => path.endsWith(SEND))).toHaveLength(1)
  })

  test('a send without an answer is not repeated; the next reply mentions it', async () => {
    const { phone, page } = await town()
    platform.fail(SEND, 'html', 99)
    await phone.says('起草')
    await drafted(page)
    await quiet()
    expect(platform.calls.filter((path) => path.endsWith(SEND))).toHaveLength(1)
    expect(await phone.says('帮助')).toMatch(/写好了.*若已收到请不用管/)
  })

  test('a token that ended, and a busy platform, are got over', async () => {
    const { phone } = await town()
    platform.fail(SEND, 42001)
    platform.fail(SEND, -1, 2)
    await phone.says('起草')
    expect(await phone.hears(1)).toHaveLength(1)
  })

  test('five requests, five results, each for its own', async () => {
    const { phone } = await town()
    await phone.says('起草')
    await phone.hears(1)
    const words = ['重写2', '重写3', '重写4', '重写5']
    for (const [index, text] of words.entries()) {
      await phone.says(text)
      await phone.hears(index + 2)
    }
    for (const [index, text] of words.entries())
      expect(phone.told[index + 1]?.text).toContain(`“${text}”`)
  })
})

test('a reply the platform did not wait for is sent, once', async () => {
  const { phone, page } = await phoneInReport(platform)
  const { listen } = ReportDesk.prototype
  vi.spyOn(ReportDesk.prototype, 'listen').mockImplementationOnce(async function (
    this: ReportDesk,
    ...said
  ) {
    await new Promise((done) => setTimeout(done, 4_400))
    return listen.apply(this, said)
  })
  const push = phone.push({ MsgType: 'text', Content: '中心组学法6次' })
  expect(await phone.pushes(push)).toBe('')
  expect((await phone.hears(1))[0]?.text).toMatch(/①.*6次/)
  expect(await phone.pushes(push)).toBe('')
  expect((await page.report()).answers['study-center-count']?.value).toBe(6)
})

describe('WeCom', () => {
  test('a draft arrives as a text and a file of that name', async () => {
    const { phone } = await town('wecom')
    await phone.says('起草')
    const [text, file] = await phone.hears(2)
    expect(text?.text).toMatch(/写好了/)
    expect(file?.file?.name).toMatch(/柳渡镇.*\.docx$/)
    expect(String.fromCharCode(...(file?.file?.bytes.slice(0, 2) ?? []))).toBe('PK')
    await quiet()
    expect(phone.told).toHaveLength(2)
    expect(platform.wecom.lost).toEqual([])
  })

  test('导出 sends the file as it is now', async () => {
    const { phone } = await town('wecom')
    expect(await phone.says('导出')).toContain('文件')
    expect((await phone.hears(1))[0]?.file?.name).toMatch(/\.docx$/)
  })

  test('the same result twice in half an hour is not dropped as equal', async () => {
    const { phone } = await phoneInReport(platform, 'wecom')
    await phone.says('起草')
    await phone.hears(2)
    await phone.says('起草')
    await phone.hears(3)
    await phone.says('起草')
    await phone.hears(4)
    expect(platform.wecom.lost).toEqual([])
  })

  test('an upload that fails leaves a link', async () => {
    const { phone } = await town('wecom')
    platform.fail('/media/upload', 40007, 9)
    await phone.says('导出')
    await quiet()
    expect(pathIn(await phone.says('帮助'))).toMatch(/^\/f\//)
  })
})
