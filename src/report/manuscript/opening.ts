import { codesOf } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'
import type { Heading } from './heading.ts'
import type { Line } from './line.ts'

export type Opening = {
  /** The title joined over its lines, blanks removed. */
  title: (Span & { text: string; lines: Line[] }) | null
  addressee: Line | null
  /** From the first to the last paragraph before the first section. */
  lead: Span | null
}

const TITLE_LINES = 6
const TITLE_LINE_LIMIT = 60
const ADDRESSEE_LIMIT = 60
const SUBTITLE_LIMIT = 24
const BRACKET_DATE = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[）)]$/
const RED_HEAD = /〔\d{4}〕.{0,6}号|签发人|^(?:机密|秘密|特急|加急|平急)|文件$/

const COLONS = codesOf('：:')

/** Title, 主送机关 and lead: what stands before the first heading. */
export function readOpening(lines: readonly Line[], headings: readonly Heading[]): Opening {
  const first = headings.find((heading) => heading.level === 1)?.start ?? Number.POSITIVE_INFINITY
  const opening = lines.filter((line) => line.start < first)
  const titleLines = titleOf(opening)
  const below = opening.slice(titleLines.length === 0 ? 0 : opening.indexOf(lastOf(titleLines)) + 1)
  const under = below.findIndex((line) => !isSubtitle(line))
  const rest = under < 0 ? [] : below.slice(under)
  const addressee = rest[0] && isAddressee(rest[0]) ? rest[0] : null
  const body = addressee ? rest.slice(1) : rest
  const from = body[0]
  const to = body.at(-1)
  return {
    title: titleLines.length > 0 ? joined(titleLines) : null,
    addressee,
    lead: from && to && Number.isFinite(first) ? { start: from.start, end: to.end } : null,
  }
}

/** A 文号 or a date in brackets under the title. */
const isSubtitle = ({ text }: Line): boolean =>
  text.length <= SUBTITLE_LIMIT && (RED_HEAD.test(text) || BRACKET_DATE.test(text))

const lastOf = (lines: Line[]): Line => lines[lines.length - 1] as Line

function joined(lines: Line[]): Opening['title'] {
  const text = lines.map((line) => line.text.replace(/[ \u00a0\u3000\t]/g, '')).join('')
  return { start: lines[0]?.start ?? 0, end: lastOf(lines).end, text, lines }
}

/** The first short lines without a full stop that name a report; what stands before them is no title. */
function titleOf(lines: readonly Line[]): Line[] {
  for (let from = 0; from < Math.min(lines.length, TITLE_LINES); from++) {
    const title = titleFrom(lines, from)
    if (title.length > 0) return title
  }
  return []
}

/** The title that begins with a line; without 报告 or 法治 in its lines it is none. */
function titleFrom(lines: readonly Line[], from: number): Line[] {
  const title: Line[] = []
  for (const line of lines.slice(from, from + TITLE_LINES)) {
    if (line.hashes === 1 && title.length === 0) return [line]
    if (!isTitleLine(line) || isAddressee(line) || line.marker) break
    if (title.length === 0 && RED_HEAD.test(line.text)) break
    title.push(line)
    if (line.text.endsWith('报告')) break
  }
  return /报告|法治|依法行政/.test(title.map((line) => line.text).join('')) ? title : []
}

const isTitleLine = (line: Line): boolean =>
  line.text.length <= TITLE_LINE_LIMIT && !/[。；！？]/.test(line.text)

const isAddressee = (line: Line): boolean =>
  line.text.length <= ADDRESSEE_LIMIT &&
  COLONS.has(line.text.charCodeAt(line.text.length - 1)) &&
  !/[。；]|如下/.test(line.text)
