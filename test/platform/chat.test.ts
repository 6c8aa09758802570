/** Single exchanges on the phone, against the whole worker and the platforms' stand-in. */
import { beforeEach, describe, expect, test } from 'vitest'
import { newPhone, Page, pathIn, phoneInReport, standIn } from './setting.ts'
import { CODE, OTHER_CODE, OTHER_UNIT, UNIT } from './settings.ts'
import type { StandIn } from './stand-in.ts'

let platform: StandIn
const logged: string[] = []
beforeEach(() => {
  logged.length = 0
  platform = standIn(logged)
})

describe('coming in', () => {
  test.each(['wechat', 'wecom'] as const)('%s: a stranger is asked for the code', async (via) => {
    const phone = newPhone(platform, via)
    expect(await phone.says('学法3次')).toContain('口令')
    expect(await phone.says('wrong-code-123')).toContain('口令不对')
    expect(await phone.says(OTHER_CODE)).toContain(OTHER_UNIT)
    expect(await phone.says('开始')).toMatch(/主笔|哪一份/)
  })

  test('the first words of a clerk are not lost while he says which report', async () => {
    await new Page().begins()
    const phone = newPhone(platform)
    await phone.says(CODE)
    expect(await phone.says('全年排查矛盾纠纷121件')).toContain('回数字接着写')
    expect(await phone.says('新建')).toMatch(/①.*121件/)
  })

  test('five wrong codes, and none is looked at for ten minutes', async () => {
    const phone = newPhone(platform)
    for (let n = 0; n < 5; n++) expect(await phone.says(`guess-number-${n}`)).toContain('不对')
    expect(await phone.says(CODE)).toContain('十分钟后')
    expect(await phone.says('学法3次')).toContain('口令')
  })

  test('codes, names and words are in no log', async () => {
    const phone = newPhone(platform)
    await phone.says('bad-code-1234')
    await phone.says(CODE)
    await phone.says('书记张三学法3次')
    expect(logged.join()).not.toMatch(/oClerk|bad-code|liuhe-2026|张三/)
  })

  test('one unit sees nothing of the other', async () => {
    await new Page().begins()
    const phone = newPhone(platform)
    await phone.says(OTHER_CODE)
    expect(await phone.says('换报告')).not.toContain(UNIT)
  })

  test('following the account greets; leaving it forgets who he was', async () => {
    const phone = newPhone(platform)
    const event = (Event: string) => ({ MsgType: 'event', Event, MsgId: '', Content: '' })
    expect(await phone.sends(event('subscribe'))).toContain('口令')
    await phone.says(CODE)
    expect(await phone.sends(event('unsubscribe'))).toBe('')
    expect(await phone.says('进度')).toContain('口令')
  })
})

describe('page and phone', () => {
  test('a code joins them; both see the same answers at once', async () => {
    const { phone, page } = await phoneInReport(platform)
    expect(phone.shown[0]).toContain('接上了')
    expect(await phone.says('中心组学法6次')).toContain('①')
    expect((await page.report()).answers['study-center-count']?.value).toBe(6)
    await page.ask('PUT', `/api/reports/${page.id}/answers/dispute-found`, { value: 130 })
    expect(await phone.says('排查矛盾纠纷131件')).toContain('130件')
  })

  test('a code opens once, for one phone', async () => {
    const page = await new Page().begins()
    const code = await page.phoneCode()
    expect(await newPhone(platform).says(`绑定 ${code}`)).toContain('接上了')
    expect(await newPhone(platform).says(`绑定${code}`)).toContain('不对，或已过')
  })

  test('a phone that came by code is in that report alone', async () => {
    const { phone } = await phoneInReport(platform)
    await new Page().begins()
    expect(await phone.says('换报告')).not.toContain('2.')
    expect(await phone.says('新建')).toContain('口令')
  })

  test('guessing codes ends after five tries', async () => {
    const phone = newPhone(platform)
    for (let n = 0; n < 5; n++) expect(await phone.says(`绑定 00000${n}`)).toContain('不对')
    const page = await new Page().begins()
    expect(await phone.says(`绑定 ${await page.phoneCode()}`)).toContain('十分钟后')
  })

  test('网页 gives a link that opens the report once', async () => {
    const { phone, page } = await phoneInReport(platform)
    const path = pathIn(await phone.says('网页'))
    expect(path).toMatch(/^\/l\//)
    const opened = await new Page(OTHER_UNIT).ask('GET', path)
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/r/${page.id}`])
    expect((await new Page().ask('GET', path)).status).toBe(410)
  })

  test('several reports: 换报告 lists them, a number chooses', async () => {
    const phone = newPhone(platform)
    await phone.says(CODE)
    const [first, second] = [await new Page().begins(), await new Page().begins()]
    expect(await phone.says('换报告')).toMatch(/1\. [\s\S]*2\. /)
    expect(await phone.says('2')).toContain('现在写的是')
    await phone.says('全年排查矛盾纠纷7件')
    const found = await Promise.all(
      [second, first].map(async (page) => (await page.report()).answers),
    )
    expect(found.map((answers) => answers['dispute-found']?.value)).toEqual([undefined, 7])
  })

  test('a number long after the list is an answer again', async () => {
    const { phone, page } = await phoneInReport(platform)
    await phone.says('换报告')
    await phone.says('中心组学法9次')
    expect(await phone.says('1')).not.toContain('现在写的是')
    expect((await page.report()).answers['study-center-count']?.value).toBe(9)
  })

  test('an erased report is told, and another can be begun', async () => {
    const { phone, page } = await phoneInReport(platform)
    await page.ask('DELETE', `/api/reports/${page.id}`)
    expect(await phone.says('进度')).toContain('已经删除')
    expect(await phone.says(CODE)).toContain(UNIT)
  })
})

describe('what is no answer', () => {
  test.each([
    [{ MsgType: 'image', PicUrl: 'http://evil.test/x.jpg', MediaId: 'm' }, '图片'],
    [{ MsgType: 'voice', MediaId: 'm', Format: 'amr' }, '语音'],
    [{ MsgType: 'video', MediaId: 'm' }, '视频'],
    [{ MsgType: 'location', Location_X: '1', Location_Y: '2', Label: '3' }, '位置'],
    [{ MsgType: 'link', Title: 't', Url: 'http://x.test' }, '链接'],
    [{ MsgType: 'text', Content: '【收到不支持的消息类型，暂无法显示】' }, '表情或文件'],
  ])('%j', async (fields, what) => {
    const { phone, page } = await phoneInReport(platform)
    const before = await page.report()
    expect(await phone.sends(fields)).toMatch(new RegExp(`收到${what}.*发文字`))
    expect((await page.report()).version).toBe(before.version)
    expect(platform.calls).toEqual([])
  })

  test('words that are too fast are not kept, and it is said', async () => {
    const { phone } = await phoneInReport(platform)
    const said = await Promise.all(Array.from({ length: 140 }, () => phone.says('进度')))
    expect(said.filter((text) => text.includes('太快')).length).toBeGreaterThanOrEqual(20)
  })
})
