/**
 * A model in the templates' place: the parts of one job share its limits and its view of the whole
 * report. Whatever the model does, each part gets true words, and the clerk reads what happened.
 */
import { basisOf, planOf, standingParts } from '../drafting/basis.ts'
import { type Brief, briefOf } from '../drafting/brief.ts'
import { type Drafted, draftPart, isProse, type Work } from '../drafting/draft.ts'
import { Whole } from '../drafting/judge/whole.ts'
import { LimitedModel } from '../drafting/limits.ts'
import type { Model } from '../drafting/model.ts'
import { print } from '../drafting/references.ts'
import { rewritePart } from '../drafting/rewrite-part.ts'
import { draftPart as fromTemplate } from '../drafting/template.ts'
import { wordingOf } from '../drafting/wording.ts'
import type { Facts } from '../report/facts.ts'
import type { Preference } from '../report/preference.ts'
import type { Report } from '../report/report.ts'
import type { Cost, Usage } from '../report/usage.ts'
import { partName } from './document.ts'
import { words } from './words.ts'
import {
  inUnitsWords,
  type Task,
  type WritePart,
  type Written,
  writeFromTemplate,
} from './write-part.ts'

export type ModelWork = {
  model: Model
  /** Calls at the same time. */
  concurrency: number
  /** Tokens a report may take in all; 0 for no limit. */
  tokens: number
}

/** Writes with a model; formulas and parts without facts come from the templates. */
export function writeWithModel(work: ModelWork): WritePart {
  const jobs = new Map<string, Omit<Work, 'tell'>>()
  return (task, tell, spent) => {
    const { plan, facts } = task
    if (!isProse(plan) || fromTemplate(plan, facts) === '') return writeFromTemplate(task, tell)
    const known = jobs.get(task.job)
    const shared = known ?? workOf(task.report, facts, work, spent(), task.preferences)
    if (!known) {
      jobs.clear()
      jobs.set(task.job, shared)
    }
    const brief = briefOf(plan, shared.shared.plans, facts)
    return task.kind === 'rewrite' && task.current !== null
      ? rewritten(task, task.current, brief, { ...shared, tell })
      : drafted(task, brief, { ...shared, tell })
  }
}

/** What the parts of one job share. `spent` is what models took for the report until now. */
export function workOf(
  report: Report,
  facts: Facts,
  work: ModelWork,
  spent: Usage,
  preferences: readonly Preference[],
): Omit<Work, 'tell'> {
  const plans = planOf(report, facts)
  const left = work.tokens - spent.promptTokens - spent.completionTokens
  const tokens = work.tokens === 0 ? Number.POSITIVE_INFINITY : Math.max(0, left)
  return {
    model: new LimitedModel(work.model, { concurrency: work.concurrency, tokens }),
    shared: { plans, facts, wording: wordingOf(preferences) },
    whole: new Whole(standingParts(report, plans, facts), facts),
  }
}

async function drafted(task: Task, brief: Brief, work: Work): Promise<Written> {
  const { plan, facts } = task
  const made = await draftPart(brief, work)
  const done = inUnitsWords({ ...made, note: noteOf(made, task) }, task)
  work.tell?.(print(done.prose, facts).text)
  return {
    kind: 'written',
    prose: done.prose,
    origin: done.origin,
    why: done.origin === 'template' ? `起草（${made.note ?? ''}）`.slice(0, WHY_LIMIT) : '起草',
    basis: basisOf(plan, facts),
    note: done.note,
    cost: { ...done.usage, ...countsOf(done) },
  }
}

async function rewritten(task: Task, prose: string, brief: Brief, work: Work): Promise<Written> {
  const { plan, facts, instruction } = task
  const done = await rewritePart(brief, work, {
    prose,
    instruction: instruction || words.anotherWay,
  })
  const cost: Cost = { ...done.usage, errors: 0, warnings: 0, advice: 0 }
  if (done.kind === 'rewritten') {
    const { prose: own, note } = inUnitsWords(done, task)
    work.tell?.(print(own, facts).text)
    const why = instruction ? `重写：${instruction}` : words.anotherWay
    return {
      ...{ kind: 'written', prose: own, origin: 'model', why, note, cost },
      basis: basisOf(plan, facts),
    }
  }
  const template = await writeFromTemplate(task, work.tell ?? (() => {}))
  const note = [`${done.why}，改由模板重写`, template.note].filter(Boolean).join('；')
  return { ...template, note, cost }
}

const WHY_LIMIT = 160

/** What failed for all parts alike is said once; what is about one part names it. */
const noteOf = ({ note, noModel }: Drafted, { plan, facts }: Task): string | null =>
  note && !noModel ? `${partName(plan, facts)}：${note}` : note

const countsOf = ({ judgement: { errors, warnings, advice } }: Drafted) => ({
  ...{ errors, warnings, advice },
})
