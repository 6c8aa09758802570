import { useState } from 'preact/hooks'
import { go } from '../route.ts'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'
import { CheckForm } from './check-form.tsx'
import { CheckResult } from './check-result.tsx'
import { useCheck } from './use-check.ts'

/** Checks a report written elsewhere: paste it or drop the file; nothing is kept. */
export function CheckPage() {
  const [text, setText] = useState('')
  const { checked, wrong, busy, checkText, checkFile, silence, restore, back } = useCheck()
  const change = (next: string) => {
    setText(next)
    void checkText(next)
  }
  return (
    <>
      <header class="bar">
        <a
          class="mark"
          href="/"
          onClick={(event) => {
            event.preventDefault()
            go('/')
          }}
        >
          {W.name}
        </a>
        <h1 class="bar-title">{P.checkPage.title}</h1>
      </header>
      <main class="check" aria-busy={busy}>
        {checked ? (
          <CheckResult
            checked={checked}
            busy={busy}
            wrong={wrong}
            onChange={change}
            onSilence={(finding, decided) => void silence(finding, decided)}
            onRestore={(each) => void restore(each)}
            onBack={() => {
              setText(checked.text)
              back()
            }}
          />
        ) : (
          <CheckForm
            text={text}
            busy={busy}
            wrong={wrong}
            onInput={setText}
            onText={() => void checkText(text)}
            onFile={(file) => void checkFile(file)}
          />
        )}
      </main>
    </>
  )
}
