/**
 * A report as its readers see it (view.ts): pure printing of what is stored. Decides nothing; what it
 * shows as next question was asked by the interview, what it shows as finding was found by a rule.
 */
import { askOf } from '../interview/ask.ts'
import { minutesFor, topicsLeft } from '../interview/progress.ts'
import { toCaseValue } from '../report/case-file.ts'
import { openItems, progressOf } from '../report/checklist.ts'
import { contradictions } from '../report/condition.ts'
import { type Facts, factsOf, printContent } from '../report/facts.ts'
import { fieldOf } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import type { Checker } from '../rules/checker.ts'
import { answerViews } from './answer-views.ts'
import { viewsOfTurns } from './conversation.ts'
import { draftedOf, printedParts } from './document.ts'
import { checkDocument } from './findings.ts'
import { partView } from './part-view.ts'
import type { PrintedPart } from './printed-part.ts'
import type { NumberedTurn } from './store.ts'
import type { JobView, ReportView, Summary } from './view.ts'

/** Everything a view is made of. */
export type Shown = {
  report: Report
  /** The newest turns, oldest first. */
  turns: readonly NumberedTurn[]
  job: JobView | null
  checker: Checker
}

export function viewOf({ report, turns, job, checker }: Shown): ReportView {
  const facts = factsOf(report.answers)
  const printed = printedParts(report, facts)
  const checked = checkDocument(draftedOf(printed), report, facts, checker)
  const running = job?.state === 'running'
  const left = topicsLeft(report).length
  return {
    id: report.id,
    version: report.version,
    title: titleOf(printed, facts),
    profile: { unitName: facts.text('unit-name'), year: facts.year },
    progress: progressOf(report.answers),
    topicsLeft: left,
    minutesLeft: left === 0 ? 0 : minutesFor(left),
    next: askOf(report),
    answers: answerViews(facts, report.updatedAt),
    parts: printed.map((part) =>
      partView(
        part,
        running && job.left.includes(part.plan.id),
        checked.findings.filter((finding) => finding.part === part.plan.id),
      ),
    ),
    findings: checked.findings,
    silences: checked.silences,
    examined: checked.examined,
    openItems: [...openItems(report.answers)],
    contradictions: contradictions(report.answers).map(({ field, fields, message }) => ({
      ...{ field, fields, message },
    })),
    proposals: report.talk.proposals.map(({ field, answer, source }) => ({
      field,
      label: fieldOf(field).label,
      kind: answer.kind,
      ...(answer.kind === 'given' && { value: toCaseValue(answer.value) }),
      printed: printContent(field, answer),
      quote: answer.quote ?? '',
      by: answer.by,
      source,
    })),
    conversation: viewsOfTurns(turns),
    earlier: Math.max(0, (turns[0]?.seq ?? 1) - 1),
    running,
    job,
    createdAt: report.createdAt,
    updatedAt: report.updatedAt,
  }
}

/** A line of the unit's list. */
export function summaryOf(report: Report): Summary {
  const facts = factsOf(report.answers)
  return {
    id: report.id,
    title: titleOf(printedParts(report, facts), facts),
    year: facts.year,
    unitName: facts.text('unit-name'),
    updatedAt: report.updatedAt,
    progress: progressOf(report.answers),
  }
}

/** The title as it is printed, else the plain one, which names what is known. */
export function titleOf(parts: readonly PrintedPart[], facts: Facts): string {
  const title = parts.find(({ plan }) => plan.id === 'title')?.text
  if (title) return title
  const year = facts.year === null ? '' : `${facts.year}年度`
  const unit = facts.text('unit-name')
  return `${unit ? `${unit}关于` : ''}${year}法治政府建设情况的报告`
}
