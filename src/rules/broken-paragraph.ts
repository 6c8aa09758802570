import type { Line } from '../report/manuscript/line.ts'
import { type Codes, codeAt, codesOf } from '../text/signs.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const LONG = 20
const SHOWN = 12
const CLOSED = codesOf('。！？：…”》）!?:)|')
const SEMICOLON = codesOf('；;')
const isEndedBy = (line: Line, signs: Codes): boolean =>
  signs.has(codeAt(line.text, line.text.length - 1))
/** A text wrapped by hand breaks most lines; then the breaks are its layout. */
const WRAPPED = 0.4
const FEW = 3
/** A heading without number: one or two phrases, shorter than what it heads. */
const HEADING = /^[^。；：“”《》0-9]{4,16}(?:[，、][^。；：，0-9]{4,16}){0,2}$/

export const brokenParagraph: Rule = {
  id: 'broken-paragraph',
  severity: 'warning',
  title: '段落断开或没有写完',
  why: '段末没有句号，多是粘贴时断行、跨页或漏写了后半句。',
  bad: '重点学习了会议精神，并于11月3日在全\n体机关干部中开展讲座。',
  good: '重点学习了会议精神，并于11月3日在全体机关干部中开展讲座。',
  find({ paragraphs, manuscript }) {
    const found: Mark[] = []
    const odd = paragraphs.filter((line) => line.text.length > LONG && !isEndedBy(line, CLOSED))
    if (odd.length === 0) return found
    const body = paragraphs.filter((line) => line.text.length > LONG)
    const parted = odd.filter((line) => isEndedBy(line, SEMICOLON))
    const open = odd.filter((line) => !isEndedBy(line, SEMICOLON))
    const next = nextLines(manuscript.lines)
    if (open.length <= FEW || open.length <= body.length * WRAPPED)
      for (const line of open) {
        if (isHeading(line, next.get(line))) continue
        const span = { start: Math.max(line.start, line.end - SHOWN), end: line.end }
        found.push(mark(span, '段末没有句号：没有写完，或一段被断成两段'))
      }
    for (const line of parted) {
      const behind = next.get(line)
      if (behind && !isListed(behind) && !isListed(line))
        found.push(mark({ start: line.end - 1, end: line.end }, '段末用了分号，下一段又不是并列项'))
    }
    return found
  },
}

const nextLines = (lines: readonly Line[]): Map<Line, Line | undefined> =>
  new Map(lines.map((line, index) => [line, lines[index + 1]]))

const isHeading = (line: Line, next: Line | undefined): boolean =>
  HEADING.test(line.text) && next !== undefined && next.text.length > line.text.length

const isListed = ({ marker, text }: Line): boolean =>
  marker !== null || /^[一二三四五六七八九十]是|^第[一二三]|^[-*•]/.test(text)
