/**
 * Drafts one part with a model: template, model, judge, one repair, the better of both. The template
 * always stands ready; a fact error never wins; what happened is told in words. Steps are functions,
 * each returns a kind.
 */
import type { Brief } from './brief.ts'
import { type Attempt, attempt, repaired } from './draft/attempt.ts'
import { type Choice, choose } from './draft/choose.ts'
import type { Whole } from './judge/whole.ts'
import { type Judgement, judge } from './judge.ts'
import { addUsage, type Message, type Model, NO_USAGE, type Usage } from './model.ts'
import { draftMessages, type RewriteWish, rewriteMessages, type Shared } from './prompt.ts'

/** What drafting needs beside the part's own brief. */
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
}

/** Drafts a part. Never throws for anything a model or its server does. */
export async function draftPart(brief: Brief, work: Work): Promise<Drafted> {
  const template = { prose: brief.template, judgement: judge(brief.template, brief, work.whole) }
  const { last, usage } = await tried(draftMessages(brief, work.shared), brief, work)
  return { ...choose(template, last), usage }
}

/** The best attempt in at most two calls. */
export async function tried(
  messages: readonly Message[],
  brief: Brief,
  work: Work,
): Promise<{ last: Attempt; usage: Usage }> {
  const first = await attempt(messages, brief, work)
  const second = await repaired(first, brief, work)
  const usage = addUsage(first.usage, second?.usage ?? NO_USAGE)
  return { last: second ? better(first, second) : first, usage }
}

/** A repair that made it worse, or that failed, leaves the first attempt. */
function better(first: Attempt, second: Attempt): Attempt {
  if (first.kind !== 'prose') return second
  if (second.kind !== 'prose') return first
  return isWorse(second.judgement, first.judgement) ? first : second
}

const isWorse = (a: Judgement, b: Judgement): boolean =>
  a.errors !== b.errors ? a.errors > b.errors : a.warnings > b.warnings

export type { Attempt, Choice, RewriteWish }
export { rewriteMessages }
