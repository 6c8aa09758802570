import type { Heading } from '../report/manuscript/heading.ts'
import type { Manuscript } from '../report/manuscript.ts'
import { emptyHeadings } from './empty-heading.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** Something named: a meeting, a title in 《》. */
const NAMED =
  /《[^》\n]+》|(?:第[一二三四五六七八九十]+次)?党代会|(?:二十|十九)届[一-十]中全会|[^，、。《“]{2,6}工作会议/g
/** One of these is in all that NAMED finds. */
const NAMES = /《|党代会|中全会|工作会议/
/** Matters that a heading may promise, and words of which the text below has one when it keeps the promise. */
const MATTERS: readonly (readonly [matter: string, words: readonly string[]])[] = [
  ['决策', ['决策', '三重一大', '集体讨论', '听证', '议事']],
  ['公开', ['公开', '公示', '公布']],
  ['复议', ['复议']],
  ['应诉', ['应诉', '诉讼', '出庭']],
  ['普法', ['普法', '宣传', '宣讲', '法律明白人', '讲座', '学法', '法治文化']],
  ['执法', ['执法', '处罚', '检查', '整治']],
  ['纠纷', ['纠纷', '调解', '矛盾', '化解', '信访']],
  ['信访', ['信访', '上访', '来访', '纠纷', '化解']],
  ['规范性文件', ['规范性文件', '文件', '备案']],
  ['合同', ['合同', '协议']],
  ['应急', ['应急', '演练', '预案', '防汛', '防火', '灾']],
  ['放管服', ['审批', '事项', '窗口', '办件', '代办', '许可']],
  ['法律服务', ['法律', '律师', '公证']],
]

/** A heading with a shorter text promises little. */
const SHORT = 40
/** A body of this length would have spoken of the heading's matter. */
const LONG = 120

/** A heading promises what its text must speak of. */
export const headingBody: Rule = {
  id: 'heading-body',
  severity: 'advice',
  title: '标题与内容不符',
  why: '标题里的会议、文件、事项在正文没有下文，多由套用旧标题造成。',
  bad: '（二）贯彻落实县第九次党代会精神情况（正文只写党的二十大）',
  good: '（二）学习贯彻党的二十大精神情况',
  find(reading) {
    const found: Mark[] = []
    const { headings } = reading.manuscript
    for (const heading of emptyHeadings(reading.manuscript))
      found.push(mark(heading.line, '标题之下没有正文', { severity: 'warning' }))
    for (let index = 0; index < headings.length; index++) {
      const heading = headings[index]
      if (heading && heading.level > 1) found.push(...unmet(reading, heading, index))
    }
    return found
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
  const own = length < LONG ? [] : unmetMatters(words, body)
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

/** What a heading promises and its body does not speak of. */
const unmetMatters = (words: string, body: string): string[] =>
  MATTERS.filter(
    ([matter, told]) => words.includes(matter) && !told.some((word) => body.includes(word)),
  ).map(([matter]) => matter)
