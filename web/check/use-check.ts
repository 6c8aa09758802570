import { useState } from 'preact/hooks'
import type { CheckAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused } from '../api.ts'
import { W } from '../words.ts'

export type Checked = { text: string; answer: CheckAnswer }

/** A file goes to the server as it is: it knows what it can read, and says what to do when not. */
function formOf(file: File): FormData {
  const form = new FormData()
  form.append('file', file)
  return form
}

/** Has a text or a file checked; keeps the newest result, the text it belongs to, and what went wrong. */
export function useCheck() {
  const [checked, setChecked] = useState<Checked | null>(null)
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)

  const run = async (read: () => Promise<Checked>) => {
    setBusy(true)
    setWrong('')
    try {
      setChecked(await read())
    } catch (error) {
      setWrong(error instanceof Refused ? error.message : W.unreachable)
    }
    setBusy(false)
  }
  const checkText = (text: string) =>
    run(async () => ({ text, answer: await call<CheckAnswer>('POST', '/check', { text }) }))
  const checkFile = (file: File) =>
    run(async () => {
      const answer = await call<CheckAnswer>('POST', '/check', formOf(file))
      return { text: answer.text ?? '', answer }
    })
  return { checked, wrong, busy, checkText, checkFile, back: () => setChecked(null) }
}
