/** The same push three times at once, 200 people at once, and one person fast: one effect, in order. */
import { beforeEach, expect, test } from 'vitest'
import type { Phone } from './phone.ts'
import { newPhone, Page, phoneInReport, standIn } from './setting.ts'
import type { StandIn } from './stand-in.ts'

let platform: StandIn
beforeEach(() => {
  platform = standIn()
})

const copies = (phone: Phone, text: string): Promise<string[]> => {
  const push = phone.push({ MsgType: 'text', Content: text })
  return Promise.all([phone.pushes(push), phone.pushes(push), phone.pushes(push)])
}

test('three copies at once, of each kind of message, have one effect and one reply', async () => {
  for (const via of ['wechat', 'wecom'] as const) {
    const { phone, page } = await phoneInReport(platform, via)
    for (const text of ['中心组学法6次', '撤回', '起草', '网页', '换报告']) {
      const before = (await page.report()).version
      const replies = await copies(phone, text)
      expect(new Set(replies).size, text).toBe(1)
      expect(replies[0], text).not.toBe('')
      const after = (await page.report()).version
      if (text === '中心组学法6次') expect(after).toBe(before + 1)
    }
  }
})

test('a copy hours later finds the first reply', async () => {
  const { phone, page } = await phoneInReport(platform)
  const push = phone.push({ MsgType: 'text', Content: '中心组学法6次' })
  const first = await phone.pushes(push)
  await phone.says('中心组学法改为8次')
  expect(await phone.pushes(push)).toBe(first)
  expect((await page.report()).answers['study-center-count']).toBeDefined()
})

test('200 people at once, three copies each', async () => {
  const page = await new Page().begins()
  const phones: Phone[] = []
  for (let n = 0; n < 200; n++) {
    const phone = newPhone(platform, n % 2 === 0 ? 'wechat' : 'wecom')
    await phone.says(`绑定 ${await page.phoneCode()}`)
    phones.push(phone)
  }
  const before = (await page.report()).conversation.at(-1)?.turn ?? 0
  const replies = await Promise.all(phones.map((phone) => copies(phone, '进度')))
  for (const three of replies) expect(new Set(three).size).toBe(1)
  for (const [reply] of replies) expect(reply).toContain('必答的')
  expect(((await page.report()).conversation.at(-1)?.turn ?? 0) - before).toBe(200)
})

test('one person’s messages are taken in the order they came', async () => {
  const { phone, page } = await phoneInReport(platform)
  const texts = Array.from({ length: 20 }, (_, index) => `不适用 第${index + 1}个原因`)
  const sent = texts.map((text) => phone.says(text))
  await Promise.all(sent)
  const said = (await page.report()).conversation.filter(({ by }) => by === 'clerk')
  const heard = said.map(({ text }) => text).filter((text) => text.startsWith('不适用'))
  expect(heard).toEqual(texts.slice(-heard.length))
  expect(heard.length).toBeGreaterThan(8)
})
