/** What the one who sets the channels up is told, by the command as a separate process. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CommandLine } from './command-line.ts'
import { type Listening, listenAsPlatform } from './platform/listening.ts'
import { CHAT_SETTINGS } from './platform/settings.ts'
import { StandIn } from './platform/stand-in.ts'

const line = new CommandLine()
const platform = new StandIn()
let api: Listening
beforeAll(async () => {
  api = await listenAsPlatform(platform)
})
afterAll(() => {
  api.close()
  line.remove()
})

const doctor = (changed: Record<string, string> = {}) =>
  line.run(['wechat-doctor'], '', {
    ...CHAT_SETTINGS,
    WECHAT_API_BASE: api.url,
    WECOM_API_BASE: `${api.url}/wecom`,
    ...changed,
  })
const SECRETS = [
  CHAT_SETTINGS.WECHAT_APP_SECRET,
  CHAT_SETTINGS.WECOM_SECRET,
  CHAT_SETTINGS.WECHAT_AES_KEY,
  CHAT_SETTINGS.WECOM_AES_KEY,
]

test('all is well', async () => {
  const { code, out } = await doctor()
  expect(out).not.toContain('✗')
  expect(out).toMatch(/公众号：从 .* 取到了令牌/)
  expect(out).toMatch(/企业微信：从 .* 取到了令牌/)
  expect(out).toContain('http://zhubi.test/wechat、http://zhubi.test/wecom')
  expect(code).toBe(0)
})

test('an address that is not allow-listed is told in words, with the place to mend it', async () => {
  platform.fail('/cgi-bin/stable_token', 40164)
  platform.fail('/cgi-bin/gettoken', 60020)
  const { code, out } = await doctor()
  expect(out).toMatch(/✗ 公众号：.*40164.*出口 IP 不在白名单.*IP白名单/)
  expect(out).toMatch(/✗ 企业微信：.*60020.*可信 IP/)
  expect(code).toBe(1)
})

test.each([
  [{ WECHAT_APP_SECRET: 'ffffffffffffffffffffffffffffffff' }, '核对 WECHAT_APP_SECRET'],
  [{ WECOM_SECRET: 'wrongwrong' }, '核对 WECOM_SECRET'],
  [{ WECHAT_API_BASE: 'http://127.0.0.1:1' }, '连不上 127.0.0.1:1'],
  [{ PUBLIC_URL: '' }, '没有设置 PUBLIC_URL'],
  [{ PUBLIC_URL: 'https://a.test:8443' }, '80 和 443'],
])('%j: %s', async (changed, told) => {
  const { code, out, err } = await doctor(changed)
  expect(out).toContain(told)
  expect(code).toBe(1)
  for (const secret of SECRETS) expect(out + err).not.toContain(secret)
  expect(out + err).not.toContain('ffffffffff')
})

test.each([
  [{ WECHAT_AES_KEY: 'short' }, 'WECHAT_AES_KEY：应为43位'],
  [{ WECHAT_TOKEN: '含中文' }, 'WECHAT_TOKEN：应为3到32位'],
  [{ WECHAT_MODE: 'open' }, 'WECHAT_MODE：应为 safe'],
  [{ WECHAT_TOKEN: '' }, '公众号没有配全，还缺 WECHAT_TOKEN'],
  [{ WECOM_AGENT_ID: '', WECOM_CORP_ID: '' }, '还缺 WECOM_CORP_ID、WECOM_AGENT_ID'],
])('%j is refused: %s', async (changed, told) => {
  const { code, err } = await doctor(changed)
  expect(err).toContain(told)
  expect(code).toBe(2)
})

test('nothing set up is no fault; without a secret it only answers', async () => {
  expect((await line.run(['wechat-doctor'])).code).toBe(0)
  const { code, out } = await doctor({ WECHAT_APP_SECRET: '', WECOM_SECRET: '' })
  expect(out.match(/不能主动发消息/g)).toHaveLength(2)
  expect(code).toBe(0)
})
