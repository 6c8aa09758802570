/**
 * Drafts one part with a model: template, model, judge, one repair, the better of both. The template
 * always stands ready; a fact error never wins; what happened is told in words.
 */

import type { Usage } from '../report/usage.ts'
import type { Brief } from './brief.ts'
import { choose } from './draft/choose.ts'
import { tried } from './draft/tried.ts'
import type { Whole } from './judge/whole.ts'
import { type Judgement, judge } from './judge.ts'
import type { Model } from './model.ts'
import type { PartPlan } from './plan.ts'
import { draftMessages, type Shared } from './prompt.ts'

/** What model work on a part needs beside the part's own brief. */
export type Work = {
  model: Model
  shared: Shared
  whole: Whole
  /** Gets the printed text so far, references as figures. */
  tell?: (text: string) => void
  signal?: AbortSignal
}

export type Drafted = {
  prose: string
  origin: 'template' | 'model'
  judgement: Judgement
  usage: Usage
  /** In the clerk's words: why the template stands, or what is left in the model's text. */
  note: string | null
  /** The note is about the model, not about this part's text. */
  noModel: boolean
}

const BY_MODEL: ReadonlySet<PartPlan['section']> = new Set([
  'lead',
  'measures',
  'shortcomings',
  'leadership',
  'plans',
])

/** Whether the part is prose; the others are formulas that nobody can write better. */
export const isProse = ({ section }: PartPlan): boolean => BY_MODEL.has(section)

/** Drafts a part in at most two calls. Never throws for anything a model or its server does. */
export async function draftPart(brief: Brief, work: Work): Promise<Drafted> {
  const { last, usage } = await tried(draftMessages(brief, work.shared), brief, work)
  const template = { prose: brief.template, judgement: judge(brief.template, brief, work.whole) }
  return { ...choose(template, last), usage, noModel: last.kind === 'failed' }
}
