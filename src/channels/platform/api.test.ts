/** The API clients against a stand-in that enforces the platforms' limits. */
import { beforeEach, expect, test, vi } from 'vitest'
import { APP, OA } from '../../../test/platform/account.ts'
import { OA_SECRET } from '../../../test/platform/stand-in/oa.ts'
import { APP_SECRET } from '../../../test/platform/stand-in/wecom.ts'
import { StandIn } from '../../../test/platform/stand-in.ts'
import type { Courier } from '../../desk/inbox/courier.ts'
import { WechatApi } from '../wechat/api.ts'
import { wechatCourier } from '../wechat/courier.ts'
import { WecomApi } from '../wecom/api.ts'
import { wecomCourier } from '../wecom/courier.ts'

const SEND = '/cgi-bin/message/custom/send'
let platform: StandIn
let oa: Courier
let wecom: Courier
const logged: string[] = []

function connect({ secret = OA_SECRET, appSecret = APP_SECRET } = {}): void {
  const oaAccount = { id: OA.id, secret, base: 'http://platform.test/' }
  const app = {
    id: APP.id,
    secret: appSecret,
    agent: APP.agent,
    base: 'http://platform.test/wecom',
  }
  oa = wechatCourier(new WechatApi(oaAccount, platform.fetch))
  wecom = wecomCourier(new WecomApi(app, platform.fetch))
}

beforeEach(() => {
  platform = new StandIn()
  platform.oa.heard('oClerk')
  connect()
  logged.length = 0
  vi.spyOn(console, 'warn').mockImplementation((line) => logged.push(String(line)))
})

const sendFile = (name: string, size = 100) =>
  wecom.sendFile?.('zhangsan', { name, bytes: new Uint8Array(size).fill(7) })

test('a text of the official account; one token for many', async () => {
  expect(await oa.sendText('oClerk', '写好了：“柳河”]]>')).toEqual({ kind: 'sent', id: null })
  await oa.sendText('oClerk', '再说一句')
  expect(platform.oa.told.map(({ text }) => text)).toEqual(['写好了：“柳河”]]>', '再说一句'])
  expect(platform.oa.tokens.asked).toBe(1)
})

test('a token that ended early is fetched anew, once', async () => {
  await oa.sendText('oClerk', '一')
  platform.oa.tokens.end()
  expect(await oa.sendText('oClerk', '二')).toEqual({ kind: 'sent', id: null })
  platform.fail(SEND, 42001, 9)
  expect(await oa.sendText('oClerk', '三')).toEqual({ kind: 'kept', code: 42001 })
  expect(platform.calls.filter((path) => path === SEND)).toHaveLength(5)
})

test('WeCom: so too', async () => {
  await wecom.sendText('zhangsan', '一')
  platform.wecom.tokens.end()
  expect(await wecom.sendText('zhangsan', '二')).toEqual({ kind: 'sent', id: 'msg-2' })
})

test('busy is tried three times', async () => {
  platform.fail(SEND, -1, 2)
  expect(await oa.sendText('oClerk', '一')).toEqual({ kind: 'sent', id: null })
  platform.fail(SEND, -1, 9)
  expect(await oa.sendText('oClerk', '二')).toEqual({ kind: 'kept', code: -1 })
  expect(platform.calls.filter((path) => path === SEND)).toHaveLength(6)
})

test('the sixth message without a word of the clerk is kept', async () => {
  for (let n = 1; n <= 5; n++)
    expect(await oa.sendText('oClerk', `${n}`)).toMatchObject({ kind: 'sent' })
  expect(await oa.sendText('oClerk', '6')).toEqual({ kind: 'kept', code: 45047 })
})

test.each([
  ['somebody who has left', () => oa.sendText('oGone', 'x'), 45015],
  ['2,049 bytes', () => oa.sendText('oClerk', 'a'.repeat(2049)), 45002],
])('%s: kept, not tried again', async (_case, send, code) => {
  expect(await send()).toEqual({ kind: 'kept', code })
  expect(platform.calls.filter((path) => path === SEND)).toHaveLength(1)
})

test.each([40164, 48001, 45009])('errcode %i: kept, not tried again', async (code) => {
  platform.fail(SEND, code, 9)
  expect(await oa.sendText('oClerk', 'x')).toEqual({ kind: 'kept', code })
  expect(platform.calls.filter((path) => path === SEND)).toHaveLength(1)
})

test.each(['reset', 'html'] as const)('%s: unknown, not tried again', async (failure) => {
  platform.fail(SEND, failure, 9)
  expect(await oa.sendText('oClerk', 'x')).toEqual({ kind: 'unknown' })
  expect(platform.calls.filter((path) => path === SEND)).toHaveLength(1)
})

test('no answer in time: unknown', async () => {
  await oa.sendText('oClerk', '先取令牌')
  platform.fail(SEND, 'hang')
  vi.spyOn(AbortSignal, 'timeout').mockImplementationOnce(() => soon())
  expect(await oa.sendText('oClerk', 'x')).toEqual({ kind: 'unknown' })
})

function soon(): AbortSignal {
  const stop = new AbortController()
  setTimeout(() => stop.abort(new DOMException('late', 'TimeoutError')), 20)
  return stop.signal
}

test('a token that cannot be had: nothing was sent, and that is known', async () => {
  platform.fail('/cgi-bin/stable_token', 'reset', 9)
  expect(await oa.sendText('oClerk', 'x')).toEqual({ kind: 'kept', code: -1 })
  expect(platform.calls).not.toContain(SEND)
})

test('a wrong secret is told once and in no log', async () => {
  connect({ secret: 'ffffffffffffffffffffffffffffffff', appSecret: 'wrong' })
  expect(await oa.sendText('oClerk', 'x')).toEqual({ kind: 'kept', code: 40125 })
  expect(await wecom.sendText('zhangsan', 'x')).toEqual({ kind: 'kept', code: 40001 })
  expect(logged.join()).not.toMatch(/ffffffff|wrong/)
})

test('no token, secret or query reaches the log', async () => {
  platform.fail(SEND, 45009)
  await oa.sendText('oClerk', '机密内容')
  platform.fail(SEND, 'reset')
  await oa.sendText('oClerk', '机密内容')
  expect(logged).toHaveLength(2)
  expect(logged.join()).not.toMatch(/access_token=|oClerk|机密|[0-9a-f]{40}/)
})

test('WeCom: a file under its Chinese name', async () => {
  expect(await sendFile('柳河镇2026年度报告.docx')).toEqual({ kind: 'sent', id: 'msg-1' })
  expect(platform.wecom.told[0]?.file?.name).toBe('柳河镇2026年度报告.docx')
  expect(platform.wecom.told[0]?.file?.bytes).toHaveLength(100)
})

test('WeCom: an upload nobody saw is no message', async () => {
  platform.fail('/media/upload', 'reset')
  expect(await sendFile('a.docx')).toEqual({ kind: 'kept', code: -1 })
  platform.fail('/message/send', 40007)
  expect(await sendFile('a.docx')).toEqual({ kind: 'kept', code: 40007 })
})

test('WeCom: nobody reachable', async () => {
  platform.wecom.scope = new Set(['lisi'])
  expect(await wecom.sendText('zhangsan', 'x')).toEqual({ kind: 'kept', code: 81013 })
})

test('an account without API keeps everything', async () => {
  expect(await wechatCourier(null).sendText('o', 'x')).toEqual({ kind: 'kept', code: 48001 })
  expect(wechatCourier(null).canSend).toBe(false)
})
