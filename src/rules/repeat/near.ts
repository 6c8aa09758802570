import type { Heading } from '../../report/manuscript/heading.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { namesFound } from '../names-found.ts'
import { phrasesIn } from '../phrases.ts'
import { isInTitle, type Reading, spanAt } from '../reading.ts'
import { wordsAgain } from './words-again.ts'

export type Near = Span & { message: string }

/** Terms of art that a sentence may name as often as it must. */
const TERMS =
  /^(?:的|和|了)?(?:推进|加强|强化)?(?:法治政府|法治建设|法治政府建设|依法行政|行政执法|行政执法人员|法律法规|矛盾纠纷|法律顾问|人民调解|人民调解委员会|人民调解员|政务公开|政府信息|政府信息公开|规范性文件|行政规范性文件|重大行政决策|合法性审查|合法性审核|法治宣传|法治宣传教育|普法宣传|领导干部|人民群众|社会主义|中华人民共和国|中国共产党|村（社区）|习近平|行政复议|行政诉讼|行政应诉|负责人出庭应诉|出庭应诉|第一责任人|党政主要负责人|主要负责人|执法人员|综合行政执法|行政处罚|政府合同|由上年的|党委理论学习中心组|理论学习中心组|学习中心组)(?:的|和|工作|建设|会议|案件|制度|情况)?$/
/** Words said again within one sentence, and headings said again as first words; `echoes` as in wordsAgain. */
export function nearRepeats(reading: Reading, echoes: readonly number[]): Near[] {
  const found: Near[] = []
  for (const heading of reading.manuscript.headings)
    if (heading.runIn) headingAgain(reading.text, heading, found)
  const told: Span[] = reading.manuscript.title ? [reading.manuscript.title] : []
  for (const { word, start, end } of wordsAgain(reading, echoes)) {
    if (isTerm(reading, start, word)) continue
    if (told.some((other) => overlaps(other, { start, end }))) continue
    told.push({ start, end })
    if (told.length > MOST) return found
    found.push({ start, end, message: `一句话里“${word}”说了两遍` })
  }
  for (const { start, end, phrase } of phrasesIn(reading, 'redundancies'))
    found.push({ start, end, message: phrase.note ?? '' })
  return found
}

/** Whether the word at `start` is a name, a title or a term, which may be said again. */
function isTerm(reading: Reading, start: number, word: string): boolean {
  const end = start + word.length
  const name = spanAt(namesFound(reading), start)
  if ((name && end <= name.end) || isInTitle(reading, { start, end })) return true
  return /^[日月年的]|习近平/.test(word) || TERMS.test(word)
}

/** A text with more of them has another trouble. */
const MOST = 200

const LEAST = 5
const REACH = 8

/** 依法全面履行职能。我乡依法全面履行职能，……: a run-in heading that its own text repeats. */
function headingAgain(text: string, { marker, line, text: words }: Heading, found: Near[]): void {
  if (!marker || words.length < LEAST) return
  const after = marker.end + words.length + 1
  const at = text.slice(after, after + REACH + words.length).indexOf(words)
  if (at < 0) return
  const end = Math.min(line.end, after + at + words.length)
  found.push({ start: marker.end, end, message: '标题的话在正文开头又说了一遍' })
}
