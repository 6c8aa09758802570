/**
 * Other words for one part, to look at before anybody keeps them. A model writes them where one is
 * set; what it cannot, the templates fill up in other words of theirs. Changes nothing.
 */
import { basisOf, planOf } from '../drafting/basis.ts'
import { briefOf } from '../drafting/brief.ts'
import { isProse } from '../drafting/draft.ts'
import { print } from '../drafting/references.ts'
import { rewrite } from '../drafting/rewrite.ts'
import { rewriteVariants } from '../drafting/rewrite-part.ts'
import { draftPart } from '../drafting/template.ts'
import { factsOf } from '../report/facts.ts'
import type { Preference } from '../report/preference.ts'
import type { Report } from '../report/report.ts'
import { addUsage, NO_USAGE, type Usage } from '../report/usage.ts'
import { emptyPart, versionOf } from '../report/version.ts'
import type { StoredOffer } from './stored.ts'
import { comparedWith, lookerAt, shownOf } from './variant-view.ts'
import type { VariantsView, VariantView } from './view-variant.ts'
import { words } from './words.ts'
import { inUnitsWords, type Wording, wordedFor } from './write-part.ts'
import { type ModelWork, workOf } from './write-with-model.ts'

export type VariantWish = { instruction: string; count: number }

/** A part of a report, and how the unit likes it worded. */
export type Varied = { report: Report; part: string; preferences: readonly Preference[] }

/** Each as it is shown, and as it would be kept. */
export type Offered = { offer: StoredOffer; view: Omit<VariantView, 'id'> }

export type Variants = Omit<VariantsView, 'variants'> & {
  offered: Offered[]
  /** What a model took; null when none was asked. */
  usage: Usage | null
}

export type Vary = (varied: Varied, wish: VariantWish, spent: Usage) => Promise<Variants | null>

/** Whose part, the words it has, and what is wished. */
type About = Wording & { before: string; wish: VariantWish }

type Candidate = { prose: string; origin: 'model' | 'template'; note: string | null }

/** `failed` says why there are fewer than asked for. */
type Written = { found: Candidate[]; failed: string[]; usage: Usage | null }

const NOT_ASKED: Written = { found: [], failed: [], usage: null }

/** Variants by a model, by the templates where none is set or it falls short. Null: no such part. */
export const varyWith =
  (work: ModelWork | null): Vary =>
  async ({ report, part, preferences }, wish, spent) => {
    const facts = factsOf(report.answers)
    const plan = planOf(report, facts).find(({ id }) => id === part)
    if (!plan) return null
    const template = draftPart(plan, facts)
    const before = report.parts[part]?.current?.prose ?? template
    const about = { plan, facts, report, preferences, before, wish }
    const isForModel = isProse(plan) && template !== ''
    const byModel = work && isForModel ? await fromModel(about, work, spent) : NOT_ASKED
    const byTemplate = fromTemplates(about, byModel.found)
    return {
      base: {
        version: versionOf(report.parts[part] ?? emptyPart(part)),
        text: print(before, facts).text,
      },
      offered: offeredOf([...byModel.found, ...byTemplate], about),
      note: noteOf(byModel, byTemplate.length, wish.count),
      usage: byModel.usage,
    }
  }

async function fromModel(about: About, work: ModelWork, spent: Usage): Promise<Written> {
  const { plan, facts, report, preferences, before, wish } = about
  const shared = workOf(report, facts, work, spent, preferences)
  const brief = briefOf(plan, shared.shared.plans, facts)
  const asked = { prose: before, instruction: wish.instruction || words.anotherWay }
  const done = await rewriteVariants(brief, shared, asked, wish.count)
  const written: Written = { ...NOT_ASKED, found: [], failed: [] }
  for (const each of done) {
    if (each.kind === 'failed') written.failed.push(each.why)
    else add(written, inUnitsWords({ prose: each.prose, note: null }, about), before)
  }
  return { ...written, usage: done.map(({ usage }) => usage).reduce(addUsage, NO_USAGE) }
}

/** Words that stand already, or that were said already, are no other words. */
function add({ found, failed }: Written, made: Omit<Candidate, 'origin'>, before: string): void {
  if (made.prose === before) failed.push(words.sameAsBefore)
  else if (found.some(({ prose }) => prose === made.prose)) failed.push(words.alike)
  else found.push({ ...made, origin: 'model' })
}

/** As many as are still wanted. What was found already counts as the words that stand. */
function fromTemplates(about: About, known: readonly Candidate[]): Candidate[] {
  const { plan, facts, before, wish } = about
  const said = new Set(known.map(({ prose }) => prose))
  const found: Candidate[] = []
  const inWords = (prose: string): string => {
    const own = wordedFor(prose, about).prose
    return said.has(own) ? before : own
  }
  while (known.length + found.length < wish.count) {
    const done = rewrite(plan, facts, before, wish.instruction, inWords)
    if (done.kind === 'kept') break
    const note = done.note && words.tookOther(wish.instruction)
    found.push({ ...inUnitsWords({ prose: done.prose, note }, about), origin: 'template' })
    said.add(done.prose)
  }
  return found
}

function offeredOf(candidates: readonly Candidate[], about: About): Offered[] {
  const { plan, facts, report, before, wish } = about
  const look = lookerAt(report, plan, facts)
  const why = wish.instruction ? `重写：${wish.instruction}` : words.anotherWay
  const basis = basisOf(plan, facts)
  return candidates.map(({ prose, origin, note }) => ({
    offer: { prose, origin, why, basis },
    view: {
      ...{ origin, note },
      ...shownOf(prose, facts),
      ...comparedWith(before, prose, facts),
      findings: look(prose),
    },
  }))
}

function noteOf({ found, failed }: Written, templates: number, wanted: number): string | null {
  const why = [...new Set(failed)].join('；')
  if (why !== '') return words.fellShort(why, found.length, templates)
  if (templates === 0 && found.length === 0) return words.noOther
  const count = found.length + templates
  return count < wanted ? words.onlySo(count) : null
}
