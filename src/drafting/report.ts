/** A whole report: plan, prose of every part, and the printed blocks. */
import type { Answers } from '../report/answer.ts'
import { type Block, blocksOf } from '../report/block.ts'
import { type OpenItem, openItems } from '../report/checklist.ts'
import { type Facts, factsOf } from '../report/facts.ts'
import { fieldOf, isNumeric } from '../report/fields.ts'
import { figuresIn } from '../text/figures.ts'
import type { Span } from '../text/span.ts'
import { type PartPlan, planParts } from './plan.ts'
import { type Printed, print, tellsAnswer } from './references.ts'
import { draftPart } from './template.ts'
import { voiceOf } from './voice.ts'

/** A planned part with its prose (text with references). */
export type DraftedPart = { plan: PartPlan; prose: string }

export type DraftedReport = {
  parts: DraftedPart[]
  blocks: Block[]
  openItems: readonly OpenItem[]
}

/** Drafts everything from templates. Nothing is invented: what is open is listed, not written. */
export function draftReport(answers: Answers): DraftedReport {
  const facts = factsOf(answers)
  const parts = planParts(facts, voiceOf(facts)).map((plan) => ({
    plan,
    prose: draftPart(plan, facts),
  }))
  return { parts, blocks: printReport(parts, facts), openItems: openItems(answers) }
}

/** The parts as printed blocks, in order. Parts without words print nothing but their heading. */
export const printReport = (parts: readonly DraftedPart[], facts: Facts): Block[] =>
  parts.flatMap(({ plan, prose }) => printPart(plan, prose, facts))

function printPart(plan: PartPlan, prose: string, facts: Facts): Block[] {
  const { text } = print(prose, facts)
  const above: Block[] = plan.above
    ? [{ kind: 'heading', level: 1, text: print(plan.above, facts).text }]
    : []
  const heading: Block[] =
    plan.heading && (plan.level === 1 || plan.level === 2)
      ? [{ kind: 'heading', level: plan.level, text: print(plan.heading, facts).text }]
      : []
  return [...above, ...heading, ...bodyBlocks(plan, text)]
}

function bodyBlocks(plan: PartPlan, text: string): Block[] {
  if (text === '') return []
  if (plan.section === 'title') return [{ kind: 'title', text }]
  if (plan.section === 'addressee') return [{ kind: 'addressee', text }]
  if (plan.section !== 'signature') return blocksOf(text)
  return text
    .split('\n')
    .map((line) =>
      /^\d{4}年/.test(line) ? { kind: 'date', text: line } : { kind: 'organ', text: line },
    )
}

/** A printed figure, name or date, and the field it came from; spans index the part's own text. */
export type Trace = { part: string; start: number; end: number; text: string; field: string }

/**
 * Every place in the prose that came from an answer, in reading order: each printed answer, and
 * after a printed text answer each figure inside it.
 */
export const traceOf = (parts: readonly DraftedPart[], facts: Facts): Trace[] =>
  parts.flatMap(({ plan, prose }) => {
    const { text, references } = print(prose, facts)
    return references
      .filter(tellsAnswer)
      .flatMap((reference) => [reference, ...figuresInside(reference, text)])
      .map(({ start, end, field }) => ({
        part: plan.id,
        start,
        end,
        text: text.slice(start, end),
        field,
      }))
  })

/** Figures within the words of a text, list or pair; a numeric answer is its own figure. */
const figuresInside = (
  { start, end, field }: Printed,
  text: string,
): (Span & { field: string })[] =>
  isNumeric(fieldOf(field))
    ? []
    : figuresIn(text.slice(start, end)).map((figure) => ({
        start: start + figure.start,
        end: start + figure.end,
        field,
      }))
