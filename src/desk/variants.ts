/**
 * Other words for one part, to look at before anybody keeps them: what changed sentence by sentence,
 * and which facts they leave out. Changes nothing; whoever likes one saves it as his own words.
 */
import { planOf } from '../drafting/basis.ts'
import { briefOf } from '../drafting/brief.ts'
import { isProse } from '../drafting/draft.ts'
import { isAboutTown } from '../drafting/pattern.ts'
import { fieldsIn, print, tellsAnswer } from '../drafting/references.ts'
import { rewrite } from '../drafting/rewrite.ts'
import { rewriteVariants } from '../drafting/rewrite-part.ts'
import { draftPart } from '../drafting/template.ts'
import { type Facts, factsOf } from '../report/facts.ts'
import { fieldOf } from '../report/fields.ts'
import type { Preference } from '../report/preference.ts'
import type { Report } from '../report/report.ts'
import { addUsage, NO_USAGE, type Usage } from '../report/usage.ts'
import { diffSentences } from '../text/diff.ts'
import type { VariantView } from './view.ts'
import { inUnitsWords, type Wording, wordedFor } from './write-part.ts'
import { type ModelWork, workOf } from './write-with-model.ts'

export type VariantWish = { instruction: string; count: number }

/** A part of a report, and how the unit likes it worded. */
export type Varied = { report: Report; part: string; preferences: readonly Preference[] }

/** `note` says why there are fewer than asked for. */
export type Variants = { variants: VariantView[]; note: string | null; usage: Usage | null }

export type Vary = (varied: Varied, wish: VariantWish, spent: Usage) => Promise<Variants | null>

type Candidate = { prose: string; note: string | null }

/** Variants by a model, or from the templates where none is set or it fails. Null: no such part. */
export const varyWith =
  (work: ModelWork | null): Vary =>
  async ({ report, part, preferences }, wish, spent) => {
    const facts = factsOf(report.answers)
    const plan = planOf(report, facts).find(({ id }) => id === part)
    if (!plan) return null
    const about = { plan, facts, report, preferences }
    const before = report.parts[part]?.current?.prose ?? draftPart(plan, facts)
    const byModel =
      work && isProse(plan) ? await modelVariants(about, before, wish, work, spent) : null
    const found = byModel?.found ?? []
    const candidates = found.length > 0 ? found : fromTemplates(about, before, wish)
    const views = candidates.map((candidate) =>
      viewOf(inUnitsWords(candidate, about), before, facts),
    )
    const note = [...new Set(byModel?.failed ?? [])].join('；') || noneOf(views)
    return { variants: views, note, usage: byModel?.usage ?? null }
  }

const noneOf = (views: readonly VariantView[]): string | null =>
  views.length === 0 ? '这一部分没有别的写法' : null

async function modelVariants(
  { plan, facts, report, preferences }: Wording,
  prose: string,
  { instruction, count }: VariantWish,
  work: ModelWork,
  spent: Usage,
) {
  const shared = workOf(report, facts, work, spent, preferences)
  const brief = briefOf(plan, shared.shared.plans, facts)
  const done = await rewriteVariants(brief, shared, { prose, instruction }, count)
  return {
    found: done.flatMap((each): Candidate[] => (each.kind === 'rewritten' ? [each] : [])),
    failed: done.flatMap((each) => (each.kind === 'failed' ? [`${each.why}，这一种没有写成`] : [])),
    usage: done.map(({ usage }) => usage).reduce(addUsage, NO_USAGE),
  }
}

function fromTemplates(
  about: Wording,
  before: string,
  { instruction, count }: VariantWish,
): Candidate[] {
  const inWords = (prose: string) => wordedFor(prose, about).prose
  const found: Candidate[] = []
  for (let n = 0, prose = before; n < count; n++) {
    const done = rewrite(about.plan, about.facts, prose, instruction, inWords)
    if (done.kind === 'kept' || found.some((known) => known.prose === done.prose)) break
    found.push({ prose: done.prose, note: done.note })
    prose = done.prose
  }
  return found
}

function viewOf({ prose, note }: Candidate, before: string, facts: Facts): VariantView {
  const [old, young] = [print(before, facts).text, print(prose, facts)]
  const left = new Set(fieldsIn(prose))
  const lost = fieldsIn(before).filter(
    (field) => !left.has(field) && !isAboutTown(field) && facts.content(field),
  )
  return {
    text: young.text,
    references: young.references
      .filter(tellsAnswer)
      .map(({ start, end, field }) => ({ start, end, field })),
    changes: diffSentences(old, young.text),
    lost: lost.map((field) => ({ field, label: fieldOf(field).label })),
    note,
  }
}
