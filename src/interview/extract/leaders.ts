/** What the two leaders did: 书记：…。镇长：…. One item a clause; its figures are its own. */
import { sentencesIn } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { tidy } from './items.ts'
import type { Heard, Scene } from './scene.ts'

type Part = { heard: Heard[]; closed: Span[] }

const PARTY =
  /^(?:党委|党工委|镇党委|乡党委|街道党工委)?[\p{Script=Han}]?书记(?:[^，。：:；;、和与]{0,4}[：:]|(?!和|、|与|镇长|乡长)[，,]?)/u
const GOV =
  /^(?:[\p{Script=Han}]?(?:镇长|乡长)|街道办?(?:事处)?主任|[\p{Script=Han}]?主任|政府主要负责人)(?:[^，。：:；;、和与]{0,4}[：:]|(?!和|、|与)[，,]?)/u
const OTHER_FIGURE =
  /(?:会议?|专题会)[^，。]{0,4}(?:开了|召开了?|共)?[0-9０-９一二三四五六七八九十两]+次/

export function readLeaders(scene: Scene): Part {
  if (scene.asked === 'head-duties') return duties(scene)
  if (scene.asked === 'head-conduct') return conduct(scene)
  return { heard: [], closed: [] }
}

function duties(scene: Scene): Part {
  const found = new Map<string, Span[]>()
  let field: string | null = null
  for (const part of partsOf(scene.text)) {
    const words = scene.text.slice(part.start, part.end)
    const lead = PARTY.exec(words)?.[0] ?? GOV.exec(words)?.[0] ?? ''
    if (PARTY.test(words)) field = 'head-party'
    else if (GOV.test(words)) field = 'head-gov'
    else if (OTHER_FIGURE.test(words) || /研究法治/.test(words)) field = null
    if (!field) continue
    const start = part.start + (/[：:，,]$/.test(lead) ? lead.length : titleLength(words))
    found.set(field, [...(found.get(field) ?? []), { start, end: part.end }])
  }
  const heard = [...found].map(([id, spans]) =>
    listHeard(
      id,
      spans.flatMap((span) => clauses(scene.text, span)),
      scene,
    ),
  )
  return { heard: heard.filter((each) => each !== null), closed: [...found.values()].flat() }
}

const titleLength = (words: string): number =>
  /^(?:党委|党工委|镇党委|乡党委|街道党工委)?[\p{Script=Han}]?书记|^(?:[\p{Script=Han}]?(?:镇长|乡长)|街道办?(?:事处)?主任|[\p{Script=Han}]?主任)/u.exec(
    words,
  )?.[0].length ?? 0

/** Sentences, and their parts at ；. */
function partsOf(text: string): Span[] {
  return sentencesIn(text).flatMap(({ start, end }) => splitAt(text, { start, end }, /^[；;]/))
}

function splitAt(text: string, { start, end }: Span, mark: RegExp): Span[] {
  const spans: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && !mark.test(text.slice(at, at + 4))) continue
    if (at > from) spans.push({ start: from, end: at })
    from = at + 1
  }
  return spans
}

/** A short clause that only goes on (全年4次) belongs to the one before it. */
function clauses(text: string, span: Span): Span[] {
  const merged: Span[] = []
  for (const clause of splitAt(text, span, /^(?:[，,]|、(?=[0-9]{1,2}月))/)) {
    const words = tidy(text.slice(clause.start, clause.end))
    const last = merged.at(-1)
    if (last && /^(?:全年|共|一共|累计)/.test(words)) last.end = clause.end
    else if (words) merged.push({ ...clause })
  }
  return merged
}

function listHeard(field: string, spans: Span[], scene: Scene): Heard | null {
  const [first] = spans
  const items = spans
    .map(({ start, end }) => tidy(scene.text.slice(start, end)))
    .filter((item) => item.length > 3)
  if (!first || items.length === 0) return null
  const end = spans.at(-1)?.end ?? first.end
  const value = { type: 'list' as const, items }
  const quote = scene.text.slice(first.start, end).trim()
  const content = { kind: 'given' as const, value }
  return { start: first.start, end, field, content, quote, corrects: false }
}

/** Examples of conduct by what they speak of; what is counted elsewhere is not an example. */
const EXAMPLES: readonly [field: string, about: RegExp][] = [
  ['head-guarantee', /经费|编制|增配|配备|保障|车辆|装备|解决/],
  ['head-decision', /决策|规范性文件|合同|把关|审查/],
  ['head-enforce', /出庭|督促|执法|判决|检察建议|司法建议/],
]
const NO_EXAMPLE = /带头学法|法治课|述法|干预|插手|学法[^，。]{0,2}[0-9０-９]/

function conduct(scene: Scene): Part {
  const found = new Map<string, Span[]>()
  const spans = partsOf(scene.text).flatMap((part) => clauses(scene.text, part))
  for (const span of spans) {
    const words = scene.text.slice(span.start, span.end)
    const field = EXAMPLES.find(([, about]) => about.test(words))?.[0]
    if (!field || NO_EXAMPLE.test(words) || /没有?|不清楚/.test(words)) continue
    found.set(field, [...(found.get(field) ?? []), span])
  }
  const heard = [...found].map(([field, each]) => listHeard(field, each, scene))
  return { heard: heard.filter((each) => each !== null), closed: [...found.values()].flat() }
}
