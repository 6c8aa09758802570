/**
 * Carries jobs through, from an alarm: parts side by side, each stored when it is finished, in one
 * transaction with its mark, so that a job interrupted by a crash goes on where it stopped and no
 * part is written twice. Half a text is never a version.
 */
import { proposedByWish } from '../interview/wish.ts'
import type { Preference } from '../report/preference.ts'
import { versionOf } from '../report/version.ts'
import type { DeskState } from './desk-state.ts'
import { accept, taskOf } from './draft-job.ts'
import { type Job, viewOfJob } from './jobs.ts'
import { findingsEvent } from './start-job.ts'
import type { WritePart, Written } from './write-part.ts'

/** How the unit likes its reports worded, asked once for each job. */
export type AskPreferences = () => Promise<readonly Preference[]>

const NONE: AskPreferences = async () => []

/** Works until no job is left. */
export async function runJobs(
  state: DeskState,
  write: WritePart,
  ask: AskPreferences = NONE,
): Promise<void> {
  for (let job = state.jobs.next(); job; job = state.jobs.next()) {
    state.listeners.send({ event: 'job', data: viewOfJob(job) })
    const over = await runJob(state, job, write, ask)
    if (!over) return
    state.listeners.send(findingsEvent(state.report))
    state.listeners.send({ event: 'job', data: viewOfJob(over) })
  }
  state.listeners.close()
}

/** Null when the report was erased meanwhile. */
async function runJob(
  state: DeskState,
  job: Job,
  write: WritePart,
  ask: AskPreferences,
): Promise<Job | null> {
  const asked = ask()
  const parts = job.left.map(async (part) => runPart(state, job, part, write, await asked))
  const settled = await Promise.allSettled([asked, ...parts])
  if (state.unit === null) return null
  const now = state.jobs.byId(job.id)
  if (now.state !== 'running') return now
  const broken = settled.find((part) => part.status === 'rejected')
  if (broken) {
    console.error('drafting failed:', broken.reason?.name)
    return state.jobs.end(job.id, 'failed', '起草时出了差错；已写好的部分都在，请再试一次')
  }
  const notes = [...new Set(now.notes)]
  return state.jobs.end(job.id, 'done', notes.length > 0 ? notes.join('；') : null)
}

async function runPart(
  state: DeskState,
  job: Job,
  id: string,
  write: WritePart,
  preferences: readonly Preference[],
): Promise<void> {
  if (state.unit === null) return
  const task = taskOf(state.report, job, id, preferences)
  const base = versionOf(state.report.parts[id] ?? { id, current: null, locked: false })
  const tell = (text: string) => {
    state.growing.set(id, text)
    state.listeners.send({ event: 'part', data: { part: id, text, done: false } })
  }
  const written: Written =
    'plan' in task ? await write(task, tell, () => state.costs.total()) : task
  if (state.unit === null || state.jobs.byId(job.id).state !== 'running') return
  const text = state.growing.get(id) ?? ''
  state.growing.delete(id)
  const hand = { by: job.by, at: new Date().toISOString() }
  const version = state.change(hand.at, (report) => {
    const accepted = accept(report, id, base, written, hand)
    const wished = proposedByWish(accepted.report, job.instruction ?? '', job.by, hand.at)
    const notes = [accepted.note, wished?.note].filter(Boolean).join('；')
    state.jobs.finishPart(job.id, id, notes || null)
    if (written.cost) state.costs.add(id, accepted.version, written.cost, hand.at)
    return { report: wished?.report ?? accepted.report, value: accepted.version }
  })
  if (version === null) return
  state.listeners.send({ event: 'part', data: { part: id, text, done: true } })
  state.listeners.send({ event: 'drafted', data: { part: id, version } })
}
