import type { Heading } from '../report/manuscript/heading.ts'
import { codeAt } from '../text/signs.ts'
import { type Item, itemListsIn } from './items.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { siblingsIn } from './siblings.ts'

const SPAN = 100
const SEMICOLON = '；'.charCodeAt(0)

/** 一是……；二是……；三是……。: one separator, one form, no gap. */
export const enumeration: Rule = {
  id: 'enumeration',
  severity: 'advice',
  title: '分项列举不统一',
  why: '“一是、二是、三是”连续编号，之间统一用分号或句号；跳号说明删改后没有通读。',
  bad: '一是加强学习；二是完善制度。四是强化宣传。',
  good: '一是加强学习；二是完善制度；三是强化宣传。',
  find(reading) {
    const found: Mark[] = []
    for (const list of itemListsIn(reading)) {
      gaps(found, list)
      separators(found, reading.text, list)
      forms(found, list)
    }
    if (reading.manuscript.headings.some(isParted))
      for (const group of siblingsIn(reading)) numberedLines(found, group)
    return found
  },
}

/** Whether a numbered line ends in a semicolon. */
const isParted = ({ line: { text } }: Heading): boolean =>
  codeAt(text, text.length - 1) === SEMICOLON

function gaps(found: Mark[], list: readonly Item[]): void {
  let due = 1
  for (const item of list) {
    if (item.number !== due) {
      const message = item.number > due ? `前面缺“${numeral(due)}${item.form}”` : '序数重复'
      found.push(mark(item, message, { severity: 'warning' }))
    }
    due = item.number + 1
  }
}

const numeral = (number: number): string => '零一二三四五六七八九十'[number] ?? String(number)

/** The sign before each item but the first; blanks and line feeds between do not count. */
function separators(found: Mark[], text: string, list: readonly Item[]): void {
  if (list.length < 3) return
  const signs = list.slice(1).map((item) => signBefore(text, item.start))
  const inner = signs.filter((sign) => '；。;'.includes(sign))
  const semicolons = inner.filter((sign) => sign !== '。').length
  if (semicolons === 0 || semicolons === inner.length) return
  const odd = semicolons * 2 > inner.length ? '。' : '；'
  for (const [index, sign] of signs.entries()) {
    const item = list[index]
    const next = list[index + 1]
    if (!item || !next || (sign === '。') !== (odd === '。')) continue
    const start = next.end - item.start <= SPAN ? item.start : next.end - SPAN
    found.push(
      mark({ start, end: next.end }, `各项之间有的用分号、有的用句号，这里用“${sign}”`, {
        suggestion: odd === '。' ? '；' : '。',
      }),
    )
  }
}

const signBefore = (text: string, at: number): string => text.slice(0, at).trimEnd().slice(-1)

/** 一是 and then 二要. */
function forms(found: Mark[], list: readonly Item[]): void {
  const [first] = list
  for (const item of list)
    if (first && item.form !== first.form)
      found.push(mark(item, `前面用“${numeral(first.number)}${first.form}”，这里换了说法`))
}

/** Numbered paragraphs of one list end in one way. */
function numberedLines(found: Mark[], group: readonly Heading[]): void {
  const endIn = (sign: string) => lines.slice(0, -1).filter(({ text }) => text.endsWith(sign))
  const lines = group.map(({ line }) => line).filter(({ text }) => /[。；]$/.test(text))
  const semicolons = endIn('；').length
  if (semicolons === 0 || semicolons === lines.length - 1) return
  for (const line of endIn(semicolons * 2 > lines.length - 1 ? '。' : '；'))
    found.push(
      mark(
        { start: Math.max(line.start, line.end - 8), end: line.end },
        '各条结尾有的用分号、有的用句号',
      ),
    )
}
