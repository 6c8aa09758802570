/** The chat channels as the settings say: accounts, who may come in, where links lead. */
import type { Chats } from './channels/platform/chats.ts'
import { simulatedAccounts } from './channels/simulator/accounts.ts'
import { LOCAL_UNIT } from './channels/web/door.ts'
import { API_BASE as WECHAT_API } from './channels/wechat/api.ts'
import { API_BASE as WECOM_API } from './channels/wecom/api.ts'
import { isLocal, isLoopback, type Settings } from './env.ts'

/** A channel without its token is not set up; while developing, one without is simulated. */
export function chatsOf(settings: Settings): Chats {
  const { wechat, wecom } = accountsOf(settings)
  if (settings.ZHUBI_DEV === '' || settings.WECHAT_MODE === 'plain')
    return { wechat, wecom, simulated: false }
  const made = simulatedAccounts(`http://${settings.HOST}:${settings.PORT}/dev/api`)
  return { wechat: wechat ?? made.wechat, wecom: wecom ?? made.wecom, simulated: true }
}

const accountsOf = (settings: Settings): Pick<Chats, 'wechat' | 'wecom'> => ({
  wechat: settings.WECHAT_TOKEN
    ? {
        mode: settings.WECHAT_MODE,
        token: settings.WECHAT_TOKEN,
        keys: keysOf(settings.WECHAT_AES_KEY),
        id: settings.WECHAT_APP_ID,
        secret: settings.WECHAT_APP_SECRET,
        base: settings.WECHAT_API_BASE || WECHAT_API,
      }
    : null,
  wecom: settings.WECOM_TOKEN
    ? {
        token: settings.WECOM_TOKEN,
        keys: keysOf(settings.WECOM_AES_KEY),
        id: settings.WECOM_CORP_ID,
        agent: settings.WECOM_AGENT_ID,
        secret: settings.WECOM_SECRET,
        base: settings.WECOM_API_BASE || WECOM_API,
      }
    : null,
})

const keysOf = (keys: string): string[] => keys.split(',').map((key) => key.trim())

/**
 * The unit of everybody who writes, or null where a code is asked for. A local server has no codes;
 * one that has a public address is written to by strangers, so they need a join code from its page.
 */
export const openUnitOf = (settings: Settings): string | null =>
  isLocal(settings) && isOwnAddress(settings.PUBLIC_URL) ? LOCAL_UNIT : null

const isOwnAddress = (url: string): boolean => url === '' || isLoopback(new URL(url).hostname)
