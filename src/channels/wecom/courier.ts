/** Sends for a WeCom app: text and files, no limit by the clerk's words (wechat.md §1.3, §7). */
import * as z from 'zod'
import type { Courier, Document, Sent } from '../../desk/inbox/courier.ts'
import type { ApiAnswer } from '../platform/api.ts'
import { messagesOf } from '../platform/pages.ts'
import { printable } from '../platform/reply.ts'
import type { WecomApi } from './api.ts'

const Uploaded = z.object({ media_id: z.string().min(1) })
const Delivered = z.object({ msgid: z.string().optional(), invaliduser: z.string().optional() })

/** WeCom's code for a message nobody can get; a lone recipient named invalid means the same. */
const NOBODY = 81013

/** `api` is null for an app without its secret. */
export const wecomCourier = (api: WecomApi | null): Courier => ({
  canSend: api !== null,
  allowance: null,
  // WeCom drops what is over 30 a minute without a word.
  perMinute: 25,
  pages: messagesOf,
  sendText: async (user, text) =>
    api ? sentOf(await api.sendText(user, printable(text))) : { kind: 'kept', code: 48002 },
  sendFile: api && ((user, document) => sendFile(api, user, document)),
  showTyping: null,
})

async function sendFile(api: WecomApi, user: string, { name, bytes }: Document): Promise<Sent> {
  const answer = await api.upload(name, bytes)
  // An upload nobody saw is no message: trying it again is harmless.
  if (answer.kind === 'unclear') return { kind: 'kept', code: -1 }
  if (answer.kind === 'error') return { kind: 'kept', code: answer.code }
  const uploaded = Uploaded.safeParse(answer.body)
  if (!uploaded.success) return { kind: 'kept', code: 40007 }
  return sentOf(await api.sendFile(user, uploaded.data.media_id))
}

function sentOf(answer: ApiAnswer): Sent {
  if (answer.kind === 'unclear') return { kind: 'unknown' }
  if (answer.kind === 'error') return { kind: 'kept', code: answer.code }
  const { msgid = null, invaliduser } = Delivered.parse(answer.body)
  return invaliduser ? { kind: 'kept', code: NOBODY } : { kind: 'sent', id: msgid }
}
