/**
 * A season on the phone: every question of the interview answered as it is asked, the draft, a section
 * rewritten, the page by its link, a figure changed there and seen on the phone. 青石镇 answers with the
 * topics' own examples, 柳渡镇 with what its clerk would type.
 */
import { beforeEach, expect, test } from 'vitest'
import { bytesOf, PAGE_BYTES } from '../../src/channels/platform/pages.ts'
import { ALL_TOPICS } from '../../src/report/fields.ts'
import liudu from '../fixtures/liudu-2026.json'
import type { Phone } from './phone.ts'
import { FAULT } from './phone.ts'
import { newPhone, Page, pathIn, standIn } from './setting.ts'
import { CODE } from './settings.ts'
import type { StandIn } from './stand-in.ts'

let platform: StandIn
beforeEach(() => {
  platform = standIn()
})

const LIUDU = new Map(Object.entries(liudu._talk))
const QINGSHI = new Map<string, string>(ALL_TOPICS.map(({ id, example }) => [id, example]))

/** The topic a screen asks about. */
const askedIn = (screen: string) => ALL_TOPICS.find(({ ask }) => screen.includes(ask))?.id

/** Answers whatever is asked until nothing is; what is asked again is skipped. */
async function answersAll(phone: Phone, talk: ReadonlyMap<string, string>): Promise<string[]> {
  const asked: string[] = []
  let screen = phone.shown.at(-1) ?? ''
  for (let turns = 0; turns < 80 && !screen.includes('题都问完了'); turns++) {
    const topic = askedIn(screen)
    const isNew = topic !== undefined && !asked.includes(topic)
    if (isNew) asked.push(topic)
    screen = await phone.says((isNew && talk.get(topic)) || '跳过')
  }
  return asked
}

async function comesIn(phone: Phone): Promise<Page> {
  await phone.says(CODE)
  const first = await phone.says('开始')
  if (first.includes('新建')) await phone.says('新建')
  const page = new Page()
  const { reports } = JSON.parse((await page.ask('GET', '/api/reports')).body)
  page.id = reports[0].id
  return page
}

async function season(via: 'wechat' | 'wecom', talk: ReadonlyMap<string, string>, town: string) {
  const phone = newPhone(platform, via)
  const page = await comesIn(phone)
  const asked = await answersAll(phone, talk)
  expect(asked.length).toBeGreaterThanOrEqual(ALL_TOPICS.length - 2)
  const report = await page.report()
  expect(report.progress.answered).toBeGreaterThan(report.progress.required * 0.9)

  await phone.says('起草')
  const arrived = via === 'wecom' ? 2 : 1
  const [draft] = await phone.hears(arrived)
  expect(draft?.text).toContain(`${town}`)

  const before = await page.report()
  await phone.says('重写3 短一些')
  const told = await phone.hears(arrived + 1)
  expect(told.at(-1)?.text).toContain('“重写3 短一些”')
  const after = await page.report()
  for (const part of after.parts.filter(({ section }) => section !== 'leadership'))
    expect(part.text).toBe(before.parts.find(({ id }) => id === part.id)?.text)
  return { phone, page }
}

async function continuesOnThePage(phone: Phone, page: Page, found: number) {
  const opened = await page.ask('GET', pathIn(await phone.says('网页')))
  expect(opened.headers.get('location')).toBe(`/r/${page.id}`)
  const cookie = opened.headers.get('set-cookie') ?? ''
  expect(cookie).toContain('HttpOnly')
  await page.ask('PUT', `/api/reports/${page.id}/answers/dispute-found`, { value: found })
  const pages = [await phone.says('看1')]
  while (pages.at(-1)?.includes('下一页')) pages.push(await phone.says('下一页'))
  expect(pages.join('')).toContain(`${found}件`)
}

/** Nothing too long, no fault notice, nobody kept waiting. */
function fitsThePhone(phone: Phone): void {
  const texts = [...phone.shown, ...phone.told.flatMap(({ text }) => text ?? [])]
  for (const text of texts) expect(bytesOf(text)).toBeLessThanOrEqual(PAGE_BYTES)
  expect(phone.shown).not.toContain(FAULT)
  const took = [...phone.took].sort((a, b) => a - b)
  expect(took[took.length >> 1]).toBeLessThan(1_000)
}

test('青石镇 over the official account in safe mode', async () => {
  const { phone, page } = await season('wechat', QINGSHI, '青石镇')
  await continuesOnThePage(phone, page, 333)
  expect(await phone.says('导出')).toMatch(/下载Word：http:\/\/zhubi\.test\/f\//)
  fitsThePhone(phone)
})

test('柳渡镇 over WeCom', async () => {
  const { phone, page } = await season('wecom', LIUDU, '柳渡镇')
  await continuesOnThePage(phone, page, 444)
  await phone.says('导出')
  expect((await phone.hears(4)).at(-1)?.file?.name).toMatch(/柳渡镇.*\.docx/)
  fitsThePhone(phone)
  expect(platform.wecom.lost).toEqual([])
})
