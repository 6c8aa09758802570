import type { Line } from '../report/manuscript/line.ts'
import { mark, type Rule } from './rule.ts'

const LONG = 20
const ENDED = /[。！？：；…”》）!?:;)]$/
/** A text wrapped by hand breaks most lines; then the breaks are its layout. */
const WRAPPED = 0.4

export const brokenParagraph: Rule = {
  id: 'broken-paragraph',
  severity: 'warning',
  title: '段落断开或没有写完',
  why: '段末没有句号，多是粘贴时断行、跨页或漏写了后半句。',
  bad: '重点学习了会议精神，并于11月3日在全\n体机关干部中开展讲座。',
  good: '重点学习了会议精神，并于11月3日在全体机关干部中开展讲座。',
  *find({ paragraphs, manuscript }) {
    const body = paragraphs.filter((line) => line.text.length > LONG)
    const open = body.filter((line) => !ENDED.test(line.text))
    if (open.length > body.length * WRAPPED) return
    const lines = manuscript.lines
    for (const line of open) {
      if (line.marker && line.text.length <= 60 && isHeading(line)) continue
      yield mark(
        { start: Math.max(line.start, line.end - 12), end: line.end },
        '段落没有写完就断开了',
      )
    }
    for (const line of body) {
      const next = lines[lines.indexOf(line) + 1]
      if (/[；;]$/.test(line.text) && next && !isListed(next))
        yield mark({ start: line.end - 1, end: line.end }, '段末用了分号，下一段又不是并列项')
    }
  },
}

const isHeading = ({ text }: Line): boolean => !/[，。；]/.test(text.slice(0, -1))

const isListed = ({ marker, text }: Line): boolean =>
  marker !== null || /^[一二三四五六七八九十]是|^第[一二三]/.test(text)
