import type { Manuscript } from '../report/manuscript.ts'
import { emptyHeadings } from './empty-heading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** Something named: a meeting, a title in 《》. */
const NAMED =
  /《[^》\n]+》|(?:第[一二三四五六七八九十]+次)?党代会|(?:二十|十九)届[一-十]中全会|[^，、。《“]{2,6}工作会议/g
/** One of these is in all that NAMED finds. */
const NAMES = /《|党代会|中全会|工作会议/
const EMPTY =
  /[以为]|着力|防范|风险|靶向|发力|突破|党建|扛牢|压紧|压实|凝聚|合力|统领|抓手|重点|核心|平台|契机|主线|导向|保障|政治|引领|方向|责任|营造|环境|坚持|理念|源头|多元|稳定|和谐|服务|氛围|学用|结合|思想|意识|素养|质效|效能|领导|职责|靠前|组织|把牢|根基|基层|社会|突出|夯实|维护|筑牢|聚力|聚焦|加强|推进|完善|深入|严格|强化|落实|贯彻|全面|健全|提升|提高|切实|依法|工作|情况|建设|持续|扎实|做好|开展|坚持|坚决|着力|不断|进一步|规范|法治|政府|机制|制度|体系|能力|水平|[年度二三四五]|[的和与、]|履行|推动/g

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
  *find({ manuscript, text }) {
    for (const heading of emptyHeadings(manuscript))
      yield mark(heading.line, '标题之下没有正文', { severity: 'warning' })
    for (let index = 0; index < manuscript.headings.length; index++) {
      const part = partOf(text, manuscript, index)
      if (!part || part.length < SHORT) continue
      if (NAMES.test(part.words)) yield* unmetNames(part)
      const left = part.length < LONG ? [] : unmetWords(part)
      if (left.length > 0)
        yield mark(
          { start: part.head, end: part.head + part.words.length },
          `正文没有写到“${left.join('、')}”`,
        )
    }
  },
}

/** The words of a heading, which begin at `head`, and its body; `length` is the body's without blanks around. */
type Part = { head: number; words: string; body: string; length: number }

/** What stands below a heading that is not of the first level, with the deeper headings there. */
function partOf(text: string, { headings, signature }: Manuscript, index: number): Part | null {
  const heading = headings[index]
  if (!heading || heading.level === 1) return null
  let next = index + 1
  while ((headings[next]?.level ?? 0) > heading.level) next++
  const head = heading.marker?.end ?? heading.start
  const words = text.slice(head, head + heading.text.length)
  const body = text.slice(head + heading.text.length, headings[next]?.start ?? signature.start)
  return { head, words, body, length: body.trim().length }
}

function* unmetNames({ head, words, body }: Part): Iterable<Mark> {
  for (const match of words.matchAll(NAMED)) {
    const core = match[0].replace(/^[《“]|[》”]$/g, '').replace(/^.*?(?=党代会|工作会议)/, '')
    if (body.includes(core)) continue
    const start = head + match.index
    yield mark({ start, end: start + match[0].length }, `标题提到“${core}”，正文没有写到`)
  }
}

/** What a heading says of its own, when its body has no two signs of it. */
function unmetWords({ words, body }: Part): string[] {
  const left = words.replace(EMPTY, ' ').match(/[\u4e00-\u9fff]{2,}/g) ?? []
  if (left.length < 2 || left.join('').length < MUCH) return []
  return left.some((each) => isSpokenOf(each, body)) ? [] : left
}

function isSpokenOf(words: string, body: string): boolean {
  for (let end = 2; end <= words.length; end++)
    if (body.includes(words.slice(end - 2, end))) return true
  return false
}
