import type { Span } from '../text/span.ts'
import { knownNames } from './names-found.ts'
import { phrasesIn } from './phrases.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { stopsIn } from './stops.ts'

/** A list that mixes its marks: what it looks like from a sign on, and the words before that sign. */
type Mixed = { from: RegExp; before: RegExp; message: string }

const COMMA = '并列词语之间宜用顿号'
const QUOTED: Mixed = {
  from: /“[\u4e00-\u9fff]{2,6}，[\u4e00-\u9fff]{2,6}(?:，[\u4e00-\u9fff]{2,6})+”/y,
  before: /$/,
  message: COMMA,
}
const PAUSED: Mixed = {
  from: /、[\u4e00-\u9fff]{4}，[\u4e00-\u9fff]{4}(?=[。；])/y,
  before: /(?<=^|[，。；：、”\n])[\u4e00-\u9fff]{4}$/,
  message: COMMA,
}
const QUOTATIONS: Mixed = {
  from: /”[\u4e00-\u9fff]{0,4}，“[^”\n]{1,12}”(?=及|和|等)/y,
  before: /$/,
  message: COMMA,
}
const PARTED: Mixed = {
  from: /；[\u4e00-\u9fff]{3,8}，(?=[\u4e00-\u9fff]{2,8}[、。])/y,
  before: /(?<=，)[\u4e00-\u9fff]{3,8}$/,
  message: '一组并列短句中间不宜改用分号',
}
const BEFORE = 9
/** Between a quotation mark and the first comma of such a list stand at most so many signs. */
const WORD = 6
const [COMMA_CODE, PAUSE, OPEN] = Array.from('，、“', (sign) => sign.charCodeAt(0))

export const listComma: Rule = {
  id: 'list-comma',
  severity: 'advice',
  title: '并列词语之间的标点',
  why: '句内并列词语之间用顿号，分句之间用逗号，一组并列只用一种（GB/T 15834—2011）。',
  bad: '坚持“依法办事，阳光办事，高效办事”模式',
  good: '坚持“依法办事、阳光办事、高效办事”模式',
  byLine: true,
  find: (reading) => mixedLists(reading).concat(namesApart(reading), setLists(reading)),
}

/** 乱收费、乱罚款，乱检查: lists known by their words. */
const setLists = (reading: Reading): Mark[] =>
  phrasesIn(reading, 'listCommas').map((use) => mark(use, COMMA, { suggestion: '、' }))

/** Each has its sign and its first comma near together. */
function mixedLists(reading: Reading): Mark[] {
  const { text, pairs } = reading
  const { mixed, opening } = stopsIn(reading)
  const found: Mark[] = []
  const tell = (at: number, form: Mixed) => {
    const list = mixedAt(text, at, form)
    if (list) found.push(list)
  }
  for (const stop of mixed) tell(stop, text.charCodeAt(stop) === PAUSE ? PAUSED : PARTED)
  for (const half of pairs)
    if (text.charCodeAt(half) === OPEN && isBeforeComma(text, half)) tell(half, QUOTED)
  for (const comma of opening)
    if (text.charCodeAt(comma) === COMMA_CODE) {
      const from = Math.max(0, comma - WORD)
      const quote = text.slice(from, comma).lastIndexOf('”')
      if (quote >= 0) tell(from + quote, QUOTATIONS)
    }
  return found
}

/** Whether a comma stands within a word's length behind a sign. */
function isBeforeComma(text: string, at: number): boolean {
  let end = at + 1
  while (end <= at + WORD && text.charCodeAt(end) !== COMMA_CODE) end++
  return text.charCodeAt(end) === COMMA_CODE
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
