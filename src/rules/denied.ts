import type { Figure } from '../text/figures.ts'
import { codesOf } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { countCues } from './count/cues.ts'
import { inside, isInTitle, type Reading, sectionAt, spanAt } from './reading.ts'
import { matchesAt, startsOf } from './starts.ts'

/** A matter that did not happen, and what tells that it did: all of it holds one of the `words`, or the name. */
type Matter = { name: string; told: RegExp; words?: readonly string[] }

/** What a report denies in one place and counts in another. */
const MATTERS: readonly Matter[] = [
  { name: '行政复议', told: /行政复议(?:申请|案件|案)?[^，。；、\d]{0,3}$/ },
  {
    name: '行政诉讼',
    told: /(?:行政诉讼|行政应诉)(?:案件|案)?[^，。；、\d]{0,3}$|(?<!应)出庭应诉[^，。；、\d]{0,2}$/,
    words: ['行政诉讼', '行政应诉', '出庭应诉'],
  },
  {
    name: '依申请公开',
    told: /(?:依申请公开|公开申请)[^，。；、\d]{0,6}$/,
    words: ['依申请公开', '公开申请'],
  },
  {
    name: '信息公开申请',
    told: /(?:依申请公开|公开申请)[^，。；、\d]{0,6}$/,
    words: ['依申请公开', '公开申请'],
  },
  {
    name: '规范性文件',
    told: /(?:制定|制发|出台|印发|审定)(?:了)?(?:行政)?规范性文件(?![草征意目清制审])[^，。；、\d]{0,2}$/,
  },
  { name: '集体上访', told: /(?:集体|越级)上访[^，。；、\d]{0,4}$/, words: ['上访'] },
  { name: '群体性事件', told: /群体性事件[^，。；、\d]{0,4}$/ },
  { name: '民转刑', told: /民转刑[^，。；、\d]{0,4}$/ },
  { name: '败诉', told: /败诉[^，。；、率\d]{0,4}$/ },
  { name: '确诊病例', told: /确诊病例[^，。；、\d]{0,2}$/ },
  { name: '行政处罚', told: /行政处罚(?:案件|案)?[^，。；、\d]{0,3}$/ },
  { name: '重大行政决策', told: /(?:作出|制定)重大行政决策(?:事项)?[^，。；、\d]{0,3}$/ },
  { name: '司法建议', told: /司法建议书?[^，。；、\d]{0,3}$/ },
  { name: '检察建议', told: /检察建议书?[^，。；、\d]{0,3}$/ },
]
/** 未发生行政复议和行政诉讼案件, 无新制定的规范性文件: what is denied stands right behind. */
const DENIAL =
  /(?:未发生|没有发生|未收到|没有收到|未出现|没有出现|未新?制定|未制发|未出台|未印发|没有新?制定|未办理|未作出|[^有并绝]无|没有)(?:一[起件例])?(?:任何|新增|新制定|新收|被)?(?:的)?/y
/** 行政复议、行政诉讼案件均为零: what is denied stands before. */
const ZERO = /(?:均?为(?:零|0)(?![.\d])|均?(?:未|没有)发生)/y
/** What may stand before a matter and between two of them. */
const LINK = '(?:[、和及或与以]|因|行政|案件|事件|申请|政府|信息){0,3}'
const LISTED = new RegExp(`^${LINK}$`)
const NAMED = new RegExp(`${LINK}(?:${MATTERS.map(({ name }) => name).join('|')})`, 'y')
/** A rate of 出庭应诉 is one of cases too. */
const COUNTED = new Set(['件', '起', '次', '宗', '例', '份', '人次', '个', '项', '人', '场', '%'])
/** Another time, another place or another side. */
const OTHER =
  /上年|去年|往年|以前|历年|累计|\d{4}年|同期|较|比|协助|配合|旁听|参加|涉及|模拟|学习|培训/
/** Cases of earlier years go on. */
const CARRIED = /结转|以前年度|往年|二审|上年/
const REACH = 40
const STOPS = codesOf('，。；：\n')
/** How far before its figure a matter may be named. */
const TOLD_REACH = 20

type Denial = Span & { matter: Matter }
export type Denied = Span & { matter: string; figure: Figure; denial: string }

/** What a text says never happened and counts elsewhere. */
export function deniedAndTold(reading: Reading): Denied[] {
  const told: Denied[] = []
  const read = new Set<string>()
  for (const { matter, ...span } of denialsIn(reading)) {
    if (read.has(matter.name) || sectionAt(reading, span.start) === 'plans') continue
    read.add(matter.name)
    if (CARRIED.test(reading.text.slice(span.end, span.end + REACH))) continue
    const figure = figuresBehind(reading, matter).find((each) =>
      isTold(reading, each, matter, span),
    )
    if (!figure) continue
    const denial = reading.text.slice(span.start, span.end)
    told.push({ ...span, matter: matter.name, figure, denial })
  }
  return told
}

/** The figures before which a matter can be told, in order; one may come twice. */
const figuresBehind = ({ text, figures }: Reading, { name, words = [name] }: Matter): Figure[] =>
  startsOf(text, words).flatMap((start) => inside(figures, { start, end: start + TOLD_REACH + 1 }))

/** First what stands behind its denial, then what stands before it. */
function denialsIn(reading: Reading): Denial[] {
  const { text, sentences } = reading
  const denials: Denial[] = []
  for (const { index, 0: word } of matchesAt(text, DENIAL, denialStarts(reading))) {
    const from = index + word.length
    for (const { matter, end } of deniedWithin(text, from, clauseEnd(text, from)))
      denials.push({ matter, start: index, end })
  }
  const zeros = countCues(reading, 'zero').map((at) => (text[at - 1] === '均' ? at - 1 : at))
  for (const { index, 0: word } of matchesAt(text, ZERO, zeros)) {
    const sentence = spanAt(sentences, index)
    const from = Math.max(sentence?.start ?? 0, index - REACH)
    const start = from + text.slice(from, index).search(/[^，。；]*$/)
    const end = index + word.length
    for (const { matter } of deniedWithin(text, start, index)) denials.push({ matter, start, end })
  }
  return denials
}

/** A denial with 无 begins one sign before it; 无。 denies nothing by name. */
function denialStarts(reading: Reading): number[] {
  const { text } = reading
  const cues = countCues(reading, 'denial')
  const starts = [...cues]
  for (const at of startsOf(text, ['无']))
    if (!STOPS.has(text.charCodeAt(at + 1))) starts.push(at - 1)
  return starts.length > cues.length ? starts.sort((a, b) => a - b) : starts
}

function clauseEnd(text: string, from: number): number {
  let end = from
  while (end < from + REACH && !STOPS.has(text.charCodeAt(end))) end++
  return end
}

/** The matters named one after another from `from`; a clause that goes on otherwise denies something else. */
function deniedWithin(text: string, from: number, end: number): { matter: Matter; end: number }[] {
  NAMED.lastIndex = from
  if (!NAMED.test(text)) return []
  const denied: { matter: Matter; end: number }[] = []
  let at = from
  const clause = text.slice(from, end)
  const found: { matter: Matter; place: number }[] = []
  for (const matter of MATTERS) {
    const place = clause.indexOf(matter.name)
    if (place >= 0) found.push({ matter, place: place + from })
  }
  found.sort((a, b) => a.place - b.place)
  for (const { matter, place } of found) {
    if (!LISTED.test(text.slice(at, place))) break
    at = place + matter.name.length
    denied.push({ matter, end: at })
  }
  return denied
}

/** A count above zero of the matter, this year, in this unit, outside the denial itself. */
function isTold(reading: Reading, figure: Figure, { told }: Matter, denial: Span): boolean {
  if (figure.number === 0 || !COUNTED.has(figure.unit)) return false
  if (figure.start >= denial.start && figure.end <= denial.end) return false
  const { text } = reading
  const before = text.slice(Math.max(0, figure.start - TOLD_REACH), figure.start)
  const match = told.exec(before)
  if (!match || isInTitle(reading, figure)) return false
  const clause = before.slice(0, match.index + match[0].length)
  if (OTHER.test(clause.slice(clause.search(/[^。；，]*$/)))) return false
  return sectionAt(reading, figure.start) !== 'plans' && !isAhead(reading, figure)
}

/** Meant, not done: 力争, 不超过. */
const isAhead = ({ text }: Reading, { start }: Figure): boolean =>
  /力争|控制在|不超过|低于|以内/.test(text.slice(Math.max(0, start - 12), start))

const ALL_DONE = /(?:均|全部)(?:已|予以)?(?:经)?(整改|办结|化解|答复|审结|胜诉|完成)/y
const NOT_DONE: Readonly<Record<string, RegExp>> = {
  胜诉: /败诉(?:案件)?[1-9]\d*件|[1-9]\d*件(?:案件)?败诉/,
}
const LEFT =
  /(?:尚有|还有|仍有|其余|剩余)[^，。；]{0,6}\d+[^，。；]{0,4}(?:未|正在)(?:整改|办结|化解|答复|审结|完成|办理)/

const nearBy = (text: string, { start, end }: Span, at: number): string =>
  text.slice(Math.max(start, at - 2 * REACH), Math.min(end, at + 2 * REACH))

/** 7项均已整改到位，尚有2项未整改: all and yet not all, in one sentence. */
export function allAndNotAll(reading: Reading): (Span & { words: string })[] {
  const { text, sentences } = reading
  const told: (Span & { words: string })[] = []
  const starts = [...countCues(reading, 'all'), ...startsOf(text, ['均'])].sort((a, b) => a - b)
  for (const { index, 0: words, 1: done = '' } of matchesAt(text, ALL_DONE, starts)) {
    const sentence = spanAt(sentences, index)
    if (!sentence) continue
    const [left] = (NOT_DONE[done] ?? LEFT).exec(nearBy(text, sentence, index)) ?? []
    if (left && (NOT_DONE[done] || text.indexOf(left, index) >= 0))
      told.push({ start: index, end: index + words.length, words: left })
  }
  return told
}
