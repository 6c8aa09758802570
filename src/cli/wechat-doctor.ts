/**
 * `zhubi wechat-doctor`: tries the settings of 公众号 and 企业微信 and says in words what is right, what
 * is not, and where to mend it. Asks each platform for a token, sends no message, shows no secret.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadEnvFile } from 'node:process'
import type { ApiAnswer } from '../channels/platform/api.ts'
import { open, seal } from '../channels/platform/cipher.ts'
import type { Meanings } from '../channels/platform/send.ts'
import { API_BASE as WECHAT_API, WechatApi } from '../channels/wechat/api.ts'
import { MEANINGS as WECHAT_MEANINGS } from '../channels/wechat/meanings.ts'
import { API_BASE as WECOM_API, WecomApi } from '../channels/wecom/api.ts'
import { MEANINGS as WECOM_MEANINGS } from '../channels/wecom/meanings.ts'
import { readSettings, type Settings, SettingsError } from '../env.ts'
import { type Command, readArgs, Unusable } from './command.ts'
import { print } from './io.ts'

export const doctorCommand: Command = {
  usage: 'wechat-doctor',
  about: '试一试公众号和企业微信的设置：格式、加解密、取令牌、IP 白名单、回调网址',
  async run(args) {
    readArgs(args, {})
    const settings = loadSettings()
    const lines = [...(await wechat(settings)), ...(await wecom(settings)), ...address(settings)]
    for (const { mark, text } of lines) print(`${mark} ${text}`)
    return lines.some(({ mark }) => mark === '✗') ? 1 : 0
  },
}

type Line = { mark: '✓' | '✗' | '–'; text: string }

const right = (text: string): Line => ({ mark: '✓', text })
const wrong = (text: string): Line => ({ mark: '✗', text })
const skipped = (text: string): Line => ({ mark: '–', text })

function loadSettings(): Settings {
  const file = resolve('.env')
  if (existsSync(file)) loadEnvFile(file)
  try {
    return readSettings({ ...process.env })
  } catch (error) {
    throw error instanceof SettingsError ? new Unusable(error.message) : error
  }
}

const MODES = { safe: '安全模式', compat: '兼容模式', plain: '明文模式（只供试用，消息可被伪造）' }

async function wechat(settings: Settings): Promise<Line[]> {
  const { WECHAT_TOKEN, WECHAT_MODE, WECHAT_APP_ID: id, WECHAT_APP_SECRET: secret } = settings
  if (!WECHAT_TOKEN) return [skipped('公众号：没有设置')]
  const base = settings.WECHAT_API_BASE || WECHAT_API
  const mode = right(`公众号：格式都对，${MODES[WECHAT_MODE]}。平台里的消息加解密方式要与此一致`)
  const keys = WECHAT_MODE === 'plain' ? [] : keyLines('公众号', settings.WECHAT_AES_KEY, id)
  if (!secret) return [mode, ...keys, skipped(`公众号：没有填 WECHAT_APP_SECRET，${PASSIVE}`)]
  const answer = await new WechatApi({ id, secret, base }, fetch).askToken()
  return [mode, ...keys, tokenLine('公众号', base, answer, WECHAT_MEANINGS)]
}

async function wecom(settings: Settings): Promise<Line[]> {
  const { WECOM_TOKEN, WECOM_CORP_ID: id, WECOM_AGENT_ID: agent, WECOM_SECRET: secret } = settings
  if (!WECOM_TOKEN) return [skipped('企业微信：没有设置')]
  const base = settings.WECOM_API_BASE || WECOM_API
  const first = [right('企业微信：格式都对'), ...keyLines('企业微信', settings.WECOM_AES_KEY, id)]
  if (!secret) return [...first, skipped(`企业微信：没有填 WECOM_SECRET，${PASSIVE}`)]
  const answer = await new WecomApi({ id, agent, secret, base }, fetch).askToken()
  return [...first, tokenLine('企业微信', base, answer, WECOM_MEANINGS)]
}

const PASSIVE = '不能主动发消息：写好的结果会放在下一条回复前面'

/** Each key must read what it sealed. */
const keyLines = (channel: string, keys: string, id: string): Line[] =>
  keys.split(',').map((given, index) => {
    const key = given.trim()
    const { message } = open([key], id, seal(key, id, '试一试'))
    const which = index === 0 ? '' : '（以前的）'
    return message === '试一试'
      ? right(`${channel}：加解密密钥${which}可用`)
      : wrong(`${channel}：加解密密钥${which}不可用，请重新复制 EncodingAESKey`)
  })

function tokenLine(channel: string, base: string, answer: ApiAnswer, meanings: Meanings): Line {
  const { host } = new URL(base)
  if (answer.kind === 'ok') return right(`${channel}：从 ${host} 取到了令牌，可以主动发消息`)
  if (answer.kind === 'unclear')
    return wrong(`${channel}：连不上 ${host}，或它没有按接口回答。请检查网络，或 API_BASE 填的地址`)
  const meaning = meanings.get(answer.code)?.words ?? '平台没有说明'
  return wrong(
    `${channel}：${host} 拒绝了（${answer.code}）：${meaning}。平台原话：${answer.detail}`,
  )
}

/** Platforms push to ports 80 and 443 of a public name only. */
function address({ PUBLIC_URL, WECHAT_TOKEN, WECOM_TOKEN }: Settings): Line[] {
  if (!WECHAT_TOKEN && !WECOM_TOKEN) return []
  if (!PUBLIC_URL) return [wrong('没有设置 PUBLIC_URL：聊天里的链接要以它开头，平台也要能访问到它')]
  const { port, origin } = new URL(PUBLIC_URL)
  if (port !== '') return [wrong(`PUBLIC_URL 带了端口 ${port}：平台只推送到 80 和 443 端口`)]
  const paths = [WECHAT_TOKEN && `${origin}/wechat`, WECOM_TOKEN && `${origin}/wecom`]
  return [right(`平台里的服务器地址（URL）填：${paths.filter(Boolean).join('、')}`)]
}
