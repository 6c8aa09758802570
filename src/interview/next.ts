/**
 * Which question comes next: one re-ask for what is missing and required, then on; topics without
 * a required field are offered once. Decided afresh from the checklist after every message.
 */
import { missing } from '../report/checklist.ts'
import { contradictions } from '../report/condition.ts'
import { factsOf } from '../report/facts.ts'
import { topicById, topicOf } from '../report/fields.ts'
import type { Report, Talk } from '../report/report.ts'
import { topicsLeft } from './progress.ts'

const REASKS = 1
/** How many fields one re-ask names. */
const NAMED = 4

/** Goes on after an answer. `doubtful` are fields that were said but not clearly. */
export function goOn(report: Report, doubtful: readonly string[] = []): Report {
  const { asked, reasks } = report.talk
  if (asked === null) return askNext(report)
  const topic = topicById(asked)
  const open = missing(topic, factsOf(report.answers)).map(({ id }) => id)
  const wanted = [...new Set([...doubtful, ...open])].slice(0, NAMED)
  if (wanted.length > 0 && reasks < REASKS)
    return withTalk(report, { wanted, reasks: reasks + 1, unclear: 0 })
  // A list that is too short is asked for as a whole: what comes joins what is there.
  if (reasks < REASKS && isTooShort(report, asked))
    return withTalk(report, { wanted: [], reasks: reasks + 1, unclear: 0 })
  return askNext(leave(report, asked))
}

const isTooShort = (report: Report, topic: string): boolean =>
  contradictions(report.answers).some(
    ({ field, clause }) => topicOf(field).id === topic && clause.startsWith(`len(${field}) >=`),
  )

/** Leaves a topic behind, answered or not. */
export const leave = (report: Report, topic: string): Report =>
  withTalk(report, {
    ...CALM,
    asked: null,
    visited: [...new Set([...report.talk.visited, topic])],
  })

/** Asks the first topic that is left; none when all are through. */
export const askNext = (report: Report): Report =>
  withTalk(report, { ...CALM, asked: topicsLeft(report)[0]?.id ?? null })

/** Asks one field by name, out of turn. */
export const askField = (report: Report, topic: string, field: string): Report =>
  withTalk(report, {
    ...CALM,
    asked: topic,
    wanted: [field],
    // Back in a topic left behind, the answer is all we want; in the one being asked, we go on.
    reasks: report.talk.visited.includes(topic) ? REASKS : 0,
  })

const CALM = { wanted: [], reasks: 0, unclear: 0 } satisfies Partial<Talk>

export const withTalk = (report: Report, talk: Partial<Talk>): Report => ({
  ...report,
  talk: { ...report.talk, ...talk },
})
