import { codesOf } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { phrasesIn } from './phrases.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const STATE = '中华人民共和国'
/** Statutes; regulations and local rules have no 中华人民共和国 of their own. */
const LAW_END = /(?:法|法典)》$/

export const lawTitle: Rule = {
  id: 'law-title',
  severity: 'advice',
  title: '法律名称的写法',
  why: '列举法律法规加书名号，首次出现用全称，一处之内全称、简称不混用。',
  bad: '讲解宪法、道路交通安全法、反电信网络诈骗法等法律法规',
  good: '学习《中华人民共和国宪法》《中华人民共和国行政处罚法》',
  byLine: true,
  find: (reading) =>
    phrasesIn(reading, 'lawLists')
      .map((use) => mark(use, '列举法律名称宜加书名号'))
      .concat(mixedLists(reading)),
}

/** Titles side by side in which some laws carry 中华人民共和国 and others do not. */
function mixedLists({ text, titles }: Reading): Mark[] {
  const found: Mark[] = []
  for (const list of listsOf(text, titles).filter(({ length }) => length > 1)) {
    const laws = list.filter(({ start, end }) => LAW_END.test(text.slice(start, end)))
    const short = laws.filter(({ start }) => !text.startsWith(STATE, start + 1))
    if (short.length === 0 || short.length === laws.length) continue
    for (const title of short) {
      const suggestion = `《${STATE}${text.slice(title.start + 1, title.end)}`
      found.push(mark(title, '同一处有的法律用全称，这里用简称', { suggestion }))
    }
  }
  return found
}

const JOINS = codesOf('、和及与')

const isBeside = (text: string, { end }: Span, { start }: Span): boolean =>
  start === end || (start === end + 1 && JOINS.has(text.charCodeAt(end)))

/** Runs of titles with nothing or 、和及 between them. */
function listsOf(text: string, titles: readonly Span[]): Span[][] {
  const lists: Span[][] = []
  let last: Span | null = null
  for (const title of titles) {
    if (last && isBeside(text, last, title)) lists.at(-1)?.push(title)
    else lists.push([title])
    last = title
  }
  return lists
}
