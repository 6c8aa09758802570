/** A job that is over, in words: what was asked, when, what came of it, how to go on. */
import type { JobView, PartView, ReportView } from '../view.ts'
import type { Parcel } from './deliveries.ts'
import type { Watch } from './watches.ts'
import { words } from './words.ts'

/** The parcels of a finished job. `link` leads to the file. */
export function parcelsOf(
  watch: Watch,
  job: JobView,
  report: ReportView,
  { link, takesFiles }: { link: string; takesFiles: boolean },
): Parcel[] {
  const parcel = { kind: 'text' as const, notice: false, place: watch.place }
  if (job.state === 'failed') {
    const text = words.failed(watch.at, watch.words, job.reason ?? '')
    return [{ ...parcel, text, brief: text, notice: true }]
  }
  const done = report.parts.filter((part) => job.parts.includes(part.id))
  if (done.length === 0) {
    const text = words.unchanged(watch.at, watch.words) + (job.reason ?? '')
    return [{ ...parcel, text, brief: text }]
  }
  if (job.kind === 'rewrite') return [{ ...parcel, ...rewritten(watch, job, done) }]
  const text = { ...parcel, ...drafted(watch, job, report, link, takesFiles) }
  return takesFiles
    ? [text, { ...parcel, kind: 'file', text: '', brief: words.file(report.title, link) }]
    : [text]
}

type Worded = Pick<Parcel, 'text' | 'brief'>

function rewritten(watch: Watch, job: JobView, parts: readonly PartView[]): Worded {
  const heading = parts.map((part) => part.heading || (part.above ?? '')).join('、')
  const head = words.rewritten(watch.at, watch.words, heading)
  const body = clip(parts.map(({ text }) => text).join('\n'), 400)
  const text = [head, body, job.reason ?? '', words.next].filter(Boolean).join('\n')
  return { text, brief: `${head}${clip(body, 60)}` }
}

function drafted(
  watch: Watch,
  job: JobView,
  report: ReportView,
  link: string,
  takesFiles: boolean,
): Worded {
  const written = report.parts.filter(({ text }) => text !== '')
  const characters = written.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
  const head = words.ready(watch.at, watch.words, report.title, characters, written.length)
  const lead = report.parts.find(({ section }) => section === 'lead')?.text ?? ''
  const open = report.openItems.length
  const lines = [
    head,
    lead && words.beginning(clip(lead, 60)),
    job.reason ?? '',
    open > 0 ? words.open(open) : '',
    takesFiles ? '' : words.file(report.title, link),
    words.next,
  ]
  return { text: lines.filter(Boolean).join('\n'), brief: `${head}${link}` }
}

const clip = (text: string, length: number): string => {
  const points = [...text]
  return points.length <= length ? text : `${points.slice(0, length).join('')}…`
}
