import { CANON } from '../../report/annual/canon.ts'
import type { CanonName } from '../../report/canon.ts'

export type NameUse = { name: CanonName; wrong: boolean }

const NAMES: readonly CanonName[] = CANON
/** Set phrases that may stand in a report as often as names do. */
const SET_PHRASES = [
  '以习近平新时代中国特色社会主义思想为指导',
  '推进法治建设第一责任人职责',
  '公众参与、专家论证、风险评估、合法性审查和集体讨论决定',
  '公众参与、专家论证、风险评估、合法性审查、集体讨论决定',
  '运用法治思维和法治方式',
  '违规干预司法活动、插手具体案件处理',
  '习近平总书记关于法治建设的重要指示精神',
]
/** Every official name, every wrong form, and the set phrases (null), with what each is. */
export const NAME_WORDS: readonly (readonly [string, NameUse | null])[] = [
  ...NAMES.flatMap((name) => [
    ...[name.name, ...(name.short ?? [])].map((word) => [word, { name, wrong: false }] as const),
    ...(name.wrong ?? []).map((word) => [word, { name, wrong: true }] as const),
  ]),
  ...SET_PHRASES.map((phrase) => [phrase, null] as const),
]
