/**
 * A wish to rewrite a part cannot bring in facts: a count in it that differs from the answer becomes a
 * proposed answer, which waits for the clerk's 是.
 */
import type { Person } from '../report/answer.ts'
import type { Proposal, Report } from '../report/report.ts'
import { read } from './extract.ts'
import { withTalk } from './next.ts'
import { pendingQuestion } from './pending.ts'
import { keepable, sameContent } from './record.ts'
import { say } from './say.ts'

/** The report with what the wish proposes, and what to say of it; null where it proposes nothing. */
export function proposedByWish(
  report: Report,
  instruction: string,
  by: Person,
  now: string,
): { report: Report; note: string } | null {
  const { answers } = report
  const { heard } = read(instruction, { asked: null, wanted: [], answers, now })
  const proposals = heard.flatMap(({ field, content, quote }): Proposal[] => {
    const kept = keepable(field, content)
    if (kept?.kind !== 'given' || kept.value.type !== 'quantity') return []
    const stored = answers[field]
    if (stored && sameContent(stored, kept)) return []
    return [{ field, answer: { by, at: now, quote, ...kept }, source: 'message' }]
  })
  if (proposals.length === 0) return null
  const fields = new Set(proposals.map(({ field }) => field))
  const others = report.talk.proposals.filter(({ field }) => !fields.has(field))
  const next = withTalk(report, { proposals: [...others, ...proposals] })
  return { report: next, note: say.wishProposes(pendingQuestion(next)) }
}
