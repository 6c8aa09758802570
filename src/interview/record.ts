/**
 * Stores what was heard and keeps what it replaced, so that 撤回 restores exactly. Never erases: a
 * field changes only when something was said of it.
 */
import type { Answer, Content, Person } from '../report/answer.ts'
import { readContent, toCaseValue } from '../report/case-file.ts'
import { missing } from '../report/checklist.ts'
import { factsOf } from '../report/facts.ts'
import { ALL_TOPICS } from '../report/fields.ts'
import { type Change, type Report, withAnswer, withoutAnswer } from '../report/report.ts'
import { linkedPlans } from './link.ts'

/** A proposed answer of any origin, with the words it was read from. */
export type Said = { field: string; content: Content; quote: string }

const QUOTE_LIMIT = 500
/** How many messages can be taken back. */
const MEMORY = 50

/** Stores answers as one step that 撤回 can take back. Equal answers change nothing. */
export function record(report: Report, said: readonly Said[], by: Person, at: string): Report {
  const changes: Change[] = []
  let next = report
  for (const { field, content, quote } of said) {
    const before = next.answers[field] ?? null
    if (before && sameContent(before, content)) continue
    next = withAnswer(next, field, answerOf(content, quote, by, at))
    changes.push({ field, before })
  }
  if (changes.length === 0) return report
  const linked = linkedPlans(report.answers, next.answers)
  if (linked) {
    changes.push({ field: 'next-items', before: next.answers['next-items'] ?? null })
    next = withAnswer(next, 'next-items', linked)
  }
  return remember(reopened(report, next), changes)
}

/** The report before the last step that changed answers, and what that step had changed. */
export function takeBack(report: Report): { report: Report; changes: Change[] } {
  const changes = report.talk.changes.at(-1) ?? []
  const restored = changes.reduceRight<Report>(
    (kept, { field, before }) =>
      before ? withAnswer(kept, field, before) : withoutAnswer(kept, field),
    report,
  )
  const talk = { ...restored.talk, changes: restored.talk.changes.slice(0, -1) }
  return { report: { ...restored, talk }, changes }
}

const remember = (report: Report, changes: Change[]): Report => ({
  ...report,
  talk: { ...report.talk, changes: [...report.talk.changes, changes].slice(-MEMORY) },
})

const answerOf = (content: Content, quote: string, by: Person, at: string): Answer => ({
  by,
  at,
  quote: quote.slice(0, QUOTE_LIMIT),
  ...content,
})

/** Whether two answers say the same, whoever said it. */
export const sameContent = (a: Content, b: Content): boolean => keyOf(a) === keyOf(b)

const keyOf = (content: Content): string =>
  content.kind === 'given'
    ? JSON.stringify(toCaseValue(content.value))
    : JSON.stringify([
        content.kind,
        content.kind === 'unknown' ? (content.owner ?? '') : '',
        content.kind === 'not-applicable' ? content.reason : '',
      ])

/** A topic left behind comes back when the new answers make it miss something it did not miss. */
function reopened(before: Report, after: Report): Report {
  const old = factsOf(before.answers)
  const facts = factsOf(after.answers)
  const back = ALL_TOPICS.filter((topic) => {
    const known = new Set(missing(topic, old).map(({ id }) => id))
    return missing(topic, facts).some(({ id }) => !known.has(id))
  }).map(({ id }) => id)
  if (!after.talk.visited.some((id) => back.includes(id))) return after
  const visited = after.talk.visited.filter((id) => !back.includes(id))
  return { ...after, talk: { ...after.talk, visited } }
}

/** The content as the report keeps it (one line, within limits), or null when it cannot. */
export function keepable(field: string, content: Content): Content | null {
  if (content.kind !== 'given') return content
  const read = readContent(field, toCaseValue(content.value))
  return 'message' in read ? null : read
}
