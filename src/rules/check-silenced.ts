import { partSilenced, type Silence, type Silenced } from '../report/silence.ts'
import { type CheckOptions, type CheckResult, check, countsOf } from './check.ts'

/** A check in which what was silenced stands apart: findings and counts are of the rest. */
export function checkSilenced<S extends Silence>(
  text: string,
  options: CheckOptions,
  silences: readonly S[],
): { result: CheckResult; silenced: Silenced<S>[] } {
  const whole = check(text, options)
  const { speaking, silenced } = partSilenced(whole.findings, silences, text)
  return { result: { ...whole, findings: speaking, counts: countsOf(speaking) }, silenced }
}
