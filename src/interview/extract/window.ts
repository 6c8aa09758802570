import { contains, type Span } from '../../text/span.ts'
import type { Mark } from './marks.ts'
import type { Scene } from './scene.ts'
import type { CueWord } from './words.ts'

/** The words that can belong to a mark: those since the last mark, those up to the next one. */
export type Window = {
  mark: Mark
  previous: Mark | null
  left: Span
  right: Span
  before: readonly CueWord[]
  behind: readonly CueWord[]
}

const SENTENCE = '。！？!?；;\n'
const CLAUSE = '，、,：:'
/** A window never reaches farther, so that a message without marks of punctuation stays linear. */
const REACH = 60

/** Words that say nothing about what is counted. */
const GENERIC = `
  其中 一共 总共 合计 总计 累计 共计 共 计 全年 今年 本年 本年度 现在 目前 年底 一年 下来 也 都 有 了
  是 达到 达 为 约 大概 大约 差不多 大致 就 我们 我镇 我乡 这边 这个 那个 应该 其实 哦 噢 啊 哈 嗯 呢
  吧 的 数 数量 来了 给到 给了 定了 实际 实际上 看了 大大小小 加起来 在册 手头 到现在 截至目前 到年底 拢共 群众 干部 人员 对象 覆盖 参加 参训 受众 受教育 吸引 组织 开展 开了 做了 搞了 发了 讲了
  学了 办了 出了 出 参与 参与群众 人数 成功 分别 那 不对 错了 更正 改成 改为 不是 说错 记错 口误 （ ） ( ) “ ” 「 」 … · - — ， 、
  , ： :
`
const GENERIC_TOKEN = new RegExp(
  `(?:${GENERIC.trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/, '\\$&'))
    .join('|')}|\\s)`,
  'y',
)

/** Whether a stretch holds nothing but fillers. */
export function isGeneric(words: string): boolean {
  if (words.length > REACH) return false
  for (let at = 0; at < words.length; at = GENERIC_TOKEN.lastIndex) {
    GENERIC_TOKEN.lastIndex = at
    if (!GENERIC_TOKEN.test(words)) return false
  }
  return true
}

/** The windows of all marks, left to right. */
export function windowsOf({ text, marks, words }: Scene): Window[] {
  let from = 0
  return marks.map((mark, index) => {
    const previous = before(marks, index)
    const start = Math.max(sentenceStart(text, mark.start), previous?.end ?? 0)
    const end = Math.min(clauseEnd(text, mark), marks[index + 1]?.start ?? text.length)
    const left = { start, end: mark.start }
    const right = { start: mark.end, end }
    while ((words[from]?.end ?? text.length + 1) <= start) from++
    const near = wordsUpTo(words, from, end)
    return {
      ...{ mark, previous, left, right },
      before: near.filter((word) => contains(left, word)),
      behind: near.filter((word) => contains(right, word)),
    }
  })
}

function wordsUpTo(words: readonly CueWord[], from: number, end: number): CueWord[] {
  let to = from
  while ((words[to]?.start ?? end) < end) to++
  return words.slice(from, to)
}

/** The mark a window reaches back to; 都 in 都是100% does not part a figure from its words. */
function before(marks: readonly Mark[], index: number): Mark | null {
  const last = marks[index - 1] ?? null
  const kind = marks[index]?.kind
  const isSum = last?.kind === 'all' && (kind === 'figure' || kind === 'none')
  return isSum ? (marks[index - 2] ?? null) : last
}

function sentenceStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < REACH && !SENTENCE.includes(text[start - 1] ?? '')) start--
  return start
}

/** Up to the next mark of punctuation; 没有A、B goes on over 、. */
function clauseEnd(text: string, { kind, end: at }: Mark): number {
  let end = at
  while (end < text.length && end - at < REACH) {
    const sign = text[end] ?? ''
    if (SENTENCE.includes(sign)) break
    if (CLAUSE.includes(sign) && !(sign === '、' && (kind === 'none' || kind === 'all'))) break
    end++
  }
  return end
}

/** The words from the last boundary before `at`, at most `limit` of them. */
export const clauseBefore = (text: string, at: number, limit = 40): string =>
  text
    .slice(Math.max(0, at - limit), at)
    .split(/[，,。；;！？!?\s]/)
    .at(-1) ?? ''
