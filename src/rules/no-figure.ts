import type { Span } from '../text/span.ts'
import { phrasesIn } from './phrases.ts'
import { inside, type Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const SECTIONS: Record<string, string> = { measures: '举措和成效', leadership: '第一责任人履职' }
const SLOGAN = /“?四个亲自”?/

/** Measures and leadership live from counts, days and names; without one they are a slogan. */
export const noFigure: Rule = {
  id: 'no-figure',
  severity: 'warning',
  title: '没有数据支撑',
  why: '举措要有成效、履职要有次数和日期；只有口号没有数字，审读机关会退回补充。',
  bad: '治安案件明显下降，主要领导做到“四个亲自”',
  good: '刑事案件由上年的12件降至9件；镇长5月8日主持会议研究执法工作',
  find: (reading) => [
    ...sections(reading),
    ...bareClaims(reading, 'trends', '升降没有数据', 'warning'),
    ...bareClaims(reading, 'meetings', '会议没有写次数或日期', 'advice'),
  ],
}

function sections(reading: Reading): Mark[] {
  const found: Mark[] = []
  const { manuscript, text, figures, dates } = reading
  for (const { key, heading, end } of manuscript.sections) {
    const name = SECTIONS[key]
    if (!name) continue
    const body = { start: heading.line.end, end }
    const counted = countIn(figures, body)
    if (counted > (key === 'measures' ? FEW : 0)) continue
    const isDated = inside(dates, body).some(({ month }) => month !== null)
    const length = text.slice(body.start, body.end).trim().length
    if (length < (key === 'measures' ? 400 : 60) || (key !== 'measures' && isDated)) continue
    const slogan = SLOGAN.exec(text.slice(body.start, body.end))
    const start = slogan ? body.start + slogan.index : heading.start
    const span = slogan ? { start, end: start + slogan[0].length } : heading
    const message = counted === 0 ? `${name}部分没有一个数字` : `${name}部分几乎没有工作量数字`
    found.push(mark(span, message))
  }
  return found
}

const FEW = 3

/** How many spans begin in `body`; one more than a few is enough. */
function countIn(spans: readonly Span[], body: Span): number {
  let count = 0
  for (const { start } of spans) {
    if (start >= body.start && start < body.end) count++
    if (count > FEW) break
  }
  return count
}

const bareClaims = (
  reading: Reading,
  list: 'trends' | 'meetings',
  message: string,
  severity: 'warning' | 'advice',
): Mark[] =>
  phrasesIn(reading, list)
    .filter((use) => !hasNumber(reading, use))
    .map((use) => mark(use, message, { severity }))

/** Whether the clauses around name a figure or a day. */
function hasNumber({ text, figures, dates }: Reading, { start, end }: Span): boolean {
  const from = Math.max(
    text.lastIndexOf('。', start),
    text.lastIndexOf('；', start),
    text.lastIndexOf('\n', start),
  )
  const stop = text.slice(end).search(/[。；\n]/)
  const sentence = { start: from + 1, end: stop < 0 ? text.length : end + stop }
  return (
    inside(figures, sentence).length > 0 ||
    inside(dates, sentence).some(({ month }) => month !== null)
  )
}
