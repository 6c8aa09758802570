/**
 * A view as JSON. Most of a report is the same after a turn as before it, and what is the same is the
 * same object: it was written out before and is not written out again.
 */
import type { ReportView } from './view.ts'

const written = new WeakMap<object, string>()

function fragment(value: object): string {
  const known = written.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  written.set(value, text)
  return text
}

const list = (values: readonly object[]): string => `[${values.map(fragment).join(',')}]`

const record = (values: Readonly<Record<string, object>>): string =>
  `{${Object.entries(values)
    .map(([key, value]) => `${JSON.stringify(key)}:${fragment(value)}`)
    .join(',')}}`

/** The same text as JSON.stringify gives, but for the order of the keys. */
export function viewJson({ answers, parts, conversation, ...rest }: ReportView): string {
  const own = JSON.stringify(rest).slice(0, -1)
  return `${own},"answers":${record(answers)},"parts":${list(parts)},"conversation":${list(conversation)}}`
}
