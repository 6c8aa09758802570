/** Rewrites one part of each town with every wish: is it still true, and was the wish followed? */
import { briefOf } from '../../src/drafting/brief.ts'
import { Whole } from '../../src/drafting/judge/whole.ts'
import { judge } from '../../src/drafting/judge.ts'
import { LimitedModel } from '../../src/drafting/limits.ts'
import type { Model } from '../../src/drafting/model.ts'
import { fieldsIn, print } from '../../src/drafting/references.ts'
import { draftReport } from '../../src/drafting/report.ts'
import { rewrite } from '../../src/drafting/rewrite.ts'
import { rewritePart } from '../../src/drafting/rewrite-part.ts'
import { factsOf } from '../../src/report/facts.ts'
import { addUsage, NO_USAGE, type Usage } from '../../src/report/usage.ts'
import type { Town } from '../data/towns.ts'
import { WISHES } from '../data/wishes.ts'

export type RewriteRow = {
  writer: string
  rewrites: number
  /** Share that changed anything, that stayed true, that did as wished; and of the facts, those kept. */
  changed: number
  kept: number
  isTrue: number
  followed: number
  usage: Usage
}

const PART = 'measures.disputes'

/** `model` null: the templates rewrite. */
export async function rewriteAll(
  writer: string,
  model: Model | null,
  towns: readonly Town[],
): Promise<RewriteRow> {
  const counts = { rewrites: 0, changed: 0, isTrue: 0, followed: 0, kept: 0 }
  let usage = NO_USAGE
  for (const { answers } of towns) {
    const facts = factsOf(answers)
    const { parts } = draftReport(answers)
    const part = parts.find(({ plan }) => plan.id === PART)
    if (!part) continue
    const plans = parts.map(({ plan }) => plan)
    const brief = briefOf(part.plan, plans, facts)
    const whole = new Whole(parts, facts)
    for (const { instruction, followed } of WISHES) {
      const done = model
        ? await byModel(brief, whole, model, part.prose, instruction)
        : { prose: byTemplate(part.plan, facts, part.prose, instruction), usage: NO_USAGE }
      usage = addUsage(usage, done.usage)
      const prose = done.prose ?? part.prose
      const { objections } = judge(prose, brief, whole)
      const isTrue = objections.every(
        ({ kind, severity }) => severity !== 'error' || kind === 'missing',
      )
      const [before, after] = [print(part.prose, facts).text, print(prose, facts).text]
      const left = new Set(fieldsIn(prose))
      const told = fieldsIn(part.prose)
      counts.rewrites++
      counts.kept += told.filter((field) => left.has(field)).length / Math.max(1, told.length)
      if (before !== after) counts.changed++
      if (isTrue) counts.isTrue++
      if (followed(before, after)) counts.followed++
    }
  }
  const { rewrites, ...shares } = counts
  const of = (count: number) => (rewrites === 0 ? 0 : count / rewrites)
  return {
    writer,
    rewrites,
    changed: of(shares.changed),
    kept: of(shares.kept),
    isTrue: of(shares.isTrue),
    followed: of(shares.followed),
    usage,
  }
}

function byTemplate(
  plan: Parameters<typeof rewrite>[0],
  facts: Parameters<typeof rewrite>[1],
  prose: string,
  instruction: string,
): string | null {
  const done = rewrite(plan, facts, prose, instruction)
  return done.kind === 'rewritten' ? done.prose : null
}

async function byModel(
  brief: Parameters<typeof rewritePart>[0],
  whole: Whole,
  model: Model,
  prose: string,
  instruction: string,
): Promise<{ prose: string | null; usage: Usage }> {
  const limited = new LimitedModel(model, { concurrency: 8, tokens: Number.POSITIVE_INFINITY })
  const shared = { plans: [brief.plan], facts: brief.facts, wording: [] }
  const done = await rewritePart(brief, { model: limited, shared, whole }, { prose, instruction })
  return { prose: done.kind === 'rewritten' ? done.prose : null, usage: done.usage }
}
