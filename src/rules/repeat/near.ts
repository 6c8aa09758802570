import type { Heading } from '../../report/manuscript/heading.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { namesFound } from '../names-found.ts'
import { isInTitle, type Reading } from '../reading.ts'

export type Near = Span & { message: string }

/** Terms of art that a sentence may name as often as it must. */
const TERMS =
  /^(?:的|和|了)?(?:推进|加强|强化)?(?:法治政府|法治建设|法治政府建设|依法行政|行政执法|行政执法人员|法律法规|矛盾纠纷|法律顾问|人民调解|人民调解委员会|人民调解员|政务公开|政府信息|政府信息公开|规范性文件|行政规范性文件|重大行政决策|合法性审查|合法性审核|法治宣传|法治宣传教育|普法宣传|领导干部|人民群众|社会主义|中华人民共和国|中国共产党|村（社区）|习近平|行政复议|行政诉讼|行政应诉|负责人出庭应诉|出庭应诉|第一责任人|党政主要负责人|主要负责人|执法人员|综合行政执法|行政处罚|政府合同|由上年的|党委理论学习中心组|理论学习中心组|学习中心组)(?:的|和|工作|建设|会议|案件|制度|情况)?$/
/** The same words end two clauses of one sentence: 落实学法制度，完善学法制度. */
const CLAUSE_ENDS = /([\u4e00-\u9fff]{4,12})[，、][^。；！？\n]{0,26}\1(?=[，、。；])/g
/** A longer run anywhere in one sentence. */
const RUNS = /([\u4e00-\u9fff]{6,20})[^。；！？\n]{0,40}\1/g
/** 农村大多数农村, 各村居……各村居. */
const WORD_AGAIN =
  /([\u4e00-\u9fff]{2})[^，。、；：的和与及或“”《》（）\n]{0,8}(?:大多数|绝大多数|全部|所有|各)\1/g
/** Two words of one meaning side by side. */
const REDUNDANT =
  /廉洁廉政|涉及到|目的是为了|截止到目前为止|全部都|共同协力|互相相互|再次重申|大约[^，。]{1,10}左右|超过[^，。]{1,10}以上|原因是因为|凯旋归来/g

/** Words said again within one sentence, and headings said again as first words. */
export function* nearRepeats(reading: Reading): Iterable<Near> {
  const names = namesFound(reading)
  const isName = (span: Span) =>
    names.some((name) => name.start <= span.start && span.end <= name.end)
  for (const heading of reading.manuscript.headings) yield* headingAgain(reading.text, heading)
  const told: Span[] = []
  for (const pattern of [RUNS, CLAUSE_ENDS, WORD_AGAIN])
    for (const match of reading.text.matchAll(pattern)) {
      const word = match[1] ?? ''
      const span = { start: match.index, end: match.index + match[0].length }
      if (
        /^[日月年的]/.test(word) ||
        TERMS.test(word) ||
        isName({ start: span.start, end: span.start + word.length })
      )
        continue
      if (isInTitle(reading, { start: span.start, end: span.start + word.length })) continue
      if (told.some((other) => overlaps(other, span))) continue
      told.push(span)
      yield { ...span, message: `一句话里“${word}”说了两遍` }
    }
  for (const match of reading.text.matchAll(REDUNDANT))
    yield { start: match.index, end: match.index + match[0].length, message: '词义重复' }
}

const LEAST = 5
const REACH = 8

/** 依法全面履行职能。我乡依法全面履行职能，……: a run-in heading that its own text repeats. */
function* headingAgain(
  text: string,
  { runIn, marker, line, text: words }: Heading,
): Iterable<Near> {
  if (!runIn || !marker || words.length < LEAST) return
  const after = marker.end + words.length + 1
  const at = text.slice(after, after + REACH + words.length).indexOf(words)
  if (at < 0) return
  const end = Math.min(line.end, after + at + words.length)
  yield { start: marker.end, end, message: '标题的话在正文开头又说了一遍' }
}
