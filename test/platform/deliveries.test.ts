/** What leaves, what is kept, what is not known: the rows of an inbox and a courier that tells. */
/// <reference types="@cloudflare/vitest-plugin/types" />

import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import type { Courier, Sent } from '../../src/desk/inbox/courier.ts'
import { deliver } from '../../src/desk/inbox/deliver.ts'
import type { Parcel } from '../../src/desk/inbox/deliveries.ts'
import { InboxState } from '../../src/desk/inbox/state.ts'

const parcel = (text: string, notice = false): Parcel => ({
  ...{ kind: 'text', text, brief: text, notice, place: null },
})

/** An inbox whose clerk wrote `ago` milliseconds before now, and a courier with the answers given. */
async function inbox(
  ago: number,
  answers: Sent[],
  work: (state: InboxState, send: () => Promise<number | null>, sent: string[]) => Promise<void>,
  more: Partial<Courier> = {},
): Promise<void> {
  const stub = env.INBOXES.getByName(crypto.randomUUID())
  await runInDurableObject(stub, async (_instance, { storage }) => {
    const state = new InboxState(storage, null)
    state.clerk = { ...state.clerk, spokeAt: Date.now() - ago }
    const sent: string[] = []
    const courier: Courier = {
      canSend: true,
      allowance: { messages: 5, window: 48 * 3_600_000 },
      perMinute: 20,
      pages: (text) => [text],
      sendText: async (_user, text) => {
        sent.push(text)
        return answers.shift() ?? { kind: 'sent', id: null }
      },
      sendFile: null,
      showTyping: null,
      ...more,
    }
    const houses = { reports: env.REPORTS, offices: env.OFFICES, codes: env.CODES }
    await work(state, () => deliver({ state, courier, houses, user: 'o' }), sent)
  })
}

const fill = (state: InboxState, ...texts: string[]) =>
  texts.forEach((text) => void state.deliveries.add(parcel(text), 'waiting'))
const left = (state: InboxState) =>
  state.deliveries.left().map(({ parcel: { text }, isCertain }) => [text, isCertain])

test('four results leave for a word of the clerk, the fifth place is for bad news', () =>
  inbox(1_000, [], async (state, send, sent) => {
    fill(state, '一', '二', '三', '四', '五')
    state.deliveries.add(parcel('坏消息', true), 'waiting')
    expect(await send()).toBeNull()
    expect(sent).toEqual(['一', '二', '三', '四', '坏消息'])
    expect(left(state)).toEqual([['五', true]])
  }))

test('after 48 hours nothing leaves', () =>
  inbox(48 * 3_600_000 + 1, [], async (state, send, sent) => {
    fill(state, '一')
    await send()
    expect(sent).toEqual([])
    expect(left(state)).toEqual([['一', true]])
  }))

test('following allows three, for a minute', () =>
  inbox(Date.now(), [], async (state, send, sent) => {
    state.clerk = { ...state.clerk, tappedAt: Date.now() - 30_000 }
    fill(state, '一', '二', '三', '四')
    await send()
    expect(sent).toEqual(['一', '二', '三'])
    expect(left(state)).toEqual([['四', true]])
  }))

test('an account that may not send keeps everything', () =>
  inbox(
    1_000,
    [],
    async (state, send, sent) => {
      fill(state, '一')
      await send()
      expect([sent, left(state)]).toEqual([[], [['一', true]]])
    },
    { canSend: false },
  ))

test('one that may be lost is not sent again, and the next leaves', () =>
  inbox(1_000, [{ kind: 'unknown' }], async (state, send, sent) => {
    fill(state, '一', '二')
    await send()
    await send()
    expect(sent).toEqual(['一', '二'])
    expect(left(state)).toEqual([['一', false]])
  }))

test('busy is tried again later, in its place, three times in all', () =>
  inbox(1_000, Array<Sent>(3).fill({ kind: 'kept', code: -1 }), async (state, send, sent) => {
    fill(state, '一', '二')
    expect(await send()).toBeGreaterThan(Date.now())
    expect(await send()).toBeGreaterThan(Date.now())
    expect(await send()).toBeNull()
    expect(sent).toEqual(['一', '一', '一', '二'])
    expect(left(state)).toEqual([['一', true]])
  }))

test('a crash while sending leaves it unknown', async () => {
  const stub = env.INBOXES.getByName(crypto.randomUUID())
  await runInDurableObject(stub, (_instance, { storage }) => {
    const before = new InboxState(storage, null)
    fill(before, '一')
    const id = before.deliveries.next()?.id ?? 0
    before.deliveries.mark(id, 'sending', { now: Date.now(), tried: true })
    expect(left(before)).toEqual([])
    expect(left(new InboxState(storage, null))).toEqual([['一', false]])
  })
})

test('more than a minute allows waits', () =>
  inbox(
    1_000,
    [],
    async (state, send, sent) => {
      fill(state, '一', '二', '三')
      expect(await send()).toBeGreaterThan(Date.now())
      expect(sent).toEqual(['一', '二'])
      expect(state.deliveries.next()?.text).toBe('三')
    },
    { allowance: null, perMinute: 2 },
  ))
