/** Drafts every town with one writer and scores what came. */
import { briefOf } from '../../src/drafting/brief.ts'
import { isProse } from '../../src/drafting/draft.ts'
import { Whole } from '../../src/drafting/judge/whole.ts'
import { type Judgement, judge } from '../../src/drafting/judge.ts'
import { print } from '../../src/drafting/references.ts'
import { draftReport, printReport } from '../../src/drafting/report.ts'
import { textOf } from '../../src/report/block.ts'
import { factsOf } from '../../src/report/facts.ts'
import { addUsage, NO_USAGE, type Usage } from '../../src/report/usage.ts'
import { check } from '../../src/rules/check.ts'
import type { Town } from '../data/towns.ts'
import { overall, SCORERS, type Scored } from '../scorers/report.ts'
import { sameness } from '../scorers/sameness.ts'
import type { Draft, Writer } from '../writers.ts'

export type DraftRow = {
  writer: string
  control: boolean
  towns: number
  /** Mean of each scorer, in the order of SCORERS. */
  scores: number[]
  overall: number
  /** The best overall of any single town: what a control must not reach. */
  best: number
  sameness: number
  characters: number
  byModel: number
  usage: Usage
}

export async function draftAll(writer: Writer, towns: readonly Town[]): Promise<DraftRow> {
  const drafts: { scored: Scored; draft: Draft }[] = []
  for (const town of towns) {
    const draft = await writer.write(town)
    drafts.push({ draft, scored: scoredOf(town, draft) })
  }
  const scores = drafts.map(({ scored }) => SCORERS.map(({ score }) => score(scored)))
  const totals = scores.map(overall)
  return {
    writer: writer.name,
    control: writer.control,
    towns: towns.length,
    scores: SCORERS.map((_, index) => mean(scores.map((row) => row[index] ?? 0))),
    overall: mean(totals),
    best: Math.max(...totals),
    sameness: sameness(drafts.map(({ scored }) => scored.text)),
    characters: Math.round(mean(drafts.map(({ scored }) => scored.text.length))),
    byModel: mean(drafts.map(({ draft }) => draft.byModel)),
    usage: drafts.map(({ draft }) => draft.usage).reduce(addUsage, NO_USAGE),
  }
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length

const NO_JUDGEMENT: Judgement = { objections: [], errors: 0, warnings: 0, advice: 0 }

function scoredOf({ answers }: Town, { parts }: Draft): Scored {
  const facts = factsOf(answers)
  const plans = parts.map(({ plan }) => plan)
  const template = draftReport(answers)
  const whole = new Whole(template.parts, facts)
  const text = textOf(printReport(parts, facts))
  return {
    facts,
    text,
    checked: check(text, { answers }),
    usual: textOf(template.blocks).length,
    parts: parts.map((part) => ({
      ...part,
      text: print(part.prose, facts).text,
      judgement: isProse(part.plan)
        ? judge(part.prose, briefOf(part.plan, plans, facts), whole)
        : NO_JUDGEMENT,
    })),
  }
}
