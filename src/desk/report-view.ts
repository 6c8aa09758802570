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
import { viewsOfTurns } from './conversation.ts'
import { type Document, documentOf } from './document.ts'
import { checkDocument } from './findings.ts'
import { partView } from './part-view.ts'
import type { NumberedTurn } from './store.ts'
import type { AnswerView, JobView, ReportView, Summary } from './view.ts'

/** Everything a view is made of. */
export type Shown = {
  report: Report
  /** The newest turns, oldest first. */
  turns: readonly NumberedTurn[]
  job: JobView | null
}

export function viewOf({ report, turns, job }: Shown): ReportView {
  const facts = factsOf(report.answers)
  const document = documentOf(report, facts, false)
  const checked = checkDocument(document, report, facts)
  const running = job?.state === 'running'
  const drafting = new Set(running ? job.left : [])
  const left = topicsLeft(report).length
  const pale = paleOf(document, report, facts)
  const parts = document.parts.map((part, at) =>
    partView(part, {
      ...{ facts, checked, drafting: drafting.has(part.plan.id) },
      pale: pale.parts[at] ?? part,
    }),
  )
  return {
    id: report.id,
    version: report.version,
    title: titleOf(document, facts),
    profile: { unitName: facts.text('unit-name'), year: facts.year },
    progress: progressOf(report.answers),
    topicsLeft: left,
    minutesLeft: left === 0 ? 0 : minutesFor(left),
    next: askOf(report),
    answers: answersOf(report, facts),
    parts,
    findings: checked.findings,
    examined: checked.examined,
    openItems: openItems(report.answers),
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

/** The document as it grows with the answers: parts nobody drafted read as the templates write them. */
const paleOf = (document: Document, report: Report, facts: Facts): Document =>
  document.parts.every(({ part }) => part.current) ? document : documentOf(report, facts, true)

/** A line of the unit's list. */
export function summaryOf(report: Report): Summary {
  const facts = factsOf(report.answers)
  return {
    id: report.id,
    title: titleOf(documentOf(report, facts, false), facts),
    year: facts.year,
    unitName: facts.text('unit-name'),
    updatedAt: report.updatedAt,
    progress: progressOf(report.answers),
  }
}

/** The drafted title, else the plain one, which names what is known. */
export function titleOf(document: Document, facts: Facts): string {
  const drafted = document.parts.find(({ plan }) => plan.id === 'title')?.text
  if (drafted) return drafted
  const year = facts.year === null ? '' : `${facts.year}年度`
  const unit = facts.text('unit-name')
  return `${unit ? `${unit}关于` : ''}${year}法治政府建设情况的报告`
}

function answersOf(report: Report, facts: Facts): Record<string, AnswerView> {
  const views: Record<string, AnswerView> = {}
  for (const id of facts.ids) {
    const content = facts.content(id)
    if (!content) continue
    const said = report.answers[id]
    const { by, at, quote } = said ?? { by: COMPUTED, at: report.updatedAt }
    views[id] = {
      kind: content.kind,
      ...(content.kind === 'given' && { value: toCaseValue(content.value) }),
      printed: printContent(id, content),
      ...(content.kind === 'not-applicable' && { reason: content.reason }),
      ...(content.kind === 'unknown' && content.owner && { owner: content.owner }),
      ...(quote && { quote }),
      ...(facts.isDerived(id) && { derived: true as const }),
      by,
      at,
    }
  }
  return views
}

/** Who says what a formula says. */
const COMPUTED = { name: '自动计算', via: 'api' as const }
