/**
 * How a job gets the words of one part. The templates write, or a model in their place
 * (write-with-model.ts): a writer gets a task, tells its text as it grows, and answers with prose or
 * with why the old words stay.
 */
import { basisOf } from '../drafting/basis.ts'
import type { PartPlan } from '../drafting/plan.ts'
import { print } from '../drafting/references.ts'
import { rewrite } from '../drafting/rewrite.ts'
import { draftPart } from '../drafting/template.ts'
import type { Facts } from '../report/facts.ts'
import type { Report } from '../report/report.ts'
import type { Cost, Usage } from '../report/usage.ts'

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

function compose({ plan, facts, current, kind, instruction }: Task): Written {
  const shared = { kind: 'written', origin: 'template', basis: basisOf(plan, facts) } as const
  if (kind === 'draft' || current === null)
    return { ...shared, prose: draftPart(plan, facts), why: '起草', note: null }
  const rewritten = rewrite(plan, facts, current, instruction)
  if (rewritten.kind === 'kept') return rewritten
  const { prose, why, note } = rewritten
  return { ...shared, prose, why, note }
}
