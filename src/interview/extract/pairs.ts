/**
 * Shortcomings with their causes and plans with what they answer: 一是…，原因是…；
 * 一是…，针对…，目标…. An unsaid cell stays "", it is never made up.
 */
import type { Pair } from '../../report/value.ts'
import { numberOf } from '../../text/numeral.ts'
import type { Span } from '../../text/span.ts'
import { tidy } from './items.ts'
import { nearest } from './nearest.ts'
import type { Heard, Scene } from './scene.ts'

const MARK =
  /(?:^|(?<=[。；;，,：:\s]))(?:第?[一二三四五六七八九十]是|第?[一二三四五六七八九十]{1,2}[、，,：:]|第[一二三四五六](?!次|季|批|轮|期|名|个|届|时间|产业|书记|责任|点|条|项|方面|是|[、，,：:])(?=[\p{Script=Han}])|第[一二三四五六][点条项个方面]+(?:是|[，,：:])?|[一1]块(?:就?是)|其[一二三四五六][是，,：:]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[、.．)）](?!\d)|(?<=^|[\s。；;])[1-9](?=[\p{Script=Han}])(?![个件次名人份场项条起家所月年日号])|[①②③④⑤⑥⑦⑧⑨]|首先|其次|再次|最后|还有就?是|另外就?是|(?:还有|另|再|第|头|后面)?[一1两二三四]个(?:问题|不足|短板)?(?:就?是|[，,：:])|再一个|还有一个|另一个|再就是|再者|一来|二来)/gu
const CAUSE =
  /[，,、：:。\s（(]{0,3}(?:主要)?(?:原因(?:主要)?(?:是|在于|就是|：|:)|是因为|就是因为|主要因为|因为|由于|(?<=[，,])(?:主要(?:还)?是|根子[在是]|毕竟|说到底是?))/
const FOR =
  /[，,、\s（(]{0,3}(?:针对的?(?:是)?|对应的?(?:是)?|解决)(?<it>[^，。；,;\n）)]{2,60})[）)]?/
const TARGET = /[，,、\s]{0,3}(?:目标(?:是|：|:)?|要达到|做到|达到)/
const PAST = /^[^，。]{0,4}(?:去年|上年|上一年)/
const DOCS = /^[^，。]{0,3}(?:依据|根据|按照)/

export function readPairs(scene: Scene): { heard: Heard[]; closed: Span[] } {
  if (scene.asked === 'shortcomings') return pairs(scene, 'shortfalls', shortfall)
  if (scene.asked === 'plans') return pairs(scene, 'next-items', plan)
  return { heard: [], closed: [] }
}

type ReadRow = (words: string, scene: Scene) => Pair | null

function pairs(scene: Scene, field: string, readRow: ReadRow): { heard: Heard[]; closed: Span[] } {
  const { spans, isMarked } = rowsIn(scene.text)
  if (!isMarked && !isSure(scene, spans)) return { heard: [], closed: [] }
  const rows: Pair[] = []
  const closed: Span[] = []
  for (const span of spans) {
    const row = readRow(scene.text.slice(span.start, span.end), scene)
    if (!row) continue
    rows.push(row)
    closed.push(span)
  }
  const [first] = closed
  if (!first) return { heard: [], closed: [] }
  const end = closed.at(-1)?.end ?? first.end
  const value = { type: 'pairs' as const, items: rows }
  const content = { kind: 'given' as const, value }
  const quote = scene.text.slice(first.start, end).trim()
  return { heard: [{ start: first.start, end, field, content, quote, corrects: false }], closed }
}

/** Without marks a message must at least name a cause or an aim, or be of some length. */
const isSure = ({ text, strict }: Scene, spans: readonly Span[]): boolean =>
  CAUSE.test(text) ||
  FOR.test(text) ||
  (!strict && !NO_ROWS.test(text) && (spans.length > 1 || text.trim().length >= 8))

const NO_ROWS =
  /[?？]|^明年[^，。]{0,4}(?:几|[一二两三四五六0-9])件事[。]?$|再说|看看|想想|不知道|好的|收到(?!的)|稍等|等(?:我|会|一下)|回头|(?:明天|下午|晚上|晚点|待会|马上)(?:再|给|填|报|弄|补|回)|在忙|在开会|谢谢|辛苦/

type Rows = { spans: Span[]; isMarked: boolean }

/** Rows begin at 一是, 1、, ①, or are as many as was said; else one row a sentence. */
function rowsIn(text: string): Rows {
  const marks = [...text.matchAll(MARK)]
  const marked = marks.map((mark, index) => ({
    start: mark.index + mark[0].length,
    end: rowEnd(text, mark.index, marks[index + 1]?.index ?? text.length),
  }))
  if (marked.length > 0) return { spans: marked, isMarked: true }
  const counted = countedRows(text)
  return counted ? { spans: counted, isMarked: true } : { spans: lines(text), isMarked: false }
}

function lines(text: string): Span[] {
  const rows: Span[] = []
  let start = 0
  for (const match of text.matchAll(/[。；;！\n]|$/g)) {
    if (match.index > start) rows.push({ start, end: match.index })
    start = match.index + 1
  }
  return rows
}

const COUNTED =
  /^[^，。：:]{0,12}?([一二两三四五六1-6])(?:件事|个方面|点|条|项)[^，。：:]{0,4}[：:]/

/** “明年三件事：A，B，C”: as many pieces as it says, one row each. */
function countedRows(text: string): Span[] | null {
  const intro = COUNTED.exec(text)
  if (!intro) return null
  const pieces: Span[] = []
  for (const match of text.slice(intro[0].length).matchAll(/[^，,；;、。\n]+/g)) {
    const start = intro[0].length + match.index
    pieces.push({ start, end: start + match[0].length })
  }
  return pieces.length === numberOf(intro[1] ?? '') ? pieces : null
}

/** The last row ends where another sentence speaks of last year or of documents. */
function rowEnd(text: string, from: number, limit: number): number {
  const words = text.slice(from, limit)
  const other = /[。；;\n](?=[^，。；]{0,4}(?:去年|上年|上一年|依据|根据|按照))/.exec(words)
  return other ? from + other.index : limit
}

const isOther = (words: string): boolean =>
  PAST.test(words) ||
  DOCS.test(words) ||
  tidy(words).length < 2 ||
  /^(?:没有|无|不清楚)/.test(words)

function shortfall(words: string): Pair | null {
  if (isOther(words)) return null
  const cause = CAUSE.exec(words)
  if (!cause) return { item: tidy(words), cause: '' }
  const item = tidy(words.slice(0, cause.index))
  const rest = tidy(words.slice(cause.index + cause[0].length).replace(/[）)]$/, ''))
  return item ? { item, cause: rest } : null
}

function plan(words: string, scene: Scene): Pair | null {
  if (isOther(words)) return null
  const aim = FOR.exec(words)
  const rest = aim
    ? `${words.slice(0, aim.index)}，${words.slice(aim.index + aim[0].length)}`
    : words
  const clauses = tidy(rest).split(/[，,]/).map(tidy).filter(Boolean)
  const [item = '', ...more] = clauses
  if (item.length < 2) return null
  const target = tidy(more.join('，').replace(TARGET, ''))
  const aimed = aim?.groups?.it
    ? tidy(aim.groups.it).replace(/的(?:问题|不足|短板)$|问题$/, '')
    : ''
  const known = scene.facts.pairs('shortfalls').map((row) => row.item)
  return { item, for: aimed && (nearest(aimed, known) ?? aimed), target }
}
