/** A verified push of a WeCom app as the inbox takes it (wechat.md §7, §9.2). */
import type { Push, PushKind } from '../../desk/inbox/push.ts'
import { dedupeKeyOf, type Said, said } from '../platform/said.ts'
import type { Fields } from '../platform/xml.ts'
import type { Account } from './verify.ts'

const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['image', '图片'],
  ['voice', '语音'],
  ['video', '视频'],
  ['location', '位置'],
  ['link', '链接'],
  ['file', '文件'],
])

/** enter_agent comes with each opening of the app and calls for no greeting. */
const EVENTS: ReadonlyMap<string, PushKind> = new Map([
  ['subscribe', 'join'],
  ['unsubscribe', 'leave'],
  ['click', 'click'],
])

/** The push, or null for one that calls for nothing or is for another app of the same corporation. */
export function normalise(fields: Fields, { id, agent }: Account): Push | null {
  const { ToUserName: corp, FromUserName, AgentID = agent } = fields
  if (corp !== id || AgentID !== agent || !FromUserName) return null
  const account = `${corp}:${agent}`
  // UserIDs compare without regard to case, and come back in lower case.
  const user = FromUserName.toLowerCase()
  const content = contentOf(fields)
  const dedupeKey = dedupeKeyOf(account, user, fields)
  return content && dedupeKey ? { channel: 'wecom', account, user, dedupeKey, ...content } : null
}

function contentOf(fields: Fields): Said | null {
  const { MsgType: type = '', Content: content = '', Event: event = '' } = fields
  if (type === 'event') {
    const kind = EVENTS.get(event)
    return kind ? said(kind, fields.EventKey ?? '') : null
  }
  if (type === 'text') return said('text', content)
  const what = UNREADABLE.get(type)
  return what ? said('unreadable', what) : null
}
