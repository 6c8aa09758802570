/**
 * What is said without a figure: …没有, 没有…, …不清楚, …不适用, 都办结了. Told of a named field;
 * what is told of nothing named is for the whole question.
 */

import type { Content } from '../../report/answer.ts'
import { isAsked } from '../../report/checklist.ts'
import type { FieldSpec } from '../../report/field.ts'
import type { Span } from '../../text/span.ts'
import { leadOf } from './bare.ts'
import { type Subject, worth } from './choose.ts'
import type { Mark } from './marks.ts'
import type { FigureReadings } from './reading.ts'
import { NEVER_NONE } from './rest.ts'
import type { Heard, Scene } from './scene.ts'
import { clauseBefore, isGeneric, type Window } from './window.ts'
import type { CueWord, Sense } from './words.ts'

/** Said of what is left of the question: 其他的不清楚. */
export type Rest = Span & { content: Content; quote: string }
export type Sayings = { heard: Heard[]; rest: Rest | null }

const JOINED = /^(?:和|与|及|跟|、|以及|还有|或者?|，|,)?$/
const BETWEEN_LEFT =
  /^(?:今年|全年|本年|也|都|均|目前|暂时|是|为|一直|还|方面|这块|这边|这个|这项|这种|这类|的|数|情况|案件|事项|事情|事|申请|制度|人员|一[件个起次项份条例场宗人]|半个|压根|根本|真|确实|倒|我们|全|更|记录|台账|现象|情形|行为|本年度|\s|：|:|呢|嘛|啊|的话)*$/
const AFTER_LEFT =
  /^(?:搞|开展|发生|收到|做|弄|过|了|啊|呢|的|制定|组织|聘|出现|审|办|发|打|考|人|嘛|吧|查出|查到|发现|碰到|遇到|遇上|涉及|安排|举办|参加|接到|接|请|有|报|提|来|出|印发|出台|配|设|建|问题|书面|正式|新增|新发|新收|创成|评上|建成)*$/
const AFTER_RIGHT =
  /^(?:新的|新文件|文件|的|了|过|情况|情形|事情|事|案件|案子|事项|现象|问题|件|行为|申请|活动|检查|工单|人员|对象|企业|啊|呢|吧|这回|他们)*$/
/** Verbs and fillers between 没有 and what there was none of. */
const FILLER =
  /^(?:再|有|曾|人|谁|发生|收到|接到|开展|组织|制定|作出|作|办理|办|受理|安排|出现|被|做|搞|出台|出|印发|下发|印|弄|接|来|要|需要|聘请?|设立?|配备|列|任何|什么|一[件起次个项份]|新的?|的|过|领导干部)*$/
/** 学校的数教育办报，我不掌握: what the clause before speaks of. */
const NOT_MINE = /^[^，。；\n]{0,10}[，,](?:我们?|这个|这边|目前|还)*$/
const REST = /^(?:其他|其它|剩下|别的|其余|后面|余下)/

export function readSayings(
  scene: Scene,
  windows: readonly Window[],
  figures: FigureReadings,
): Sayings {
  const sayings: Sayings = { heard: [], rest: null }
  let subject: Subject = null
  for (const window of windows) {
    subject = subjectOf(window, subject)
    const said = contentOf(window.mark)
    if (!said) continue
    const words = wordsFor(window, scene, figures)
    const heard = words.flatMap((word) => told(word, window.mark, said, scene, subject))
    if (heard.length > 0) sayings.heard.push(...heard)
    else if (said.kind === 'none') sayings.heard.push(...leadingNone(window, scene))
    else sayings.rest ??= restOf(window, said, scene)
  }
  return sayings
}

function subjectOf(window: Window, subject: Subject): Subject {
  const sense = window.before.flatMap((word) => word.senses).findLast((each) => each.strong)
  return sense ? { topic: sense.topic, group: sense.group } : subject
}

function contentOf(mark: Mark): Content | null {
  switch (mark.kind) {
    case 'none':
      return { kind: 'none' }
    case 'unknown':
      return mark.owner ? { kind: 'unknown', owner: mark.owner } : { kind: 'unknown' }
    case 'not-applicable':
      return { kind: 'not-applicable', reason: '' }
    default:
      return null
  }
}

/** The words a saying is about: those right before it, else those right behind it. */
function wordsFor(window: Window, scene: Scene, { used }: FigureReadings): CueWord[] {
  const free = (word: CueWord) => !used.has(word)
  const before = window.before.filter(free)
  const left = chainBack(before, window.left.end, scene.text, window.mark.kind)
  if (left.length > 0 && endsHere(window, scene)) return left
  const [told] = window.mark.kind === 'unknown' ? before.slice(-1) : []
  if (told && NOT_MINE.test(scene.text.slice(told.end, window.left.end))) return [told]
  return chainForward(window.behind.filter(free), window, scene.text)
}

/** A, B和C都没有: back from the nearest word over what only joins. */
function chainBack(words: CueWord[], end: number, text: string, kind: Mark['kind']): CueWord[] {
  const chain: CueWord[] = []
  let at = end
  const isTogether = /[都均全]/.test(text.slice(Math.max(0, end - 4), end))
  for (const word of words.toReversed()) {
    const between = text.slice(word.end, at)
    const fits =
      chain.length > 0
        ? JOINED.test(between.trim()) && (isTogether || !/[，,]/.test(between))
        : BETWEEN_LEFT.test(between) || (kind === 'unknown' && /^[^，。；\n]{0,8}$/.test(between))
    if (!fits) break
    chain.push(word)
    at = word.start
  }
  return chain
}

/** Nothing but an ending follows: 司法建议没有，… and not 没有司法建议. */
function endsHere(window: Window, scene: Scene): boolean {
  if (window.mark.kind !== 'none') return true
  const first = window.behind[0]
  const behind = scene.text.slice(window.right.start, first?.start ?? window.right.end)
  return AFTER_LEFT.test(behind.trim())
}

function chainForward(words: CueWord[], window: Window, text: string): CueWord[] {
  const chain: CueWord[] = []
  let at = window.right.start
  for (const word of words) {
    const between = text.slice(at, word.start).trim()
    if (chain.length > 0 ? !JOINED.test(between) : !FILLER.test(between)) break
    chain.push(word)
    at = word.end
  }
  const tail = text.slice(at, window.right.end).trim()
  return chain.length > 0 && AFTER_RIGHT.test(tail) ? chain : []
}

function told(
  word: CueWord,
  mark: Mark,
  content: Content,
  scene: Scene,
  subject: Subject,
): Heard[] {
  const sense = bestSense(word, mark, content, scene, subject)
  if (!sense) return []
  const start = Math.min(word.start, mark.start)
  const end = Math.max(word.end, mark.end)
  const quote = scene.text.slice(start, end)
  return [{ start, end, field: sense.field.id, content, quote, corrects: false }]
}

/** 综治中心还没建 is a state, 明白人没新增 leaves those there are. */
const isNeverNone = (field: FieldSpec, { start, end }: Mark, { text }: Scene): boolean =>
  NEVER_NONE.has(field.id) ||
  (/^[名个所]$/.test(field.unit ?? '') && text.startsWith('新增', end)) ||
  (field.type === 'text' && text[start - 1] === '还')

function bestSense(
  word: CueWord,
  mark: Mark,
  content: Content,
  scene: Scene,
  subject: Subject,
): Sense | null {
  let best: { sense: Sense; score: number } | null = null
  for (const sense of word.senses) {
    const { field } = sense
    if (!isAsked(field, scene.facts) || field.derived || field.type === 'yesno') continue
    if (content.kind === 'none' && isNeverNone(field, mark, scene)) continue
    const score = worth(sense, scene, subject)
    if (score > 0 && (!best || score > best.score)) best = { sense, score }
  }
  return best?.sense ?? null
}

/** 今年一件没办 */
const NOT_ONE = /(?:^|[，。；,;\s])(?:今年|全年|本年|我们|也|就)*一[件个起次项份条][也都]?$/

/** “没有，清理了5件”: a bare none at the beginning answers the main count of the question. */
function leadingNone({ mark, right }: Window, scene: Scene): Heard[] {
  const behind = scene.text.slice(mark.end, right.end)
  const ahead = scene.text.slice(0, mark.start)
  const isBare =
    (isGeneric(ahead) && /^[了啊呢吧的\s]*$/.test(behind)) ||
    (NOT_ONE.test(ahead) && AFTER_LEFT.test(behind.trim()))
  const lead = isBare ? leadOf(scene) : null
  if (!lead) return []
  const span = { start: mark.start, end: mark.end }
  const quote = scene.text.slice(span.start, span.end)
  return [{ ...span, field: lead.id, content: { kind: 'none' }, quote, corrects: false }]
}

/** “我不清楚”, “这个要问老周”: nothing else is named in the clause. */
const isAlone = (about: string, behind: string, content: Content): boolean =>
  /^(?:我|我们|这个|这些|这|那个|那|都|暂时|目前|还|也|数|数据|得|要|\s)*$/.test(about) &&
  (/^[了啊呢吧的呀]*$/.test(behind) || (content.kind === 'unknown' && content.owner !== undefined))

function restOf(window: Window, content: Content, scene: Scene): Rest | null {
  const about = clauseBefore(scene.text, window.mark.start)
  const behind = scene.text.slice(window.right.start, window.right.end).trim()
  if (!REST.test(about) && !isAlone(about, behind, content)) return null
  const start = window.mark.start - about.length
  const { end } = window.mark
  return { start, end, content, quote: scene.text.slice(start, end) }
}
