import { namesFound } from './names-found.ts'
import { unknownLawsIn } from './near-laws.ts'
import { isPlenum, plenumsOf } from './plenums.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** An outline of 法治政府建设 for other years than the two that are known. */
const OUTLINE =
  /《法治政府建设实施纲要[（(](?!2015|2016|202[0-2])20\d\d\s?[-—–－]+\s?20\d\d年?[）)]》/g

/** What no source confirms is never called wrong; a person has to look. */
export const unverifiedName: Rule = {
  id: 'unverified-name',
  severity: 'advice',
  title: '名称待人工确认',
  why: '会议是否召开、文件是否印发及其全称没有查到可靠来源，报送前须由人核对。',
  bad: '贯彻《法治政府建设实施纲要（2026—2030年）》',
  good: '贯彻《法治中国建设规划（2020—2025年）》（2025年度及以前）',
  byLine: true,
  *find(reading) {
    for (const { name, wrong, ...hit } of namesFound(reading))
      if (!wrong && name.confidence === 'unverified' && !isPlenum(name))
        yield ask(hit, hit.word, name.note)
    for (const { name, list } of plenumsOf(reading))
      if (name.confidence === 'unverified') yield ask(list, name.name, name.note)
    for (const match of reading.text.matchAll(OUTLINE))
      yield ask({ start: match.index, end: match.index + match[0].length }, match[0])
    for (const law of unknownLawsIn(reading))
      yield ask(law, reading.text.slice(law.start, law.end), '法律目录里没有这个名称')
  },
}

const ask = (span: { start: number; end: number }, word: string, note?: string): Mark =>
  mark(span, `“${word}”待人工确认${note ? `：${note}` : ''}`)
