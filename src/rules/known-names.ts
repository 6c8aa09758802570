import { CANON } from '../report/annual/canon.ts'
import type { CanonName } from '../report/canon.ts'
import { Lexicon } from '../text/lexicon.ts'
import type { Span } from '../text/span.ts'

const NAMES: readonly CanonName[] = CANON

/** Official names and the set phrases around them: they may stand in a report any number of times. */
const SET_PHRASES = [
  '以习近平新时代中国特色社会主义思想为指导',
  '推进法治建设第一责任人职责',
  '公众参与、专家论证、风险评估、合法性审查和集体讨论决定',
  '公众参与、专家论证、风险评估、合法性审查、集体讨论决定',
  '运用法治思维和法治方式',
  '违规干预司法活动、插手具体案件处理',
  '习近平总书记关于法治建设的重要指示精神',
]
const KNOWN = new Lexicon(
  [...NAMES.flatMap(({ name, short }) => [name, ...(short ?? [])]), ...SET_PHRASES]
    .filter((name) => name.length > 2)
    .map((name) => [name, name] as const),
)

/** Spans of official names, in order of start. */
export const knownNames = (text: string): Span[] => KNOWN.find(text)
