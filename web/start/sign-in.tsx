import { useState } from 'preact/hooks'
import type { SessionAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused } from '../api.ts'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'

/** Asks for the unit's code, once. */
export function SignIn({ onDone }: { onDone: () => void }) {
  const [code, setCode] = useState('')
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const enter = async (event: Event) => {
    event.preventDefault()
    if (code.trim() === '') return
    setBusy(true)
    try {
      await call<SessionAnswer>('POST', '/session', { code: code.trim() })
      onDone()
    } catch (error) {
      setWrong(error instanceof Refused ? error.message : W.unreachable)
    }
    setBusy(false)
  }
  return (
    <>
      <header class="bar">
        <span class="mark">{W.name}</span>
      </header>
      <main class="sign-in">
        <form onSubmit={enter}>
          <h1>{P.signIn.title}</h1>
          <p class="quiet">{P.signIn.hint}</p>
          <label class="line">
            <span>{P.signIn.label}</span>
            <input
              type="password"
              autoComplete="current-password"
              required
              maxLength={200}
              value={code}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          </label>
          {wrong && (
            <p class="wrong" role="alert">
              {wrong}
            </p>
          )}
          <button type="submit" class="main big" disabled={busy}>
            {P.signIn.go}
          </button>
        </form>
      </main>
    </>
  )
}
