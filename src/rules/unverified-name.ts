import type { Span } from '../text/span.ts'
import { type NameHit, namesFound } from './names-found.ts'
import { unknownLawsIn } from './near-laws.ts'
import { isPlenum, plenumsOf } from './plenums.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const OUTLINE = '《法治政府建设实施纲要'
/** Behind it: other years than the two that are known. */
const OTHER_YEARS = /[（(](?!2015|2016|202[0-2])20\d\d\s?[-—–－]+\s?20\d\d年?[）)]》/y

/** What no source confirms is never called wrong; a person has to look. */
export const unverifiedName: Rule = {
  id: 'unverified-name',
  severity: 'advice',
  title: '名称待人工确认',
  why: '会议是否召开、文件是否印发及其全称没有查到可靠来源，报送前须由人核对。',
  bad: '贯彻《法治政府建设实施纲要（2026—2030年）》',
  good: '贯彻《法治中国建设规划（2020—2025年）》（2025年度及以前）',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const hit of unverified(reading)) found.push(ask(hit, hit.word, hit.name.note))
    for (const { name, list } of plenumsOf(reading))
      if (name.confidence === 'unverified') found.push(ask(list, name.name, name.note))
    for (const outline of outlinesIn(reading)) found.push(ask(outline, wordsOf(reading, outline)))
    for (const law of unknownLawsIn(reading))
      found.push(ask(law, wordsOf(reading, law), '法律目录里没有这个名称'))
    return found
  },
}

const unverified = (reading: Reading): NameHit[] =>
  namesFound(reading).filter(
    ({ name, wrong }) => name.confidence === 'unverified' && !wrong && !isPlenum(name),
  )

const OPENING = OUTLINE.charCodeAt(0)

function outlinesIn({ text, pairs }: Reading): Span[] {
  const found: Span[] = []
  for (const start of pairs) {
    if (text.charCodeAt(start) !== OPENING || !text.startsWith(OUTLINE, start)) continue
    OTHER_YEARS.lastIndex = start + OUTLINE.length
    if (OTHER_YEARS.test(text)) found.push({ start, end: OTHER_YEARS.lastIndex })
  }
  return found
}

const wordsOf = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end)

const ask = (span: Span, word: string, note?: string): Mark =>
  mark(span, `“${word}”待人工确认${note ? `：${note}` : ''}`)
