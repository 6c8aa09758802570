import type { Content } from '../report/answer.ts'
import { topicOf } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import type { Pair, Value } from '../report/value.ts'
import type { Heard } from './extract.ts'

/**
 * A list told in two messages is one list: new items join those of the topic being asked or just restated. A list
 * that repeats some of the old items, a correction, or a field asked by name replaces them.
 */
export function joined(report: Report, { field, content, corrects }: Heard): Content {
  const stored = report.answers[field]
  const { asked, wanted, restated } = report.talk
  if (stored?.kind !== 'given' || content.kind !== 'given') return content
  const isOpen = topicOf(field).id === asked || restated.includes(field)
  if (corrects || !isOpen || wanted.includes(field)) return content
  const value = both(stored.value, content.value)
  return value ? { kind: 'given', value } : content
}

function both(old: Value, more: Value): Value | null {
  if (old.type === 'list' && more.type === 'list')
    return isNew(old.items, more.items)
      ? { type: 'list', items: [...old.items, ...more.items] }
      : null
  if (old.type === 'pairs' && more.type === 'pairs')
    return isNew(namesOf(old.items), namesOf(more.items))
      ? { type: 'pairs', items: [...old.items, ...more.items] }
      : null
  return null
}

const namesOf = (rows: readonly Pair[]): string[] => rows.map(({ item }) => item)

const isNew = (old: readonly string[], more: readonly string[]): boolean =>
  !more.some((item) => old.some((known) => known.includes(item) || item.includes(known)))
