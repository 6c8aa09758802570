import type { Span } from '../text/span.ts'
import { knownNames } from './names-found.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/**
 * A list that mixes its marks: what it looks like from a sign on, the words before that sign, and how
 * many Chinese signs stand between it and the first comma.
 */
type Mixed = { from: RegExp; before: RegExp; least: number; most: number; message: string }

const COMMA = '并列词语之间宜用顿号'
const BY_SIGN: Readonly<Record<string, Mixed>> = {
  '“': {
    from: /“[\u4e00-\u9fff]{2,6}，[\u4e00-\u9fff]{2,6}(?:，[\u4e00-\u9fff]{2,6})+”/y,
    before: /$/,
    ...{ least: 2, most: 6 },
    message: COMMA,
  },
  '、': {
    from: /、[\u4e00-\u9fff]{4}，[\u4e00-\u9fff]{4}(?=[。；])/y,
    before: /(?<=^|[，。；：、”\n])[\u4e00-\u9fff]{4}$/,
    ...{ least: 4, most: 4 },
    message: COMMA,
  },
  '”': {
    from: /”[\u4e00-\u9fff]{0,4}，“[^”\n]{1,12}”(?=及|和|等)/y,
    before: /$/,
    ...{ least: 0, most: 4 },
    message: COMMA,
  },
  '；': {
    from: /；[\u4e00-\u9fff]{3,8}，(?=[\u4e00-\u9fff]{2,8}[、。])/y,
    before: /(?<=，)[\u4e00-\u9fff]{3,8}$/,
    ...{ least: 3, most: 8 },
    message: '一组并列短句中间不宜改用分号',
  },
}
const MIXED = new Map(Object.entries(BY_SIGN).map(([sign, mixed]) => [sign.charCodeAt(0), mixed]))
const BEFORE = 9
/** No list has more signs before its first comma. */
const MOST = 8
const COMMA_CODE = '，'.charCodeAt(0)

export const listComma: Rule = {
  id: 'list-comma',
  severity: 'advice',
  title: '并列词语之间的标点',
  why: '句内并列词语之间用顿号，分句之间用逗号，一组并列只用一种（GB/T 15834—2011）。',
  bad: '坚持“依法办事，阳光办事，高效办事”模式',
  good: '坚持“依法办事、阳光办事、高效办事”模式',
  byLine: true,
  find: (reading) => mixedLists(reading).concat(namesApart(reading)),
}

/** Each has a comma, and before it one of the signs as the last stop or quotation mark. */
function mixedLists({ text, stops, pairs }: Reading): Mark[] {
  const found: Mark[] = []
  let next = 0
  let stop = -1
  let half = -1
  for (const comma of stops) {
    const before = stop
    stop = comma
    if (text.charCodeAt(comma) !== COMMA_CODE) continue
    for (; (pairs[next] ?? comma) < comma; next++) half = pairs[next] ?? half
    const at = Math.max(before, half)
    const between = comma - at - 1
    const mixed = between > MOST ? undefined : MIXED.get(text.charCodeAt(at))
    if (!mixed || between < mixed.least || between > mixed.most) continue
    const list = mixedAt(text, at, mixed)
    if (list) found.push(list)
  }
  return found
}

function mixedAt(text: string, at: number, mixed: Mixed): Mark | null {
  const { from, before, message } = mixed
  from.lastIndex = at
  if (!from.test(text)) return null
  const words = before.exec(text.slice(Math.max(0, at - BEFORE), at))
  return words && mark({ start: at - words[0].length, end: from.lastIndex }, message)
}

/** 党的二十大，中央全面依法治国工作会议和……: two names of one list. */
function namesApart(reading: Reading): Mark[] {
  const { text } = reading
  const names = knownNames(reading)
  const found: Mark[] = []
  for (let index = 0; index < names.length; index++) {
    const { start, end: comma } = names[index] as Span
    if (text.charCodeAt(comma) !== COMMA_CODE) continue
    let end = 0
    for (const next of names.slice(index + 1, index + 6))
      if (next.start === comma + 1) end = Math.max(end, next.end)
    if (end > 0 && /^(?:和|及|以及|与)/.test(text.slice(end, end + 2)))
      found.push(mark({ start, end }, '并列的会议、思想之间宜用顿号', { suggestion: '、' }))
  }
  return found
}
