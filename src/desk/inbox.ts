/**
 * The inbox of one chat user: takes his pushes one at a time and in order, each once, remembers what
 * was said, and delivers what is ready later. A thin door like report-desk.ts: no platform, no wording,
 * no rule of the conversation. Addressed by channel, account and user, so every copy of a push meets it.
 */
import { DurableObject } from 'cloudflare:workers'
import { createHash } from 'node:crypto'
import { composed } from './inbox/compose.ts'
import type { Courier } from './inbox/courier.ts'
import { deliver } from './inbox/deliver.ts'
import type { ChatHouses, Done, Entry, Moment } from './inbox/moment.ts'
import type { Channel, Push } from './inbox/push.ts'
import { nextLook, settle } from './inbox/settle.ts'
import { InboxState } from './inbox/state.ts'
import { talk } from './inbox/talk.ts'
import { words } from './inbox/words.ts'

export type InboxSettings = Pick<Entry, 'openUnit' | 'unitOfCode' | 'publicUrl'> & {
  courierOf(channel: Channel): Courier
}

/** A push that takes longer is told “received” and its reply sent later (ms). The platform waits 5 s. */
const PATIENCE = 4_000
/** After a crash the platform repeats what was not answered; what it does not is done then (ms). */
const REPEATS_COME = 20_000
/** A desk that could not be reached is asked again then (ms). */
const AFTER_FAULT = 5_000
/** Far above what a person types or pastes in pieces; a flood costs no more than this. */
const MOST_PER_MINUTE = 120
const MINUTE = 60_000

export class Inbox extends DurableObject {
  readonly #settings: InboxSettings
  readonly #houses: ChatHouses
  readonly #state: InboxState
  /** Pushes being answered, by key; and those whose platform was told “received” meanwhile. */
  readonly #working = new Map<string, Promise<string | null>>()
  readonly #late = new Set<string>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    ctx: DurableObjectState,
    env: Cloudflare.Env,
    settings: InboxSettings,
    houses: ChatHouses,
  ) {
    super(ctx, env)
    this.#settings = settings
    this.#houses = houses
    this.#state = new InboxState(ctx.storage, settings.openUnit)
    if (this.#state.pushes.open().length > 0) this.#ringAt(Date.now() + REPEATS_COME)
    else this.#ring()
  }

  /** Takes a push; the answer is the passive reply, or null when none is ready in time. */
  async take(push: Push, origin: string): Promise<string | null> {
    const { pushes } = this.#state
    const known = pushes.find(push.dedupeKey)
    if (known?.done) return known.reply
    if (!known) {
      if (pushes.countSince(Date.now() - MINUTE) >= MOST_PER_MINUTE) return words.tooFast
      pushes.add({ push, origin }, Date.now())
    }
    return this.#inTime(push.dedupeKey, this.#work(push, origin))
  }

  /** Looks after jobs, answers what a crash left unanswered, sends what waits. */
  override async alarm(): Promise<void> {
    for (const { push, origin } of this.#state.pushes.open()) {
      if (this.#working.has(push.dedupeKey)) continue
      this.#late.add(push.dedupeKey)
      await this.#work(push, origin)
    }
    const { address } = this.#state.clerk
    if (!address) return
    const courier = this.#settings.courierOf(address.channel)
    try {
      await settle(this.#around(courier, address.origin))
      const post = { state: this.#state, courier, houses: this.#houses, user: address.user }
      this.#ring(await deliver(post))
    } catch (error) {
      console.error('inbox alarm:', error instanceof Error ? error.name : 'unknown')
      this.#ringAt(Date.now() + AFTER_FAULT)
    }
  }

  /** One push after the other; copies of one push share its work. */
  #work(push: Push, origin: string): Promise<string | null> {
    const { dedupeKey } = push
    const working = this.#working.get(dedupeKey)
    if (working) return working
    const work = this.#last.then(() => this.#answer(push, origin))
    const over = work.finally(() => this.#working.delete(dedupeKey))
    this.#working.set(dedupeKey, over)
    this.#last = over.catch(() => null)
    return over
  }

  async #answer(push: Push, origin: string): Promise<string | null> {
    if (push.kind === 'leave') return this.#leave(push, origin)
    const courier = this.#settings.courierOf(push.channel)
    const moment = this.#moment(push, origin, courier)
    try {
      if (!courier.canSend) await settle(this.#around(courier, origin))
      return this.#store(moment, await talk(moment), courier)
    } catch (error) {
      console.error('inbox:', error instanceof Error ? error.name : 'unknown')
      return this.#store(moment, { clerk: moment.clerk, text: words.fault }, courier)
    }
  }

  #moment(push: Push, origin: string, courier: Courier): Moment {
    const now = Date.now()
    const { openUnit, unitOfCode, publicUrl } = this.#settings
    const { channel, user, kind, dedupeKey } = push
    const spoke = kind === 'text' || kind === 'unreadable' ? { spokeAt: now } : { tappedAt: now }
    return {
      push,
      text: push.text,
      messageId: createHash('sha256').update(dedupeKey).digest('hex').slice(0, 32),
      clerk: { ...this.#state.clerk, ...spoke, address: { channel, user, origin } },
      houses: this.#houses,
      entry: {
        ...{ openUnit, unitOfCode, publicUrl },
        takesFiles: courier.sendFile !== null,
        canSend: courier.canSend,
      },
      origin,
      now,
    }
  }

  /** What was said and what follows from it, in one transaction with the push's mark. */
  #store({ push }: Moment, done: Done, courier: Courier): string | null {
    const state = this.#state
    const reply = state.together(() => {
      const { text, clerk } = composed(done, state.deliveries, courier)
      state.clerk = clerk
      if (done.unwatch) state.watches.dropOf(done.unwatch.report)
      for (const watch of done.watches ?? []) state.watches.add(watch)
      const way = courier.canSend ? 'waiting' : 'kept'
      for (const parcel of done.parcels ?? []) state.deliveries.add(parcel, way)
      const passive = this.#late.delete(push.dedupeKey) ? null : text
      if (passive === null && text !== null) state.deliveries.add(lateReply(text), way)
      state.pushes.finish(push.dedupeKey, passive)
      return passive
    })
    if (done.watches && courier.showTyping) void courier.showTyping(push.user)
    this.#ring()
    return reply
  }

  /** The clerk has left: nothing can be sent, and what is his here goes with him. */
  async #leave(push: Push, origin: string): Promise<null> {
    await this.#state.forget()
    this.#state.pushes.add({ push, origin }, Date.now())
    this.#state.pushes.finish(push.dedupeKey, null)
    return null
  }

  #around(courier: Courier, origin: string) {
    return {
      state: this.#state,
      houses: this.#houses,
      address: (this.#settings.publicUrl || origin).replace(/\/+$/, ''),
      takesFiles: courier.sendFile !== null,
      canSend: courier.canSend,
    }
  }

  /** Waits for a reply nearly as long as the platform does. */
  #inTime(key: string, work: Promise<string | null>): Promise<string | null> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<null>((done) => {
      timer = setTimeout(() => {
        this.#late.add(key)
        done(null)
      }, PATIENCE)
    })
    return Promise.race([work, late]).finally(() => clearTimeout(timer))
  }

  /** Has the alarm ring when there is something to look after. `later` is for what was put off. */
  #ring(later: number | null = null): void {
    const now = Date.now()
    const waits = later ?? (this.#state.deliveries.next() ? now : null)
    const times = [nextLook(this.#state, now), waits].filter((time) => time !== null)
    if (times.length > 0) this.#ringAt(Math.min(...times))
  }

  #ringAt(time: number): void {
    void this.ctx.storage.setAlarm(time)
  }
}

/** A reply the platform did not wait for. */
const lateReply = (text: string) => ({
  ...{ kind: 'text' as const, text, brief: text, notice: false, place: null },
})
