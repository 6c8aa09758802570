import type { Heading } from '../../report/manuscript/heading.ts'
import { isHan, pairOf } from '../../text/signs.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { namesFound } from '../names-found.ts'
import { phrasesIn } from '../phrases.ts'
import { isInTitle, type Reading, spanAt } from '../reading.ts'
import { matchesAt, startsOf } from '../starts.ts'

export type Near = Span & { message: string }

/** Terms of art that a sentence may name as often as it must. */
const TERMS =
  /^(?:的|和|了)?(?:推进|加强|强化)?(?:法治政府|法治建设|法治政府建设|依法行政|行政执法|行政执法人员|法律法规|矛盾纠纷|法律顾问|人民调解|人民调解委员会|人民调解员|政务公开|政府信息|政府信息公开|规范性文件|行政规范性文件|重大行政决策|合法性审查|合法性审核|法治宣传|法治宣传教育|普法宣传|领导干部|人民群众|社会主义|中华人民共和国|中国共产党|村（社区）|习近平|行政复议|行政诉讼|行政应诉|负责人出庭应诉|出庭应诉|第一责任人|党政主要负责人|主要负责人|执法人员|综合行政执法|行政处罚|政府合同|由上年的|党委理论学习中心组|理论学习中心组|学习中心组)(?:的|和|工作|建设|会议|案件|制度|情况)?$/
/** 村民大多数村民, 各村居……各村居: the word behind a quantifier stands just before it too. */
const QUANTIFIED = /(?:大多数|全部|所有|各)([\u4e00-\u9fff]{2})/y
const QUANTIFIERS = ['大多数', '全部', '所有', '各']
const WORD_REACH = 11
/** Words said again within one sentence, and headings said again as first words. */
export function* nearRepeats(reading: Reading): Iterable<Near> {
  const names = namesFound(reading)
  const isName = (span: Span) => {
    const name = spanAt(names, span.start)
    return name !== null && span.end <= name.end
  }
  const runIns = reading.manuscript.headings.filter(({ runIn }) => runIn)
  for (const heading of runIns) yield* headingAgain(reading.text, heading)
  const told: Span[] = reading.manuscript.title ? [reading.manuscript.title] : []
  for (const { word, ...span } of repeatedWords(reading)) {
    const first = { start: span.start, end: span.start + word.length }
    if (isName(first) || isInTitle(reading, first)) continue
    if (/^[日月年的]|习近平/.test(word) || TERMS.test(word)) continue
    if (told.some((other) => overlaps(other, span))) continue
    told.push(span)
    if (told.length > MOST) return
    yield { ...span, message: `一句话里“${word}”说了两遍` }
  }
  for (const { start, end, phrase } of phrasesIn(reading, 'redundancies'))
    yield { start, end, message: phrase.note ?? '' }
}

/** A text with more of them has another trouble. */
const MOST = 200

type Again = Span & { word: string }

/** Words that a sentence says twice: six signs anywhere, four at the ends of two clauses, or two. */
function repeatedWords(reading: Reading): Again[] {
  const { text, sentences } = reading
  const again: Again[] = []
  lastPlaces.fill(-1)
  for (const sentence of sentences)
    if (sentence.end - sentence.start >= 2 * RUN) longRuns(text, sentence, again)
  sameEnds(reading, again)
  for (const match of matchesAt(text, QUANTIFIED, startsOf(text, QUANTIFIERS))) {
    const word = match[1] ?? ''
    const from = Math.max(0, match.index - WORD_REACH)
    const before = text.slice(from, match.index)
    const at = before.lastIndexOf(word)
    if (at < 0 || /[，。、；：的和与及或“”《》（）\n0-9]/.test(before.slice(at))) continue
    again.push({ start: from + at, end: match.index + match[0].length, word })
  }
  return again
}

const RUN = 6
const RUN_REACH = 60
/** Where a pair of signs stood last, or another one that shares its slot and came later. */
const lastPlaces = new Int32Array(1024)

/** The same six signs twice within one sentence: all their pairs stood shortly before. */
function longRuns(text: string, { start, end }: Span, again: Again[]): void {
  let pairs = 0
  let pair = 0
  for (let at = start; at < end; at++) {
    pair = pairOf(pair, text.charCodeAt(at))
    const slot = Math.imul(pair, 0x9e3779b1) >>> 22
    const earlier = lastPlaces[slot] ?? 0
    lastPlaces[slot] = at
    pairs = earlier > start && at - earlier <= RUN_REACH ? pairs + 1 : 0
    if (pairs < RUN - 1) continue
    const run = runAt(text, at - RUN + 1, start, end)
    if (!run) continue
    again.push(run)
    at = run.end
    pairs = 0
  }
}

/** The words from `at` on that stood before within a sentence; the nearest place counts. */
function runAt(text: string, at: number, start: number, end: number): Again | null {
  const from = Math.max(start, at - RUN_REACH)
  for (let first = at - 1; first >= from; first--) {
    if (sameHan(text, first, at, Math.min(RUN, end - at)) < RUN) continue
    if (at - first < RUN) return null
    const length = sameHan(text, first, at, Math.min(at - first, end - at))
    return { start: first, end: at + length, word: text.slice(first, first + length) }
  }
  return null
}

/** How many Chinese signs stand alike at two places, at most `most`. */
function sameHan(text: string, a: number, b: number, most: number): number {
  let length = 0
  while (length < most && isSameHan(text, a + length, b + length)) length++
  return length
}

const isSameHan = (text: string, a: number, b: number): boolean =>
  isHan(text, a) && text.charCodeAt(a) === text.charCodeAt(b)

const END = 4
const END_REACH = 30
const NEAR_ENDS = 3

/** 执行值守制度，细化值守制度: two near clauses of a sentence end in the same four signs. */
function sameEnds({ text, stops, sentences }: Reading, again: Again[]): void {
  let next = 0
  for (const { start, end } of sentences) {
    while (next < stops.length && (stops[next] ?? 0) < start + END) next++
    for (const first = next; next < stops.length && (stops[next] ?? 0) < end; next++)
      for (let before = Math.max(first, next - NEAR_ENDS); before < next; before++)
        sameEnd(text, stops[before] ?? 0, stops[next] ?? 0, again)
  }
}

function sameEnd(text: string, before: number, at: number, again: Again[]): void {
  const length = at - before <= END_REACH ? sharedEnd(text, before, at) : 0
  if (length >= END)
    again.push({ start: before - length, end: at, word: text.slice(before - length, before) })
}

/** How many Chinese signs two clause ends share. */
function sharedEnd(text: string, a: number, b: number): number {
  let length = 0
  while (b - length > a && isSameHan(text, a - 1 - length, b - 1 - length)) length++
  return length
}

const LEAST = 5
const REACH = 8

/** 依法全面履行职能。我乡依法全面履行职能，……: a run-in heading that its own text repeats. */
function* headingAgain(text: string, { marker, line, text: words }: Heading): Iterable<Near> {
  if (!marker || words.length < LEAST) return
  const after = marker.end + words.length + 1
  const at = text.slice(after, after + REACH + words.length).indexOf(words)
  if (at < 0) return
  const end = Math.min(line.end, after + at + words.length)
  yield { start: marker.end, end, message: '标题的话在正文开头又说了一遍' }
}
