import { emptyHeadings } from './empty-heading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** Something named: a meeting, a title in 《》. */
const NAMED =
  /《[^》\n]+》|(?:第[一二三四五六七八九十]+次)?党代会|(?:二十|十九)届[一-十]中全会|[^，、。《“]{2,6}工作会议/g
const EMPTY =
  /[以为]|着力|防范|风险|靶向|发力|突破|党建|扛牢|压紧|压实|凝聚|合力|统领|抓手|重点|核心|平台|契机|主线|导向|保障|政治|引领|方向|责任|营造|环境|坚持|理念|源头|多元|稳定|和谐|服务|氛围|学用|结合|思想|意识|素养|质效|效能|领导|职责|靠前|组织|把牢|根基|基层|社会|突出|夯实|维护|筑牢|聚力|聚焦|加强|推进|完善|深入|严格|强化|落实|贯彻|全面|健全|提升|提高|切实|依法|工作|情况|建设|持续|扎实|做好|开展|坚持|坚决|着力|不断|进一步|规范|法治|政府|机制|制度|体系|能力|水平|[年度二三四五]|[的和与、]|履行|推动/g

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
    const { headings, signature } = manuscript
    for (const [index, heading] of headings.entries()) {
      if (heading.level === 1) continue
      const next = headings.slice(index + 1).find(({ level }) => level <= heading.level)
      const head = heading.marker?.end ?? heading.start
      const words = text.slice(head, head + heading.text.length)
      const body = text.slice(head + heading.text.length, next?.start ?? signature.start)
      if (body.trim().length >= 40) yield* unmet(head, words, body)
    }
  },
}

function* unmet(head: number, words: string, body: string): Iterable<Mark> {
  for (const match of words.matchAll(NAMED)) {
    const core = match[0].replace(/^[《“]|[》”]$/g, '').replace(/^.*?(?=党代会|工作会议)/, '')
    if (body.includes(core)) continue
    const start = head + match.index
    yield mark({ start, end: start + match[0].length }, `标题提到“${core}”，正文没有写到`)
  }
  if (body.trim().length < LONG) return
  const left = words
    .replace(EMPTY, ' ')
    .split(/[^\u4e00-\u9fff]+/)
    .filter((each) => each.length > 1)
  if (left.length < 2 || left.join('').length < MUCH) return
  if (left.some((each) => pairs(each).some((pair) => body.includes(pair)))) return
  yield mark({ start: head, end: head + words.length }, `正文没有写到“${left.join('、')}”`)
}

const pairs = (words: string): string[] =>
  Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2))
