/**
 * Settings, read once at the edge (worker.ts, scripts/start.ts) and passed down; nothing below reads
 * the environment. Absent and empty mean the same. Refuses what it cannot read, naming the setting.
 */
import * as z from 'zod'

const text = z.string().trim()
const blank = text.default('')
const url = z
  .union([z.literal(''), z.url({ protocol: /^https?$/, error: '应为 http(s) 网址' })])
  .default('')
const count = (normal: number, max: number) =>
  z.coerce.number('应为数字').int('应为整数').min(0).max(max).default(normal)

/** A line of ACCESS_CODES. */
export type AccessCode = { unit: string; code: string }

const CODE_LINE = /^([^=]{1,60})=\s*(\S{8,200})$/

/** `单位名=code` lines; `;` may stand for a line break. A code has 8 characters or more. */
const accessCodes = text.default('').transform((value, context): AccessCode[] => {
  const lines = value.split(/[\n;]/).map((entry) => entry.trim())
  const codes = lines
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [, unit = '', code = ''] = CODE_LINE.exec(entry) ?? []
      return { unit: unit.trim(), code }
    })
  const issue = (message: string) => context.addIssue({ code: 'custom', message })
  if (codes.some(({ unit }) => unit === ''))
    issue('每行应为“单位名=口令”，口令至少8个字符、不含空格')
  if (new Set(codes.map(({ code }) => code)).size < codes.length) issue('两个单位的口令相同')
  return codes
})

/** Empty, or all of it in this form; `sentence` tells whoever set it what is wanted. */
const shaped = (form: RegExp, sentence: string) =>
  text.regex(new RegExp(`^(?:${form.source})?$`), sentence).default('')

const TOKEN = /[A-Za-z0-9]{3,32}/
const AES_KEYS = /[A-Za-z0-9+/]{43}(?: *, *[A-Za-z0-9+/]{43})?/
const AES_KEY_WORDS = '应为43位的 EncodingAESKey；换密钥期间可写两个，新的在前，用逗号隔开'
const ID = /[A-Za-z0-9_-]{4,64}/
const SECRET = /\S{8,128}/

export const Settings = z.object({
  /** Address to listen on. Anything but a loopback address needs ACCESS_CODES. `npm start` fills in 127.0.0.1. */
  HOST: blank,
  /** Port to listen on. */
  PORT: count(8787, 65535),
  /** Folder of the data (SQLite files), made when absent. */
  DATA_DIR: text.default('./data'),
  /** Where people reach the server, if not at HOST:PORT: links in chats begin with it. */
  PUBLIC_URL: url,
  /** `单位名=口令`, one unit a line. Empty: only this machine may use the server. */
  ACCESS_CODES: accessCodes,
  /** Signs sessions. Empty: made from the access codes, so changing a code signs its users out. */
  SESSION_SECRET: blank,
  /** Days without a change after which a report is erased. 0 keeps it. */
  RETENTION_DAYS: count(0, 36_500),
  /** 1 in `npm run dev`, which sets it: a simulated phone at /dev/phone. Loopback only. */
  ZHUBI_DEV: z.enum(['', '1']).default(''),
  /** An OpenAI-compatible endpoint, like http://127.0.0.1:11434/v1. Empty: templates write. */
  LLM_BASE_URL: url,
  /** Its key, where it wants one. */
  LLM_API_KEY: blank,
  /** Its model's name. */
  LLM_MODEL: blank,
  /** Milliseconds until a model counts as silent. */
  LLM_TIMEOUT_MS: count(60_000, 600_000),
  /** Parts that a model writes at the same time. */
  LLM_CONCURRENCY: count(8, 64),
  /** Tokens all model work on one report may take; then templates write. 0 is no limit. */
  LLM_TOKEN_BUDGET: count(500_000, 1_000_000_000),
  /** WeChat official account, as in its console: the mode of encryption (plain is for trials alone), */
  WECHAT_MODE: z
    .enum(
      ['safe', 'compat', 'plain'],
      '应为 safe（安全模式）、compat（兼容模式）或 plain（明文模式）',
    )
    .default('safe'),
  /** token, EncodingAESKey (while it is changed: new,old), AppID, */
  WECHAT_TOKEN: shaped(TOKEN, '应为3到32位字母或数字，与公众平台填的一致'),
  WECHAT_AES_KEY: shaped(AES_KEYS, AES_KEY_WORDS),
  WECHAT_APP_ID: shaped(ID, '应为 wx 开头的 AppID'),
  /** AppSecret (empty: it only answers, never sends), and the API's address (a relay with a fixed IP). */
  WECHAT_APP_SECRET: shaped(SECRET, '应为平台给的 AppSecret，不含空格'),
  WECHAT_API_BASE: url,
  /** WeCom self-built app: token, EncodingAESKey (while it is changed: new,old), CorpID, AgentID, */
  WECOM_TOKEN: shaped(TOKEN, '应为3到32位字母或数字，与企业微信后台填的一致'),
  WECOM_AES_KEY: shaped(AES_KEYS, AES_KEY_WORDS),
  WECOM_CORP_ID: shaped(ID, '应为 ww 开头的企业ID'),
  WECOM_AGENT_ID: shaped(/\d{1,12}/, '应为数字，即应用的 AgentId'),
  /** the app's Secret (empty: it only answers, never sends), and the API's address. */
  WECOM_SECRET: shaped(SECRET, '应为该应用的 Secret，不含空格'),
  WECOM_API_BASE: url,
})

export type Settings = z.infer<typeof Settings>
export type SettingName = keyof Settings

/** A setting that cannot be read; the message names it and is for the one who set it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** Reads settings from an environment; entries that are no settings are passed over. */
export function readSettings(environment: Readonly<Record<string, unknown>>): Settings {
  const given = Object.keys(Settings.shape).flatMap((name) => {
    const value = environment[name]
    return typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : []
  })
  const read = Settings.safeParse(Object.fromEntries(given))
  if (read.success) return complete(read.data)
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`)
  throw new SettingsError(`设置有误。${wrong.join('；')}`)
}

/** A channel that is half set up would fail at its first message; better now. */
function complete(settings: Settings): Settings {
  const wechat = settings.WECHAT_MODE === 'plain' ? ([] as const) : WECHAT_ENCRYPTED
  if (settings.ZHUBI_DEV && !isLoopback(settings.HOST))
    throw new SettingsError('设置有误。ZHUBI_DEV 只能在本机开发时用')
  const missing = [
    ...missingOf(settings, '公众号', ['WECHAT_TOKEN', ...wechat], WECHAT_ENCRYPTED),
    ...missingOf(settings, '企业微信', WECOM_NEEDED, ['WECOM_SECRET']),
  ]
  if (missing.length > 0) throw new SettingsError(`设置有误。${missing.join('；')}`)
  return settings
}

const WECHAT_ENCRYPTED = ['WECHAT_AES_KEY', 'WECHAT_APP_ID'] as const
const WECOM_NEEDED = ['WECOM_TOKEN', 'WECOM_AES_KEY', 'WECOM_CORP_ID', 'WECOM_AGENT_ID'] as const

function missingOf(
  settings: Settings,
  channel: string,
  needed: readonly SettingName[],
  others: readonly SettingName[],
): string[] {
  const isUsed = [...needed, ...others].some((name) => settings[name] !== '')
  const missing = isUsed ? needed.filter((name) => settings[name] === '') : []
  return missing.length > 0 ? [`${channel}没有配全，还缺 ${missing.join('、')}`] : []
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/

/** Whether `host` is this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

/** Served to this machine alone, so no sign-in is needed. An unknown address is not local. */
export const isLocal = (settings: Settings): boolean =>
  settings.ACCESS_CODES.length === 0 && isLoopback(settings.HOST)

/** Why the server must not serve with these settings, or null. */
export const refusalToServe = (settings: Settings): string | null =>
  settings.ACCESS_CODES.length > 0 || isLoopback(settings.HOST)
    ? null
    : '本服务可被其他机器访问，却没有设置 ACCESS_CODES，因此拒绝提供服务。请在 .env 写明“单位名=口令”（每行一个单位），或把 HOST 改为 127.0.0.1。'
