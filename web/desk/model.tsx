import { useEffect, useState } from 'preact/hooks'
import type { ModelAnswer, UsageAnswer } from '../../src/channels/web/schema.ts'
import { call, FOR_A_MODEL, Refused, reportPath } from '../api.ts'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'
import { useDesk } from './desk.ts'
import { Dialog } from './dialog.tsx'

const said = (error: unknown): string => (error instanceof Refused ? error.message : W.unreachable)

/** What the language model took for this report, and a button that tries it. */
export function Model({ onClose }: { onClose: () => void }) {
  const { view } = useDesk()
  const [usage, setUsage] = useState<UsageAnswer | null>(null)
  const [wrong, setWrong] = useState('')
  useEffect(() => {
    call<UsageAnswer>('GET', reportPath(view.id, 'usage')).then(setUsage, (error) =>
      setWrong(said(error)),
    )
  }, [view.id, view.version])
  return (
    <Dialog title={P.model.open} onClose={onClose}>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {usage && <Spent usage={usage} />}
      <Trial />
    </Dialog>
  )
}

function Spent({ usage: { total, parts } }: { usage: UsageAnswer }) {
  if (total.calls === 0) return <p>{P.model.unused}</p>
  const kept = parts.filter(({ version }) => version !== null).length
  return (
    <dl class="usage">
      {P.model.spent(total, kept).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const SIGNS = { ok: '✓', partly: '○', not: '✗' } as const

function Trial() {
  const [trial, setTrial] = useState<ModelAnswer | 'going' | null>(null)
  const [wrong, setWrong] = useState('')
  const start = () => {
    setTrial('going')
    setWrong('')
    const wait = { patience: FOR_A_MODEL }
    call<ModelAnswer>('POST', '/model/try', undefined, wait).then(setTrial, (error) => {
      setTrial(null)
      setWrong(said(error))
    })
  }
  return (
    <div role="status">
      <button type="button" disabled={trial === 'going'} onClick={start}>
        {trial === 'going' ? P.model.trying : P.model.go}
      </button>
      {wrong && <p class="wrong">{wrong}</p>}
      {trial && trial !== 'going' && (
        <ul class="trials">
          {trial.trials.map(({ state, words }) => (
            <li key={words}>
              <b aria-hidden="true">{SIGNS[state]}</b> {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
