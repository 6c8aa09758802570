import type { Line } from '../report/manuscript/line.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const CLOSE: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
}
const OPEN = Object.fromEntries(Object.entries(CLOSE).map(([open, close]) => [close, open]))
const MARKS = /[“”‘’（）()《》〈〉【】〔〕「」]/g
const FULL: Record<string, string> = { '(': '（', ')': '）' }

export const pair: Rule = {
  id: 'pair',
  severity: 'warning',
  title: '括号或引号不成对',
  why: '标点少了一半，多由删改遗留，读者不知引文到哪里为止。',
  bad: '坚持新时代“枫桥经验，推动矛盾就地化解',
  good: '坚持新时代“枫桥经验”，推动矛盾就地化解',
  *find({ manuscript }) {
    for (const line of manuscript.lines) yield* unpaired(line)
  },
}

function* unpaired(line: Line): Iterable<Mark> {
  const open: { sign: string; at: number }[] = []
  for (const match of line.text.matchAll(MARKS)) {
    const sign = FULL[match[0]] ?? match[0]
    const opener = OPEN[sign]
    if (!opener) open.push({ sign, at: match.index })
    else if (open.at(-1)?.sign === opener) open.pop()
    else if (!isListNumber(line.text, match.index)) yield complaint(line, match.index, sign, opener)
  }
  for (const { sign, at } of open) yield complaint(line, at, sign, CLOSE[sign] ?? '')
}

/** 1） at the start of a line. */
const isListNumber = (text: string, at: number): boolean =>
  /^[0-9一二三四五六七八九十]{1,2}$/.test(text.slice(0, at))

const complaint = (line: Line, at: number, sign: string, partner: string): Mark =>
  mark({ start: line.start + at, end: line.start + at + 1 }, `“${sign}”没有配对的“${partner}”`)
