/**
 * Words on their way. A message is kept on the device before it is sent and until the server has
 * answered; it is retried with the same id, so the server takes it once however often it comes.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ReportView, TurnAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused, reportPath } from '../api.ts'
import { keep, kept } from '../settings.ts'

export type Pending = {
  messageId: string
  text: string
  /** The server's refusal in words; such a message waits for the clerk. */
  refused?: string
}

/** Pauses between tries, in milliseconds; each is twice the one before. */
const FIRST_WAIT = 1000
const LONGEST_WAIT = 20_000

const keyOf = (id: string) => `zhubi.outbox.${id}`

function load(id: string): Pending[] {
  try {
    return JSON.parse(kept(keyOf(id)) || '[]')
  } catch {
    return []
  }
}

/** Works on plain-http office networks too, where randomUUID is missing. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((b) => b.toString(16).padStart(2, '0'))
    .join('')

/** Refusals that another try may turn: too many requests, a fault of the server. */
const isPassing = (error: unknown): boolean =>
  !(error instanceof Refused) || error.status === 429 || error.status >= 500

export function useOutbox(id: string, show: (view: ReportView) => void) {
  const [pending, setPending] = useState<Pending[]>(() => load(id))
  const busy = useRef(false)
  const wait = useRef(FIRST_WAIT)
  const timer = useRef(0)

  const change = useCallback(
    (edit: (old: Pending[]) => Pending[]) => {
      const next = edit(load(id))
      keep(keyOf(id), next.length ? JSON.stringify(next) : '')
      setPending(next)
    },
    [id],
  )
  const drop = useCallback(
    (messageId: string) => change((old) => old.filter((each) => each.messageId !== messageId)),
    [change],
  )

  const flush = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    for (let next = firstOf(id); next; next = firstOf(id)) {
      const { messageId, text } = next
      try {
        const body = { text, messageId }
        const answer = await call<TurnAnswer>('POST', reportPath(id, 'messages'), body)
        show(answer.report)
        drop(messageId)
        wait.current = FIRST_WAIT
      } catch (error) {
        if (isPassing(error)) {
          clearTimeout(timer.current)
          timer.current = window.setTimeout(() => void flush(), wait.current)
          wait.current = Math.min(wait.current * 2, LONGEST_WAIT)
          break
        }
        const refused = (error as Refused).message
        change((old) =>
          old.map((each) => (each.messageId === messageId ? { ...each, refused } : each)),
        )
      }
    }
    busy.current = false
  }, [id, show, drop, change])

  useEffect(() => {
    void flush()
    const again = () => void flush()
    addEventListener('online', again)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearTimeout(timer.current)
      removeEventListener('online', again)
      document.removeEventListener('visibilitychange', again)
    }
  }, [flush])

  const say = useCallback(
    (text: string) => {
      change((old) => [...old, { messageId: newId(), text }])
      void flush()
    },
    [change, flush],
  )
  return { pending, say, drop }
}

const firstOf = (id: string): Pending | undefined => load(id).find((each) => !each.refused)
