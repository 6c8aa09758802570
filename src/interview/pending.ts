/** A value that would replace a stored answer of another topic waits for 是 or 否. */
import { fieldOf } from '../report/fields.ts'
import type { Proposal, Report } from '../report/report.ts'
import { shortContent, shortLabel } from './label.ts'
import { withTalk } from './next.ts'
import { say } from './say.ts'

const isOurs = (proposal: Proposal): boolean => proposal.source === 'message'

export const pendingOf = (report: Report): Proposal[] => report.talk.proposals.filter(isOurs)

/** The report without what waited, and the sentence that says so. */
export function dropPending(report: Report): { report: Report; lines: string[] } {
  const pending = pendingOf(report)
  if (pending.length === 0) return { report, lines: [] }
  const proposals = report.talk.proposals.filter((each) => !isOurs(each))
  const labels = pending.map(({ field }) => shortLabel(fieldOf(field).id))
  return { report: withTalk(report, { proposals }), lines: [say.conflictKept(labels)] }
}

/** The question that asks for 是 or 否. */
export const pendingQuestion = (report: Report): string =>
  say.conflict(
    pendingOf(report).map(({ field, answer }) => {
      const stored = report.answers[field]
      const was = stored ? shortContent(field, stored) : ''
      return say.conflictLine(shortLabel(field), was, shortContent(field, answer))
    }),
  )
