/** A verified push of the official account as the inbox takes it (wechat.md §2, §9.2). */
import type { Push, PushKind } from '../../desk/inbox/push.ts'
import { dedupeKeyOf, type Said, said } from '../platform/said.ts'
import type { Fields } from '../platform/xml.ts'

/** What stands in a text message when the clerk sent a sticker or a file. */
const UNSUPPORTED = /^【收到不支持的消息类型，暂无法显示】$/

const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['image', '图片'],
  ['voice', '语音'],
  ['video', '视频'],
  ['shortvideo', '视频'],
  ['location', '位置'],
  ['link', '链接'],
])

/** Events that mean something here; the others (VIEW, LOCATION, reports of sending …) are acknowledged. */
const EVENTS: ReadonlyMap<string, PushKind> = new Map([
  ['subscribe', 'join'],
  ['unsubscribe', 'leave'],
  ['SCAN', 'join'],
  ['CLICK', 'click'],
])

/** The push, or null for one that calls for nothing. */
export function normalise(fields: Fields): Push | null {
  const { ToUserName: account, FromUserName: user } = fields
  const content = contentOf(fields)
  const dedupeKey = dedupeKeyOf(account, user, fields)
  if (!account || !user || !content || dedupeKey === null) return null
  return { channel: 'wechat', account, user, dedupeKey, ...content }
}

function contentOf(fields: Fields): Said | null {
  const { MsgType: type = '', Content: content = '', Event: event = '' } = fields
  if (type === 'event') {
    const kind = EVENTS.get(event)
    return kind ? said(kind, fields.EventKey ?? '') : null
  }
  if (type === 'text')
    return UNSUPPORTED.test(content.trim())
      ? said('unreadable', '表情或文件')
      : said('text', content)
  if (type === 'voice' && fields.Recognition?.trim()) return said('text', fields.Recognition)
  const what = UNREADABLE.get(type)
  return what ? said('unreadable', what) : null
}
