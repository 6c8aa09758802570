/** Settings of a server that serves two units and both platforms, their API played by the stand-in. */
import { APP, OA } from './account.ts'
import { OA_SECRET } from './stand-in/oa.ts'
import { APP_SECRET } from './stand-in/wecom.ts'

export const UNIT = '柳河镇人民政府'
export const CODE = 'liuhe-2026-kouling'
export const OTHER_UNIT = '桥头街道办事处'
export const OTHER_CODE = 'qiaotou-2026-kouling'
export const API = 'http://platform.test'

export const CHAT_SETTINGS = {
  HOST: '127.0.0.1',
  ACCESS_CODES: `${UNIT}=${CODE}\n${OTHER_UNIT}=${OTHER_CODE}`,
  PUBLIC_URL: 'http://zhubi.test',
  WECHAT_MODE: OA.mode,
  WECHAT_TOKEN: OA.token,
  WECHAT_AES_KEY: OA.keys[0] ?? '',
  WECHAT_APP_ID: OA.id,
  WECHAT_APP_SECRET: OA_SECRET,
  WECHAT_API_BASE: API,
  WECOM_TOKEN: APP.token,
  WECOM_AES_KEY: APP.keys[0] ?? '',
  WECOM_CORP_ID: APP.id,
  WECOM_AGENT_ID: APP.agent,
  WECOM_SECRET: APP_SECRET,
  WECOM_API_BASE: `${API}/wecom`,
}
