/**
 * Sends what waits, in order, one awaited after the other. The official account gives five messages a
 * word of the clerk; the last is kept for bad news. What may not or cannot leave is kept for the next
 * message.
 */
import { exportReport } from '../../files/export.ts'
import type { Courier, Sent } from './courier.ts'
import type { Delivery } from './deliveries.ts'
import { type ChatHouses, deskAt, visitorOf } from './moment.ts'
import type { InboxState } from './state.ts'

const MINUTE = 60_000
/** What following or tapping allows: three messages, for a minute. */
const AFTER_TAP = { messages: 3, window: MINUTE }
const TRIES = 3
/** The platforms' “busy”, after the calls' own tries. */
const BUSY = -1

type Post = { state: InboxState; courier: Courier; houses: ChatHouses; user: string }

/** Null when nothing waits any more, else when to go on (ms since 1970). */
export async function deliver(post: Post): Promise<number | null> {
  const { state, courier, user } = post
  for (let next = state.deliveries.next(); next; next = state.deliveries.next()) {
    const now = Date.now()
    if (state.deliveries.sentSince(now - MINUTE) >= courier.perMinute) return now + MINUTE / 4
    if (!isAllowed(state, courier, next.notice, now)) {
      state.deliveries.mark(next.id, 'kept', { now })
      continue
    }
    state.deliveries.mark(next.id, 'sending', { now, tried: true })
    const sent = await send(post, user, next)
    const again = note(state, next, sent)
    if (again) return again
  }
  return null
}

function isAllowed(state: InboxState, courier: Courier, notice: boolean, now: number): boolean {
  if (!courier.allowance) return courier.canSend
  const { spokeAt, tappedAt } = state.clerk
  const { messages, window } = courier.allowance
  const reserved = notice ? 0 : 1
  const within = (since: number, many: number, time: number) =>
    now - since < time && state.deliveries.sentSince(since) < many
  return (
    courier.canSend &&
    (within(spokeAt, messages - reserved, window) ||
      within(tappedAt, AFTER_TAP.messages, AFTER_TAP.window))
  )
}

async function send(post: Post, user: string, parcel: Delivery): Promise<Sent> {
  const { courier } = post
  if (parcel.kind === 'text') return courier.sendText(user, courier.pages(parcel.text)[0] ?? '')
  const document = await fileOf(post, parcel)
  return document && courier.sendFile ? courier.sendFile(user, document) : { kind: 'kept', code: 0 }
}

/** The file as the report is now. */
async function fileOf({ houses, state }: Post, { place }: Delivery) {
  if (!place) return null
  const printed = await deskAt(houses, place).print(visitorOf(state, place))
  if (!printed.ok) return null
  const { title, blocks, meta } = printed.value
  return { name: `${title}.docx`, bytes: await exportReport(blocks, 'docx', meta) }
}

/** When to try again, or null when this one is over. */
function note({ deliveries }: InboxState, { id, tries }: Delivery, sent: Sent): number | null {
  const now = Date.now()
  if (sent.kind === 'sent') deliveries.mark(id, 'sent', { now, messageId: sent.id })
  else if (sent.kind === 'unknown') deliveries.mark(id, 'unknown', { now })
  else if (sent.code === BUSY && tries + 1 < TRIES) {
    deliveries.mark(id, 'waiting', { now })
    return now + MINUTE / 2
  } else deliveries.mark(id, 'kept', { now })
  return null
}
