import type { Heading } from '../report/manuscript/heading.ts'
import type { Manuscript } from '../report/manuscript.ts'
import { codeAt, codesOf, isHan, pairAt } from '../text/signs.ts'
import { emptyHeadings } from './empty-heading.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** Something named: a meeting, a title in 《》. */
const NAMED =
  /《[^》\n]+》|(?:第[一二三四五六七八九十]+次)?党代会|(?:二十|十九)届[一-十]中全会|[^，、。《“]{2,6}工作会议/g
/** One of these is in all that NAMED finds. */
const NAMES = /《|党代会|中全会|工作会议/
/** Words that say nothing of a heading's own, and signs that do. */
const EMPTY_WORDS = new Map(
  `
  着力 防范 风险 靶向 发力 突破 党建 扛牢 压紧 压实 凝聚 合力 统领 抓手 重点
  核心 平台 契机 主线 导向 保障 政治 引领 方向 责任 营造 环境 坚持 理念 源头
  多元 稳定 和谐 服务 氛围 学用 结合 思想 意识 素养 质效 效能 领导 职责 靠前
  组织 把牢 根基 基层 社会 突出 夯实 维护 筑牢 聚力 聚焦 加强 推进 完善 深入
  严格 强化 落实 贯彻 全面 健全 提升 提高 切实 依法 工作 情况 建设 持续 扎实
  做好 开展 坚决 不断 规范 法治 政府 机制 制度 体系 能力 水平 履行 推动 进一步
`
    .trim()
    .split(/\s+/)
    .map((word) => [pairAt(word, 0), word]),
)
const EMPTY_SIGNS = codesOf('以为年度二三四五的和与、')

/** A heading with a shorter text promises little. */
const SHORT = 40
/** A body of this length would have spoken of the heading's matter. */
const LONG = 120
/** Fewer signs than these say nothing of their own. */
const MUCH = 6

/** A heading promises what its text must speak of. */
export const headingBody: Rule = {
  id: 'heading-body',
  severity: 'advice',
  title: '标题与内容不符',
  why: '标题里的会议、文件、事项在正文没有下文，多由套用旧标题造成。',
  bad: '（二）贯彻落实县第九次党代会精神情况（正文只写党的二十大）',
  good: '（二）学习贯彻党的二十大精神情况',
  *find(reading) {
    const { headings } = reading.manuscript
    for (const heading of emptyHeadings(reading.manuscript))
      yield mark(heading.line, '标题之下没有正文', { severity: 'warning' })
    for (let index = 0; index < headings.length; index++) {
      const heading = headings[index]
      if (heading && heading.level > 1) yield* unmet(reading, heading, index)
    }
  },
}

/** What a heading says and the text below it does not. */
function unmet({ manuscript, text }: Reading, heading: Heading, index: number): Mark[] {
  const start = heading.marker?.end ?? heading.start
  const end = start + heading.text.length
  const words = text.slice(start, end)
  const body = text.slice(end, bodyEnd(manuscript, index))
  const { length } = body.trim()
  if (length < SHORT) return NOTHING
  const marks = NAMES.test(words) ? unmetNames(words, start, body) : []
  const own = length < LONG ? [] : unmetWords(words, body)
  if (own.length > 0) marks.push(mark({ start, end }, `正文没有写到“${own.join('、')}”`))
  return marks
}

const NOTHING: Mark[] = []

/** Where the text below a heading ends, with the deeper headings there. */
function bodyEnd({ headings, signature }: Manuscript, index: number): number {
  const level = headings[index]?.level ?? 0
  let next = index + 1
  while ((headings[next]?.level ?? 0) > level) next++
  return headings[next]?.start ?? signature.start
}

function unmetNames(words: string, head: number, body: string): Mark[] {
  const marks: Mark[] = []
  for (const match of words.matchAll(NAMED)) {
    const core = match[0].replace(/^[《“]|[》”]$/g, '').replace(/^.*?(?=党代会|工作会议)/, '')
    if (body.includes(core)) continue
    const start = head + match.index
    const message = `标题提到“${core}”，正文没有写到`
    marks.push(mark({ start, end: start + match[0].length }, message))
  }
  return marks
}

/** What a heading says of its own, when its body has no two signs of it. */
function unmetWords(words: string, body: string): string[] {
  const own: string[] = []
  let length = 0
  for (let start = 0, at = 0; at <= words.length; ) {
    const empty = emptyAt(words, at)
    if (empty > 0 && at - start > 1) {
      const each = words.slice(start, at)
      if (isSpokenOf(each, body)) return []
      own.push(each)
      length += each.length
    }
    at += empty || 1
    if (empty > 0) start = at
  }
  return own.length < 2 || length < MUCH ? [] : own
}

/** How many signs at `at` say nothing of a heading's own. */
function emptyAt(words: string, at: number): number {
  const word = EMPTY_WORDS.get(pairAt(words, at))
  if (word && (word.length === 2 || words.startsWith(word, at))) return word.length
  return !isHan(words, at) || EMPTY_SIGNS.has(codeAt(words, at)) ? 1 : 0
}

function isSpokenOf(words: string, body: string): boolean {
  for (let end = 2; end <= words.length; end++)
    if (body.includes(words.slice(end - 2, end))) return true
  return false
}
