import { useEffect, useState } from 'preact/hooks'
import type { ColleagueAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused } from '../api.ts'
import type { AnswerBody } from '../field/draft-value.ts'
import { dayWord } from '../when.ts'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'
import { ColleagueField } from './colleague-field.tsx'

/** What a colleague sees of a report: the few questions he was asked, nothing else. */
export function ColleaguePage({ token }: { token: string }) {
  const [asked, setAsked] = useState<ColleagueAnswer | null>(null)
  const [gone, setGone] = useState('')
  const path = `/c/${encodeURIComponent(token)}`
  useEffect(() => {
    call<ColleagueAnswer>('GET', path).then(setAsked, (error) =>
      setGone(error instanceof Refused ? error.message : W.unreachable),
    )
  }, [path])

  const send = async (field: string, body: AnswerBody): Promise<string | null> => {
    try {
      const answers = { [field]: 'value' in body ? body.value : body }
      setAsked(await call<ColleagueAnswer>('POST', path, { answers }))
      return null
    } catch (error) {
      return error instanceof Refused ? error.message : W.unreachable
    }
  }

  return (
    <>
      <header class="bar">
        <span class="mark">{W.name}</span>
      </header>
      <main class="colleague">
        {gone && (
          <div role="alert">
            <h1>{P.colleague.gone}</h1>
            <p>{gone}</p>
            <p class="quiet">{P.colleague.goneHint}</p>
          </div>
        )}
        {asked && (
          <>
            <h1>{P.colleague.greeting(asked.colleague)}</h1>
            <p>{P.colleague.lead(asked.unitName ?? '', asked.year)}</p>
            <p class="quiet">{P.colleague.until(dayWord(asked.expiresAt))}</p>
            {asked.fields.map((field) => (
              <ColleagueField
                key={field.id}
                field={field}
                sent={asked.answers[field.id]?.printed}
                onSend={(body) => send(field.id, body)}
              />
            ))}
          </>
        )}
      </main>
    </>
  )
}
