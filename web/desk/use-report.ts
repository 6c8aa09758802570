/** Keeps the shown report equal to the server's: after actions, on coming back, and now and then. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ReportView } from '../../src/channels/web/schema.ts'
import { call, Refused, reportPath, Unreachable } from '../api.ts'

/** How often an open page looks for what another phone or a colleague did, in milliseconds. */
const LOOK_AGAIN = 20_000

export type ReportState = {
  view: ReportView | null
  /** The server's refusal, when the report cannot be opened. */
  refused: Refused | null
  offline: boolean
  show(view: ReportView): void
  reload(): Promise<void>
}

export function useReport(id: string): ReportState {
  const [view, setView] = useState<ReportView | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [offline, setOffline] = useState(false)
  const newest = useRef(0)

  const show = useCallback((next: ReportView) => {
    setOffline(false)
    if (next.version < newest.current) return
    newest.current = next.version
    setView(next)
  }, [])

  const reload = useCallback(async () => {
    try {
      show(await call<ReportView>('GET', reportPath(id)))
    } catch (error) {
      if (error instanceof Unreachable) setOffline(true)
      if (error instanceof Refused) setRefused(error)
    }
  }, [id, show])

  useEffect(() => {
    newest.current = 0
    void reload()
    const look = () => document.visibilityState === 'visible' && void reload()
    const timer = setInterval(look, LOOK_AGAIN)
    const lost = () => setOffline(true)
    document.addEventListener('visibilitychange', look)
    addEventListener('online', look)
    addEventListener('offline', lost)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('online', look)
      removeEventListener('offline', lost)
    }
  }, [reload])

  return { view, refused, offline, show, reload }
}
