import { useState } from 'preact/hooks'
import type { AllowedAnswer, CheckAnswer, SilenceView } from '../../src/channels/web/schema.ts'
import { call, Refused } from '../api.ts'
import type { Decided } from '../side/silence-form.tsx'
import { W } from '../words.ts'
import { S } from '../words-silence.ts'
import type { Found } from './apply.ts'
import { forgetIgnored, ignoredIn, type KeptIgnored, keepIgnored } from './kept-ignored.ts'

/** `report` tells this report from others on this device. */
export type Checked = { text: string; answer: CheckAnswer; report: string }

type Lists = AllowedAnswer & { ignored: KeptIgnored[] }
type Send = (lists: Lists) => Promise<CheckAnswer>

/** A file goes to the server as it is: it knows what it can read, and says what to do when not. */
function formOf(file: File, lists: Lists): FormData {
  const form = new FormData()
  form.append('file', file)
  form.append('silences', JSON.stringify(lists))
  return form
}

const FIRST_LINE = /\S.{0,79}/

/** A report is known by its title, one without by its first line. */
const reportOf = ({ title }: CheckAnswer, text: string): string =>
  title ?? FIRST_LINE.exec(text)?.[0] ?? ''

/** Checks with the unit's words; what this device ignores is known once the title has been read. */
async function checkWith(send: Send, given: string, known: string): Promise<Checked> {
  const { allowed } = await call<AllowedAnswer>('GET', '/allowed')
  const answer = await send({ allowed, ignored: ignoredIn(known) })
  const text = answer.text ?? given
  const report = reportOf(answer, text)
  const isAnother = report !== known && ignoredIn(known).length + ignoredIn(report).length > 0
  const again = isAnother ? await send({ allowed, ignored: ignoredIn(report) }) : answer
  return { text, report, answer: again }
}

const checkText = (text: string, known: string): Promise<Checked> =>
  checkWith((lists) => call('POST', '/check', { text, ...lists }), text, known)

/** Has a text or a file checked; keeps the newest result, the text it belongs to, and what went wrong. */
export function useCheck() {
  const [checked, setChecked] = useState<Checked | null>(null)
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  const known = checked?.report ?? ''

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
  /** Does something about a silence, then checks the same text again. */
  const after = (work: (checked: Checked) => unknown) =>
    run(async () => {
      if (!checked) throw new Error('nothing checked')
      await work(checked)
      return checkText(checked.text, checked.report)
    })
  return {
    ...{ checked, wrong, busy },
    checkText: (text: string) => run(() => checkText(text, known)),
    checkFile: (file: File) =>
      run(() => checkWith((lists) => call('POST', '/check', formOf(file, lists)), '', '')),
    silence: (found: Found, decided: Decided) =>
      after(({ report }) => silence(report, found, decided)),
    restore: (silence: SilenceView) => after(({ report }) => restore(report, silence)),
    back: () => setChecked(null),
  }
}

/** One finding is ignored on this device; a word goes to the unit's own list. */
function silence(
  report: string,
  { rule, quote, section }: Found,
  { scope, by, why }: Decided,
): unknown {
  if (scope === 'always') return call<AllowedAnswer>('POST', '/allowed', { word: quote, rule, why })
  const said = { by: by || S.thisDevice, why, at: new Date().toISOString() }
  return keepIgnored(report, { rule, quote, section, ...said })
}

const restore = (report: string, silence: SilenceView): unknown =>
  silence.scope === 'always'
    ? call<AllowedAnswer>('DELETE', '/allowed', { word: silence.quote })
    : forgetIgnored(report, silence)
