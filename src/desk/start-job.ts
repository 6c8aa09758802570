/** Starts and stops jobs, and tells a new listener where they stand. */

import { planOf } from '../drafting/basis.ts'
import { factsOf } from '../report/facts.ts'
import type { Report } from '../report/report.ts'
import { versionOf } from '../report/version.ts'
import type { Hand } from './changes.ts'
import type { DeskState } from './desk-state.ts'
import { partsToDraft } from './draft-job.ts'
import type { DeskEvent } from './events.ts'
import { countsOf } from './findings.ts'
import { type NewJob, viewOfJob } from './jobs.ts'
import { checkedOf } from './readings.ts'
import { done, notFound, type Result, refused } from './result.ts'
import type { JobView } from './view.ts'
import { words } from './words.ts'

/** Drafts what is empty or stale, of all parts or of the named ones. */
export function startDraft(
  state: DeskState,
  report: Report,
  hand: Hand,
  named?: readonly string[],
): Result<JobView> {
  const unknown = named?.find((id) => !isPlanned(report, id))
  if (unknown !== undefined) return notFound(`没有“${unknown}”这一部分`)
  return done(queue(state, hand, { kind: 'draft', parts: partsToDraft(report, named) }))
}

/** Writes one part anew; every other part stays as it is. */
export function startRewrite(
  state: DeskState,
  report: Report,
  hand: Hand,
  part: string,
  instruction?: string,
): Result<JobView> {
  if (!isPlanned(report, part)) return notFound('没有这一部分')
  if (report.parts[part]?.locked) return refused({ code: 'conflict', message: words.locked })
  const asked = instruction === undefined ? {} : { instruction }
  return done(queue(state, hand, { kind: 'rewrite', parts: [part], ...asked }))
}

/** Ends what is running or queued; parts already written stay. */
export function cancelJobs(state: DeskState): void {
  for (let job = state.jobs.next(); job; job = state.jobs.next())
    state.jobs.end(job.id, 'failed', words.cancelled)
}

const isPlanned = (report: Report, id: string): boolean =>
  planOf(report, factsOf(report.answers)).some((plan) => plan.id === id)

function queue(
  state: DeskState,
  hand: Hand,
  job: Pick<NewJob, 'kind' | 'parts' | 'instruction'>,
): JobView {
  const { jobs } = state
  const added = jobs.add({ ...job, ...hand, id: crypto.randomUUID() })
  if (job.parts.length === 0) return viewOfJob(jobs.end(added.id, 'done', words.nothingToDraft))
  state.wake()
  return viewOfJob(added)
}

/** What a listener who comes late has missed of the newest job. */
export function stateAsEvents({ jobs, report, growing }: DeskState): DeskEvent[] {
  const job = jobs.latest()
  if (!job) return [findingsEvent(report)]
  const written = job.parts.filter((part) => !job.left.includes(part) && report.parts[part])
  const drafted = written.map(
    (part): DeskEvent => ({
      event: 'drafted',
      data: { part, version: versionOf(report.parts[part] ?? NOTHING) },
    }),
  )
  const parts = [...growing].map(
    ([part, text]): DeskEvent => ({ event: 'part', data: { part, text, done: false } }),
  )
  return [...drafted, ...parts, findingsEvent(report), { event: 'job', data: viewOfJob(job) }]
}

const NOTHING = { id: '', current: null, locked: false }

export const findingsEvent = (report: Report): DeskEvent => ({
  event: 'findings',
  data: countsOf(checkedOf(report, false)),
})
