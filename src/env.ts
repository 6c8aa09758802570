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
  /** An OpenAI-compatible endpoint, like http://127.0.0.1:11434/v1. Empty: templates write. */
  LLM_BASE_URL: url,
  /** Its key, where it wants one. */
  LLM_API_KEY: blank,
  /** Its model's name. */
  LLM_MODEL: blank,
  /** Milliseconds until a model counts as silent. */
  LLM_TIMEOUT_MS: count(60_000, 600_000),
  /** WeChat official account: token, EncodingAESKey, AppID, AppSecret, and the API's address. */
  WECHAT_TOKEN: blank,
  WECHAT_AES_KEY: blank,
  WECHAT_APP_ID: blank,
  WECHAT_APP_SECRET: blank,
  WECHAT_API_BASE: url,
  /** WeCom self-built app: token, EncodingAESKey, CorpID, AgentID, Secret, and the API's address. */
  WECOM_TOKEN: blank,
  WECOM_AES_KEY: blank,
  WECOM_CORP_ID: blank,
  WECOM_AGENT_ID: blank,
  WECOM_SECRET: blank,
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
  if (read.success) return read.data
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`)
  throw new SettingsError(`设置有误。${wrong.join('；')}`)
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
