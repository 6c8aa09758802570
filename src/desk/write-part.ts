/**
 * How a job gets the words of one part. The templates write, or a model in their place
 * (write-with-model.ts): a writer gets a task, tells its text as it grows, and answers with prose or
 * with why the old words stay.
 */
import { basisOf, planOf, standingParts } from '../drafting/basis.ts'
import type { PartPlan } from '../drafting/plan.ts'
import { print } from '../drafting/references.ts'
import { rewrite } from '../drafting/rewrite.ts'
import { draftPart } from '../drafting/template.ts'
import { type Worded, worded } from '../drafting/wording.ts'
import type { Facts } from '../report/facts.ts'
import { isWords, type Preference } from '../report/preference.ts'
import type { Report } from '../report/report.ts'
import type { Cost, Usage } from '../report/usage.ts'
import { partName } from './document.ts'
import { silencesOf } from './silences.ts'
import { words } from './words.ts'

export type Task = {
  plan: PartPlan
  facts: Facts
  /** The newest prose, null while there is none. */
  current: string | null
  kind: 'draft' | 'rewrite'
  instruction: string
  /** The job it belongs to, and the report as it stands. */
  job: string
  report: Report
  /** How the unit likes it worded. */
  preferences: readonly Preference[]
}

/** `cost` is there when a model was asked. */
export type Written = { cost?: Cost } & (
  | {
      kind: 'written'
      prose: string
      origin: 'template' | 'model'
      why: string
      basis: string
      note: string | null
    }
  | { kind: 'kept'; note: string }
)

/** `tell` gets the printed text so far; `spent` is what models took for this report until now. */
export type WritePart = (
  task: Task,
  tell: (text: string) => void,
  spent: () => Usage,
) => Promise<Written>

/** Writes from the templates. */
export const writeFromTemplate = async (
  task: Task,
  tell: (text: string) => void,
): Promise<Written> => {
  const written = compose(task)
  if (written.kind === 'written') tell(print(written.prose, task.facts).text)
  return written
}

function compose(task: Task): Written {
  const { plan, facts, current, kind, instruction } = task
  const shared = { kind: 'written', origin: 'template', basis: basisOf(plan, facts) } as const
  if (kind === 'draft' || current === null)
    return inUnitsWords({ ...shared, prose: draftPart(plan, facts), why: '起草', note: null }, task)
  const inWords = (prose: string) => wordedFor(prose, task).prose
  const rewritten = rewrite(plan, facts, current, instruction, inWords)
  return rewritten.kind === 'kept' ? rewritten : inUnitsWords({ ...rewritten, ...shared }, task)
}

/** Of whose part it is that words are asked for. */
export type Wording = Pick<Task, 'plan' | 'facts' | 'report' | 'preferences'>

/** What was written as the unit likes it worded; the note tells which words had to stay. */
export function inUnitsWords<W extends { prose: string; note: string | null }>(
  written: W,
  wording: Wording,
): W {
  const { prose, unfit } = wordedFor(written.prose, wording)
  const part = partName(wording.plan, wording.facts)
  const stayed = unfit.map((each) => words.unfit(part, each.words, each.why))
  return { ...written, prose, note: [written.note, ...stayed].filter(Boolean).join('；') || null }
}

export function wordedFor(prose: string, { plan, facts, report, preferences }: Wording): Worded {
  if (!preferences.some(isWords)) return { prose, unfit: [] }
  const parts = standingParts(report, planOf(report, facts), facts)
  return worded({ plan, prose }, preferences, { parts, facts, silences: silencesOf(report) })
}
