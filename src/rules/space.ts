import type { Line } from '../report/manuscript/line.ts'
import type { Span } from '../text/span.ts'
import type { Reading } from './reading.ts'
import { type Mark, mend, type Rule } from './rule.ts'

const BLANKS = /[ \u00a0\u3000\t]+/g
/** Blanks this near belong to one slip. */
const CLOSE = 3
const LATIN = /[A-Za-z\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]/
/** Two organs side by side in a title or signature are kept apart by a blank. */
const ORGANS_APART = /(?:委员会|党工委|党委|中共中央|中央办公厅)$/
/** So are the two halves of a slogan: “学宪法 讲宪法”. */
const SLOGAN = /[“《][\u4e00-\u9fff、，·]{3,20}$/
const SLOGAN_BEHIND = /^[\u4e00-\u9fff、，·]{3,20}[”》]/

/** GB/T 15834 and 15835: no blank between Chinese signs or between digits and Chinese signs. */
export const space: Rule = {
  id: 'space',
  severity: 'warning',
  title: '多余的空格',
  why: '汉字之间、汉字与数字之间不空格；行首用首行缩进，不敲空格；行尾空格多由复制粘贴带来。',
  bad: '2022 年度共排查 121件',
  good: '2022年度共排查121件',
  find(reading) {
    const found: Mark[] = []
    const { manuscript, blanks } = reading
    if (blanks.length === 0) return found
    const usual = usualIndent(manuscript.lines)
    let next = 0
    for (const line of manuscript.lines) {
      if (line.hashes > 0 || line.start < (manuscript.title?.start ?? 0)) continue
      if (line.start < manuscript.signature.start) indent(found, line, reading.text, usual)
      while ((blanks[next] ?? line.end) < line.start) next++
      if ((blanks[next] ?? line.end) < line.end) inner(found, line)
      trailing(found, line, reading)
    }
    return found
  },
}

const indentOf = (line: Line, text: string): string => text.slice(line.raw.start, line.start)

/** The indent most body lines have; whoever types two ideographic blanks everywhere does it on purpose. */
function usualIndent(lines: readonly Line[]): string {
  const indented = lines.filter((line) => line.start > line.raw.start).length
  return indented * 2 > lines.length ? '\u3000\u3000' : ''
}

function indent(found: Mark[], line: Line, text: string, usual: string): void {
  const blanks = indentOf(line, text)
  if (blanks === '' || blanks === '\u3000\u3000' || blanks === usual || usual !== '') return
  found.push(
    mend({ start: line.raw.start, end: line.start }, '', '行首多余的空格，缩进请用段落格式', {
      end: Math.min(line.end, line.start + 2),
    }),
  )
}

/** Blanks a few signs apart (4 月 27 日) are one finding with one mend. */
function inner(found: Mark[], line: Line): void {
  let group: Span | null = null
  for (const match of line.text.matchAll(BLANKS)) {
    const start = match.index
    const end = match.index + match[0].length
    if (!isStray(line.text, start, end)) continue
    if (group && start - group.end <= CLOSE) group = { start: group.start, end }
    else {
      if (group) found.push(stray(line, group))
      group = { start, end }
    }
  }
  if (group) found.push(stray(line, group))
}

function isStray(text: string, start: number, end: number): boolean {
  if (LATIN.test(text[start - 1] ?? '') || LATIN.test(text[end] ?? '')) return false
  if (SLOGAN.test(text.slice(0, start)) && SLOGAN_BEHIND.test(text.slice(end))) return false
  return !ORGANS_APART.test(text.slice(0, start))
}

function stray(line: Line, { start, end }: Span): Mark {
  const words = line.text.slice(start, end).replace(BLANKS, '')
  return mend({ start: line.start + start, end: line.start + end }, words, '多余的空格')
}

function trailing(found: Mark[], line: Line, { text }: Reading): void {
  if (line.end === line.raw.end || text.slice(line.end, line.raw.end) === '\r') return
  found.push(mend({ start: line.end, end: line.raw.end }, '', '行尾多余的空格'))
}
