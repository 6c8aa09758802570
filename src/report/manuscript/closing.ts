import { type DateMention, datesIn } from '../../text/dates.ts'
import { codesOf } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'
import type { Line } from './line.ts'

export type Closing = {
  /** The signing organ as printed under the text. */
  organ: (Span & { text: string }) | null
  date: DateMention | null
  /** Where the signature begins: the end of the last section. */
  start: number
}

const LAST_LINES = 8
/** No organ with its date is longer. */
const LONGEST = 80
const ORGAN =
  /^[\p{Script=Han}（） \u3000]{2,40}(?:人民政府|政府|办事处|委员会|党委|党工委|工作委员会)(?:办公室)?$/u
const WHOLE_DATE = /^(?:[\d０-９]{4}|[二〇零一三四五六七八九]{4})[ \u3000]*年.{1,8}月.{1,6}日$/
const ORGAN_AND_DATE = /^(.{2,40}(?:人民政府|政府|办事处|委员会|党委))[ \u3000（]+(.{6,16}日)）?$/

/** What organs end with, and what dates. */
const ORGAN_ENDS = codesOf('府处会委室')
const DATE_ENDS = codesOf('日）')

/** Organ and date under the text; only lines of their own count. */
export function readClosing(text: string, lines: readonly Line[], bodyStart: number): Closing {
  const closing: Closing = { organ: null, date: null, start: text.length }
  for (const line of lines.slice(-LAST_LINES)) {
    if (line.start <= bodyStart || line.text.length > LONGEST) continue
    const { date, organ } = signed(line.text)
    if (!date && organ === '') continue
    if (closing.start > line.start) closing.start = line.start
    if (organ && !closing.organ)
      closing.organ = { start: line.start, end: line.start + organ.length, text: organ }
    if (date && !closing.date)
      closing.date = { ...date, start: date.start + line.start, end: date.end + line.start }
  }
  return closing
}

/** Organ and date that a line is, if any. */
function signed(line: string): { organ: string; date: DateMention | undefined } {
  const last = line.charCodeAt(line.length - 1)
  if (!DATE_ENDS.has(last))
    return { organ: ORGAN_ENDS.has(last) && ORGAN.test(line) ? line : '', date: undefined }
  const both = ORGAN_AND_DATE.exec(line)
  const date = WHOLE_DATE.test(both?.[2] ?? line) ? datesIn(line)[0] : undefined
  return { organ: both?.[1] ?? '', date }
}
