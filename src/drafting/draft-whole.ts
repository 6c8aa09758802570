/**
 * A whole report with a model: its parts side by side, each on its own. It takes about as long as its
 * slowest part; whatever fails leaves the template, and the notes say so.
 */
import type { Answers } from '../report/answer.ts'
import { factsOf } from '../report/facts.ts'
import { briefOf } from './brief.ts'
import { type Drafted, draftPart, isProse } from './draft.ts'
import { Whole } from './judge/whole.ts'
import { LimitedModel, type Limits } from './limits.ts'
import type { Model } from './model.ts'
import { type DraftedPart, type DraftedReport, draftReport, printReport } from './report.ts'

export type WholeWork = {
  model: Model
  limits: Limits
  /** The unit's wording preferences. */
  wording?: readonly string[]
  /** Gets the printed text so far of a part. */
  tell?: (part: string, text: string) => void
}

/** `drafted` has what became of each part the model was asked for, by part id. */
export type WholeDraft = DraftedReport & { drafted: ReadonlyMap<string, Drafted> }

/** Drafts all parts. Never throws for anything a model or its server does. */
export async function draftWhole(answers: Answers, work: WholeWork): Promise<WholeDraft> {
  const template = draftReport(answers)
  const facts = factsOf(answers)
  const plans = template.parts.map(({ plan }) => plan)
  const shared = { plans, facts, wording: work.wording ?? [] }
  const whole = new Whole(template.parts, facts)
  const model = new LimitedModel(work.model, work.limits)
  const drafted = new Map<string, Drafted>()
  const parts = await Promise.all(
    template.parts.map(async ({ plan, prose }): Promise<DraftedPart> => {
      if (!isProse(plan) || prose === '') return { plan, prose }
      const tell = (text: string) => work.tell?.(plan.id, text)
      const done = await draftPart(briefOf(plan, plans, facts), { model, shared, whole, tell })
      drafted.set(plan.id, done)
      return { plan, prose: done.prose }
    }),
  )
  return { ...template, parts, blocks: printReport(parts, facts), drafted }
}
