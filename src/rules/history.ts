import type { CanonName } from '../report/canon.ts'
import type { NameHit } from './names-found.ts'
import { type Reading, spanAt } from './reading.ts'

const REACH = 10

/** Words near a past name that make it history, by what it names. */
const HISTORY: Partial<Record<CanonName['kind'], RegExp>> = {
  会议: /以来|召开后|闭幕|自党的|时期/,
  规划: /总结|验收|收官|评估|终期|圆满|以来|期间|完成|末/,
  普法: /总结|验收|收官|评估|终期|圆满|以来|期间|完成|先进|表彰/,
  时效: /成果|精神|胜利|总结|常态化|期间|以来|完成|圆满|结束|历史|转段|收官|经验/,
}
/** What stands beside a past congress in its successor's first years: 党的十九大和二十大精神. */
const SUCCESSOR = /二十大|二十届/

/** Whether a name of past years is told as past. */
export function isHistory(reading: Reading, { start, end, name }: NameHit): boolean {
  const { text } = reading
  const near = text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH)
  if (HISTORY[name.kind]?.test(near)) return !isLongOver(reading, name)
  if (name.kind !== '会议') return false
  const sentence = spanAt(reading.sentences, start)
  return sentence !== null && SUCCESSOR.test(text.slice(sentence.start, sentence.end))
}

/** Years after its end in which a plan is still summed up. */
const SUMMED_UP = 2

/** Who sums up the seventh plan of law education in 2024 means the eighth. */
const isLongOver = ({ year }: Reading, { kind, to }: CanonName): boolean =>
  (kind === '规划' || kind === '普法') && year !== null && year > (to ?? year) + SUMMED_UP

/** Names that are also ordinary words, and what makes them so. */
const ORDINARY: Readonly<Record<string, { before: RegExp; behind: RegExp }>> = {
  主题教育: {
    before:
      /(?:安全|法治|宪法|禁毒|国防|廉政|警示|宣传|[日月周]|民族|团结|爱国|环保|诚信|保密|科普|为)$/,
    behind: /^(?:活动|课|基地|馆|讲座|宣传)/,
  },
  疫情防控: { before: /(?:动物|猪瘟|禽流感|畜禽|牲畜|松材线虫病?)$/, behind: /^法/ },
}

/** 国家安全主题教育活动, 动物疫情防控: no campaign of certain years. */
export function isOrdinary(text: string, { start, end, word }: NameHit): boolean {
  const ordinary = ORDINARY[word]
  if (!ordinary) return false
  return (
    ordinary.before.test(text.slice(Math.max(0, start - REACH), start)) ||
    ordinary.behind.test(text.slice(end, end + REACH))
  )
}
