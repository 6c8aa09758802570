/** Pushes as the platforms send them, and what the inbox is given. */
import { Hono } from 'hono'
import { beforeEach, expect, test } from 'vitest'
import {
  APP,
  OA,
  requestOf,
  type Sent,
  safePush,
  seconds,
  textFields,
  wecomPush,
  xmlOf,
} from '../../../test/platform/account.ts'
import { decrypt, encrypt, fieldsOf, sign } from '../../../test/platform/sealing.ts'
import type { Push } from '../../desk/inbox/push.ts'
import { wechatRoutes } from '../wechat/routes.ts'
import { wecomRoutes } from '../wecom/routes.ts'

const KEY = OA.keys[0] ?? ''
const OLD_KEY = 'Q'.repeat(43)
const taken: Push[] = []
let passive: string | null = '已记'
const take = async (push: Push) => {
  taken.push(push)
  return passive
}
const app = new Hono()
  .route('/wechat', wechatRoutes({ ...OA, keys: [KEY, OLD_KEY] }, take))
  .route('/wecom', wecomRoutes(APP, take))

beforeEach(() => {
  taken.length = 0
  passive = '已记'
})

async function send(path: string, sent: Sent): Promise<string> {
  const response = await app.fetch(requestOf(path, sent))
  expect(response.status).toBe(200)
  return response.text()
}
const event = (to: string, name: string, more = {}) =>
  xmlOf({
    ToUserName: to,
    FromUserName: 'oClerk',
    CreateTime: '7',
    MsgType: 'event',
    Event: name,
    ...more,
  })
const message = (type: string, more = {}) => {
  const { Content: _text, ...fields } = textFields(OA.name, 'oClerk', '')
  return xmlOf({ ...fields, MsgType: type, MediaId: 'm', ...more })
}

test('a text, and its sealed reply', async () => {
  const answer = fieldsOf(
    await send('/wechat', safePush(xmlOf(textFields(OA.name, 'oClerk', '学法3次')))),
  )
  expect(taken).toMatchObject([
    { channel: 'wechat', account: OA.name, user: 'oClerk', kind: 'text', text: '学法3次' },
  ])
  expect(answer.Nonce).toBe('415670741')
  expect(fieldsOf(decrypt(KEY, OA.id, answer.Encrypt ?? ''))).toMatchObject({
    ToUserName: 'oClerk',
    FromUserName: OA.name,
    Content: '已记',
  })
})

test('a reply is sealed with the key that opened the push', async () => {
  const inner = xmlOf(textFields(OA.name, 'oClerk', '学法3次'))
  const answer = fieldsOf(await send('/wechat', safePush(inner, { key: OLD_KEY })))
  expect(fieldsOf(decrypt(OLD_KEY, OA.id, answer.Encrypt ?? '')).Content).toBe('已记')
})

test('nothing to say: each platform has its own word for it', async () => {
  passive = null
  expect(await send('/wechat', safePush(xmlOf(textFields(OA.name, 'o', 'x'))))).toBe('success')
  expect(await send('/wecom', wecomPush(xmlOf(textFields(APP.id, 'o', 'x'))))).toBe('')
})

test('JSON: MsgId keeps all its digits', async () => {
  const inner = `{"ToUserName":"${OA.name}","FromUserName":"oClerk","CreateTime":1714112445,"MsgType":"text","Content":"学法\\n3次","MsgId":9223372036854775807}`
  await send('/wechat', safePush(inner))
  expect(taken).toMatchObject([
    { text: '学法\n3次', dedupeKey: `${OA.name}|oClerk|9223372036854775807|1714112445` },
  ])
})

test('JSON around the ciphertext as well', async () => {
  const { query, body } = safePush(xmlOf(textFields(OA.name, 'oClerk', 'x')))
  const Encrypt = fieldsOf(body).Encrypt
  await send('/wechat', { query, body: JSON.stringify({ ToUserName: OA.name, Encrypt }) })
  expect(taken).toHaveLength(1)
})

test.each([
  ['image', {}, '图片'],
  ['voice', { Format: 'amr' }, '语音'],
  ['voice', { Format: 'amr', Recognition: '' }, '语音'],
  ['video', {}, '视频'],
  ['shortvideo', {}, '视频'],
  ['location', { Label: '柳河镇' }, '位置'],
  ['link', { Title: 't' }, '链接'],
  ['text', { Content: '【收到不支持的消息类型，暂无法显示】' }, '表情或文件'],
])('%s %j is not an answer', async (type, more, what) => {
  await send('/wechat', safePush(message(type, more)))
  expect(taken).toMatchObject([{ kind: 'unreadable', text: what }])
})

test('a voice that was recognised is words', async () => {
  await send('/wechat', safePush(message('voice', { Recognition: '学法三次。' })))
  expect(taken).toMatchObject([{ kind: 'text', text: '学法三次。' }])
})

test.each([
  ['subscribe', { EventKey: '' }, { kind: 'join' }],
  ['subscribe', { EventKey: 'qrscene_7' }, { kind: 'join' }],
  ['SCAN', { EventKey: '7' }, { kind: 'join' }],
  ['unsubscribe', {}, { kind: 'leave' }],
  ['CLICK', { EventKey: '进度' }, { kind: 'click', text: '进度' }],
])('event %s %j', async (name, more, expected) => {
  await send('/wechat', safePush(event(OA.name, name, more)))
  expect(taken).toMatchObject([expected])
})

test('two taps in one second on two entries are two pushes', async () => {
  await send('/wechat', safePush(event(OA.name, 'CLICK', { EventKey: '进度' })))
  await send('/wechat', safePush(event(OA.name, 'CLICK', { EventKey: '帮助' })))
  expect(new Set(taken.map((push) => push.dedupeKey)).size).toBe(2)
})

test('WeCom: a user is one user in either case', async () => {
  await send('/wecom', wecomPush(xmlOf(textFields(APP.id, 'ZhangSan', 'x'))))
  expect(taken).toMatchObject([
    { channel: 'wecom', account: `${APP.id}:1000002`, user: 'zhangsan' },
  ])
})

test('the URL check of the official account', async () => {
  const [timestamp, nonce] = [String(seconds()), '1514711492']
  const signature = sign(OA.token, timestamp, nonce)
  const query = new URLSearchParams({ signature, timestamp, nonce, echostr: '4375120948345356249' })
  const response = await app.fetch(new Request(`http://zhubi.test/wechat?${query}`))
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
  expect(await response.text()).toBe('4375120948345356249')
})

test('the URL check of WeCom, with + and / in its ciphertext', async () => {
  const [timestamp, nonce] = [String(seconds()), '263014780']
  for (let round = 0; round < 20; round++) {
    const echostr = encrypt(APP.keys[0] ?? '', APP.id, '1616140317555161061')
    const query = new URLSearchParams({
      msg_signature: sign(APP.token, timestamp, nonce, echostr),
      ...{ timestamp, nonce, echostr },
    })
    const response = await app.fetch(new Request(`http://zhubi.test/wecom?${query}`))
    expect(await response.text()).toBe('1616140317555161061')
  }
})
