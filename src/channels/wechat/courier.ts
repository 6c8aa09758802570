/** Sends for the official account: text alone, five messages a word of the clerk (wechat.md §1.2, §6). */
import type { Courier, Sent } from '../../desk/inbox/courier.ts'
import type { ApiAnswer } from '../platform/api.ts'
import { messagesOf } from '../platform/pages.ts'
import { printable } from '../platform/reply.ts'
import type { WechatApi } from './api.ts'

const HOUR = 3_600_000

/** `api` is null for an account that may not send. */
export const wechatCourier = (api: WechatApi | null): Courier => ({
  canSend: api !== null,
  allowance: { messages: 5, window: 48 * HOUR },
  perMinute: 20,
  pages: messagesOf,
  sendText: async (user, text) =>
    api ? sentOf(await api.sendText(user, printable(text))) : { kind: 'kept', code: 48001 },
  sendFile: null,
  showTyping: api && (async (user) => void (await api.showTyping(user))),
})

export function sentOf(answer: ApiAnswer): Sent {
  if (answer.kind === 'ok') return { kind: 'sent', id: null }
  return answer.kind === 'unclear' ? { kind: 'unknown' } : { kind: 'kept', code: answer.code }
}
