import { useEffect, useState } from 'preact/hooks'
import type { ReportsAnswer, ReportView, SessionAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused } from '../api.ts'
import { ViewSettings } from '../desk/menu.tsx'
import { go } from '../route.ts'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'
import { Resume } from './resume.tsx'
import { Sample } from './sample.tsx'
import { SignIn } from './sign-in.tsx'

type Session = SessionAnswer | 'unknown'

/** Where a clerk begins: one sentence, one button, what it will look like, and where he left off. */
export function StartPage() {
  const [session, setSession] = useState<Session>('unknown')
  const [reports, setReports] = useState<ReportsAnswer['reports']>([])
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')

  const read = async () => {
    try {
      const known = await call<SessionAnswer>('GET', '/session')
      setSession(known)
      if (known.local || known.unit) {
        setReports((await call<ReportsAnswer>('GET', '/reports')).reports)
      }
      setWrong('')
    } catch (error) {
      setWrong(error instanceof Refused ? error.message : W.unreachable)
    }
  }
  useEffect(() => {
    void read()
    const again = () => document.visibilityState === 'visible' && void read()
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [])

  const leave = async () => {
    await call<SessionAnswer>('DELETE', '/session').catch(() => null)
    setReports([])
    await read()
  }
  const begin = async () => {
    setBusy(true)
    try {
      const report = await call<ReportView>('POST', '/reports', {})
      go(`/r/${encodeURIComponent(report.id)}`)
    } catch (error) {
      setWrong(error instanceof Refused ? error.message : W.unreachable)
      setBusy(false)
    }
  }

  if (session !== 'unknown' && !session.local && !session.unit)
    return <SignIn onDone={() => void read()} />
  return (
    <div class="start">
      <header class="bar">
        <span class="mark">{W.name}</span>
        <p class="bar-title">{session === 'unknown' ? '' : session.unit}</p>
        {session !== 'unknown' && session.unit && !session.local && (
          <button type="button" class="plain" onClick={leave}>
            {P.signIn.leave}
          </button>
        )}
      </header>
      <main class="start-main">
        <section class="start-words">
          <h1>
            {P.start.lead.map((phrase) => (
              <span key={phrase}>{phrase}</span>
            ))}
          </h1>
          <p>{P.start.why}</p>
          <Resume reports={reports} />
          <div class="actions">
            <button type="button" class="main big" disabled={busy} onClick={begin}>
              {busy ? P.start.beginning : P.start.begin}
            </button>
            <span class="quiet">{P.start.time}</span>
          </div>
          {wrong && (
            <p class="wrong" role="alert">
              {wrong}
            </p>
          )}
          <p>
            <a href="/check">{P.start.check}</a>
          </p>
          <ViewSettings />
        </section>
        <Sample />
      </main>
    </div>
  )
}
