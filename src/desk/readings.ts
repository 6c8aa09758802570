/** What can be read off a report beside its view: the check, the trace, the file's contents. Pure. */
import { type Trace, traceOf } from '../drafting/report.ts'
import { metaOf } from '../files/meta.ts'
import type { Meta } from '../files/page/typeset.ts'
import type { Block } from '../report/block.ts'
import { openItems } from '../report/checklist.ts'
import { factsOf } from '../report/facts.ts'
import type { Report } from '../report/report.ts'
import { documentOf, draftedOf, printedParts } from './document.ts'
import { type Checked, checkDocument, countsOf } from './findings.ts'
import { titleOf } from './report-view.ts'

/** A report as a file's contents, and what stands in the way of filing it. */
export type Printout = {
  title: string
  blocks: Block[]
  meta: Meta
  open: number
  errors: number
}

/** The check of the document. `fill` reads parts nobody drafted as the templates would write them. */
export function checkedOf(report: Report, fill: boolean): Checked {
  const facts = factsOf(report.answers)
  const parts = printedParts(report, facts)
  return checkDocument(fill ? documentOf(parts) : draftedOf(parts), report, facts)
}

/** Every printed answer and where it stands. */
export function traceLines(report: Report): Trace[] {
  const facts = factsOf(report.answers)
  return traceOf(printedParts(report, facts), facts)
}

export function printoutOf(report: Report): Printout {
  const facts = factsOf(report.answers)
  const document = documentOf(printedParts(report, facts))
  return {
    title: titleOf(document.parts, facts),
    blocks: document.blocks,
    meta: metaOf(report.answers),
    open: openItems(report.answers).length,
    errors: countsOf(checkDocument(document, report, facts)).error,
  }
}
