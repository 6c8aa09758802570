/**
 * Which parts a job takes, and how one is carried through: parts side by side, each stored as it is
 * finished. A part somebody changed or locked meanwhile is left as that person left it.
 */
import { isStale, planOf } from '../drafting/basis.ts'
import { factsOf } from '../report/facts.ts'
import type { Preference } from '../report/preference.ts'
import type { Report } from '../report/report.ts'
import { emptyPart, isEdited, versionOf, withVersion } from '../report/version.ts'
import { type Hand, withPart } from './changes.ts'
import { partName } from './document.ts'
import type { Job } from './jobs.ts'
import type { Task, Written } from './write-part.ts'

/** Parts a draft writes, of all or of the named ones: empty or stale, no person's, not locked. */
export function partsToDraft(report: Report, named?: readonly string[]): string[] {
  const facts = factsOf(report.answers)
  return planOf(report, facts)
    .filter((plan) => {
      if (named && !named.includes(plan.id)) return false
      const part = report.parts[plan.id] ?? emptyPart(plan.id)
      return !part.locked && !isEdited(part) && (!part.current || isStale(part, plan, facts))
    })
    .map((plan) => plan.id)
}

/** What to write for one part of a job, or why nothing is to be written. */
export function taskOf(
  report: Report,
  job: Job,
  id: string,
  preferences: readonly Preference[],
): Task | { kind: 'kept'; note: string } {
  const facts = factsOf(report.answers)
  const plan = planOf(report, facts).find((planned) => planned.id === id)
  if (!plan) return { kind: 'kept', note: '这一部分没有可写的内容，没有起草' }
  const part = report.parts[id] ?? emptyPart(id)
  if (part.locked) return { kind: 'kept', note: `${partName(plan, facts)}已锁定，没有改动` }
  const current = part.current?.prose ?? null
  const { kind, instruction = '' } = job
  return { plan, facts, current, kind, instruction, job: job.id, report, preferences }
}

/** The report with what was written, unless the part moved on since version `base`. */
export function accept(
  report: Report,
  id: string,
  base: number,
  written: Written,
  hand: Hand,
): { report: Report; note: string | null; version: number | null } {
  const part = report.parts[id] ?? emptyPart(id)
  if (written.kind === 'kept') return { report, note: written.note, version: null }
  if (part.locked || versionOf(part) !== base)
    return { report, note: '起草期间有人改动了这一部分，保留改动', version: null }
  const { prose, origin, why, basis, note } = written
  const next = withVersion(part, { ...hand, prose, origin, why, basis })
  return { report: withPart(report, next), note, version: versionOf(next) }
}
