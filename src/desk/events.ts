/**
 * Events of one report to whoever listens (SSE). A listener first gets the state as it is, then
 * what happens, and is let go when nothing runs. One that reads too slowly is let go at once: it
 * can come back and gets the state again.
 */
import type * as z from 'zod'
import type { Events as Schemas } from './view.ts'

export type EventName = keyof typeof Schemas
export type DeskEvent = {
  [Name in EventName]: { event: Name; data: z.infer<(typeof Schemas)[Name]> }
}[EventName]

const encoder = new TextEncoder()
const BEAT = encoder.encode(': still here\n\n')
const BEAT_EVERY = 15_000
/** Bytes a listener may leave unread. */
const SLACK = 1_000_000

/** An event in the wire form of server-sent events. */
export const encodeEvent = ({ event, data }: DeskEvent): Uint8Array =>
  encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

export class Listeners {
  readonly #open = new Set<ReadableStreamDefaultController<Uint8Array>>()
  #beat: ReturnType<typeof setInterval> | null = null

  /** A stream that begins with `state`; it stays open only while something runs. */
  stream(state: readonly DeskEvent[], running: boolean): ReadableStream<Uint8Array> {
    let own: ReadableStreamDefaultController<Uint8Array>
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          own = controller
          for (const event of state) controller.enqueue(encodeEvent(event))
          if (running) this.#add(controller)
          else controller.close()
        },
        cancel: () => this.#drop(own),
      },
      { highWaterMark: SLACK, size: (chunk) => chunk?.byteLength ?? 0 },
    )
  }

  send(event: DeskEvent): void {
    this.#write(encodeEvent(event))
  }

  /** Lets everybody go. */
  close(): void {
    for (const controller of [...this.#open]) {
      this.#drop(controller)
      controller.close()
    }
  }

  #write(bytes: Uint8Array): void {
    for (const controller of [...this.#open]) {
      if ((controller.desiredSize ?? 0) > 0) controller.enqueue(bytes)
      else {
        this.#drop(controller)
        controller.close()
      }
    }
  }

  #add(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#open.add(controller)
    this.#beat ??= setInterval(() => this.#write(BEAT), BEAT_EVERY)
  }

  #drop(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#open.delete(controller)
    if (this.#open.size > 0 || this.#beat === null) return
    clearInterval(this.#beat)
    this.#beat = null
  }
}
