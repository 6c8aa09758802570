/**
 * What is changed by hand, without a conversation: answers from the ledger or a case file, a part's
 * words, its lock, an old version. Pure: a report in, a report out, or a refusal in the clerk's words.
 */

import { basisOf, planOf } from '../drafting/basis.ts'
import { bind } from '../drafting/bind.ts'
import { print } from '../drafting/references.ts'
import { draftPart } from '../drafting/template.ts'
import type { Answer, Answers, Person } from '../report/answer.ts'
import { factsOf } from '../report/facts.ts'
import { isFieldId } from '../report/fields.ts'
import { type Report, withAnswer, withoutAnswer } from '../report/report.ts'
import {
  emptyPart,
  type Part,
  restored,
  type Version,
  versionOf,
  withVersion,
} from '../report/version.ts'
import { done, notFound, type Refusal, type Result, refused } from './result.ts'

/** Who changes, and when (ISO 8601, UTC). */
export type Hand = { by: Person; at: string }

/** Answers as one change, which 撤回 takes back as one. */
export function setAnswers(report: Report, answers: Answers): Report {
  const changed = Object.entries(answers)
  const before = changed.map(([field]) => ({ field, before: report.answers[field] ?? null }))
  const next = changed.reduce((r, [field, answer]) => withAnswer(r, field, answer), report)
  return remembered(next, before)
}

/** Takes an answer back; the others stay. */
export function dropAnswer(report: Report, field: string): Result<Report> {
  if (!isFieldId(field)) return notFound('没有这个字段')
  const before = report.answers[field]
  if (!before) return done(report)
  return done(remembered(withoutAnswer(report, field), [{ field, before }]))
}

/** What 撤回 can take back; older changes are forgotten. */
const CHANGES_KEPT = 50

/** A person's word on a field settles what was proposed for it. */

const remembered = (
  report: Report,
  change: { field: string; before: Answer | null }[],
): Report => ({
  ...report,
  talk: {
    ...report.talk,
    changes: [...report.talk.changes, change].slice(-CHANGES_KEPT),
    proposals: report.talk.proposals.filter(
      ({ field }) => !change.some((changed) => changed.field === field),
    ),
  },
})

export type Edit = { text?: string; locked?: boolean; baseVersion: number }

/** New words by hand, or the lock. Words based on an older version are refused with the newest. */
export function editPart(report: Report, id: string, edit: Edit, hand: Hand): Result<Report> {
  const facts = factsOf(report.answers)
  const plan = planOf(report, facts).find((planned) => planned.id === id)
  const part = report.parts[id] ?? (plan && emptyPart(id))
  if (!part) return notFound('没有这一部分')
  if (edit.baseVersion !== versionOf(part)) return refused(conflict(report, part))
  if (edit.text !== undefined && part.locked && edit.locked !== false)
    return refused({ code: 'conflict', message: '这一部分已锁定，请先解锁' })
  if (edit.text === undefined)
    return done(withPart(report, { ...part, locked: edit.locked ?? part.locked }))
  const earlier = part.current?.prose ?? (plan ? draftPart(plan, facts) : '')
  const prose = bind(edit.text.replace(/\r\n?/g, '\n'), earlier, facts)
  const basis = plan ? basisOf(plan, facts) : ''
  const worded = withVersion(part, { ...hand, prose, origin: 'hand', why: '手工修改', basis })
  return done(withPart(report, { ...worded, locked: edit.locked ?? part.locked }))
}

/** An old version's words as a new version. */
export function restorePart(report: Report, id: string, old: Version, hand: Hand): Result<Report> {
  const part = report.parts[id]
  if (!part) return notFound('没有这一部分')
  if (part.locked) return refused({ code: 'conflict', message: '这一部分已锁定，请先解锁' })
  return done(withPart(report, restored(part, old, hand.by, hand.at)))
}

export const withPart = (report: Report, part: Part): Report => ({
  ...report,
  parts: { ...report.parts, [part.id]: part },
})

function conflict(report: Report, part: Part): Refusal {
  const text = print(part.current?.prose ?? '', factsOf(report.answers)).text
  return {
    code: 'conflict',
    message: '这一部分已有更新的版本，请对照后再保存',
    current: { version: versionOf(part), text },
  }
}
