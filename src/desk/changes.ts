/**
 * What is changed by hand, without a conversation: answers from the ledger or a case file, a part's
 * words, its lock, an old version. Pure: a report in, a report out, or a refusal in the clerk's words.
 */

import { basisOf, planOf } from '../drafting/basis.ts'
import { bind } from '../drafting/bind.ts'
import { print } from '../drafting/references.ts'
import { draftPart } from '../drafting/template.ts'
import { askNext } from '../interview/next.ts'
import { topicsLeft } from '../interview/progress.ts'
import { record } from '../interview/record.ts'
import type { Answers, Person } from '../report/answer.ts'
import { factsOf } from '../report/facts.ts'
import { isFieldId } from '../report/fields.ts'
import { type Report, withoutAnswer } from '../report/report.ts'
import {
  emptyPart,
  type Part,
  restored,
  type Version,
  versionOf,
  withVersion,
} from '../report/version.ts'
import { done, notFound, type Refusal, type Result, refused } from './result.ts'
import type { StoredOffer } from './stored.ts'
import { words } from './words.ts'

/** Who changes, and when (ISO 8601, UTC). */
export type Hand = { by: Person; at: string }

/** Answers as one change, which 撤回 takes back as one; the conversation asks on from there. */
export const setAnswers = (report: Report, answers: Answers, hand: Hand): Report =>
  asksOn(settled(withAnswers(report, answers, hand), Object.keys(answers)))

/** The report with answers nobody asked for, said without words. */
export function withAnswers(report: Report, answers: Answers, { by, at }: Hand): Report {
  const said = Object.entries(answers).map(([field, content]) => ({ field, content, quote: '' }))
  return record(report, said, by, at)
}

/** A person's word on a field settles what was proposed for it. */
function settled(report: Report, fields: readonly string[]): Report {
  const open = report.talk.proposals.filter(({ field }) => !fields.includes(field))
  return open.length === report.talk.proposals.length
    ? report
    : { ...report, talk: { ...report.talk, proposals: open } }
}

/** A question that was answered elsewhere is not asked any more. */
function asksOn(report: Report): Report {
  const { asked, wanted } = report.talk
  const isLeft = topicsLeft(report).some(({ id }) => id === asked)
  return isLeft || wanted.some((field) => !report.answers[field]) ? report : askNext(report)
}

/** Takes an answer back, or refuses what was proposed where there is none; the others stay. */
export function dropAnswer(report: Report, field: string): Result<Report> {
  if (!isFieldId(field)) return notFound('没有这个字段')
  const before = report.answers[field]
  if (!before) return done(settled(report, [field]))
  const changes = [...report.talk.changes, [{ field, before }]]
  return done(asksOn({ ...withoutAnswer(report, field), talk: { ...report.talk, changes } }))
}

export type Edit = { text?: string; locked?: boolean; baseVersion: number }

/** New words by hand, or the lock. Words based on an older version are refused with the newest. */
export function editPart(report: Report, id: string, edit: Edit, hand: Hand): Result<Report> {
  const facts = factsOf(report.answers)
  const plan = planOf(report, facts).find((planned) => planned.id === id)
  const part = report.parts[id] ?? (plan && emptyPart(id))
  if (!part) return notFound('没有这一部分')
  if (edit.baseVersion !== versionOf(part)) return refused(conflict(report, part))
  if (edit.text !== undefined && part.locked && edit.locked !== false)
    return refused({ code: 'conflict', message: words.locked })
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
  if (part.locked) return refused({ code: 'conflict', message: words.locked })
  return done(withPart(report, restored(part, old, hand.by, hand.at)))
}

/** Words that were offered as the part's next version. Kept twice, they are one version. */
export function keepOffer(
  report: Report,
  id: string,
  { offer, baseVersion }: { offer: StoredOffer; baseVersion: number },
  hand: Hand,
): Result<Report> {
  const part = report.parts[id] ?? emptyPart(id)
  if (part.current?.prose === offer.prose) return done(report)
  if (baseVersion !== versionOf(part)) return refused(conflict(report, part))
  if (part.locked) return refused({ code: 'conflict', message: words.locked })
  return done(withPart(report, withVersion(part, { ...hand, ...offer })))
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
