/**
 * The points of a message at which something is said about a field: a figure, 没有, 不清楚,
 * 不适用, 都（完成了）. What it is said about, the words around decide (choose.ts).
 */
import type { Span } from '../../text/span.ts'
import { type SpokenFigure, spokenFigures } from './spoken.ts'

export type Mark = Span &
  (
    | ({ kind: 'figure' } & SpokenFigure)
    | { kind: 'none' }
    | { kind: 'unknown'; owner: string }
    | { kind: 'not-applicable' }
    | { kind: 'all' }
  )

const NONE =
  /(?:(?<!有)没有(?!按|把|跟|问题)|(?<![罚出淹埋有])没(?!有|怎么|几|收(?!到)|问题|按|把|跟)|未(?!来|成年|按|把|跟)|(?<!全)无(?!人机|偿|障|纸|诉|讼|房|论|法|业|证)|(?<![一二三四五六七八九十百千万])零(?=[申诉复败发上信投报]|[，。；、,;\s]|$)|空白)/g
const UNKNOWN =
  /(?:(?:还|也|都|就|我|得|要|回头|再){0,4}(?:不太清楚|不清楚|不知道|不晓得|不掌握|没统计|未统计|没数|没有数|手[头上里](?:暂时|现在|也)?没有?数?据?|没底|忘了|没拿到|没问到|没报上来|没记|记不清|记不得|说不准|不确定|待核实|没核实|再核实|待定|没出来|拿不准)|(?:我|还|要|得|去|再|回头|先|等我|帮我){1,4}(?:问问|问一下|问下|问|核实一下|查一下|核对一下|(?:查|翻)(?:一下|下|查)?(?:台账|系统|账本|报表|资料))(?!题|卷|责|询|政)|(?:得|要|去|再){1,2}找(?=[^，。；、\s]{1,10}要(?!求))|问(?:一下|下)?(?=[^，。；\s]{0,8}(?:所|办|队|中心|站|局|科|主任|所长|委员|会计|文书|书记|老[^，。]|小[^，。])))/g
const OWNER =
  /^(?:一下|下)?的?((?:[\p{Script=Han}]{1,8}(?:所|办|队|中心|站|局|科|室|委|院|主任|所长|委员|书记|队长|同志|会计))|[老小][\p{Script=Han}])/u
const NOT_APPLICABLE = /不适用|不涉及/g
const ALL =
  /(?:都|全部|均|按期|一一|已经?(?=答复|办结|化解|整改|回复|审核|报备|销号)|全(?=调|解|办|化|整|改|部|答|审|报|回)){1,3}(?!没|不|未|无)/g

/** Every mark of a message in reading order. */
export function marksIn(text: string): Mark[] {
  const words: Mark[] = [
    ...Array.from(text.matchAll(UNKNOWN), (match) => unknown(text, spanOf(match))),
    ...Array.from(text.matchAll(NOT_APPLICABLE), (match) => ({
      ...spanOf(match),
      kind: 'not-applicable' as const,
    })),
    ...Array.from(text.matchAll(NONE), (match) => ({ ...spanOf(match), kind: 'none' as const })),
    ...Array.from(text.matchAll(ALL), (match) => ({ ...spanOf(match), kind: 'all' as const })),
  ]
  const figures = spokenFigures(text).map((figure): Mark => ({ kind: 'figure', ...figure }))
  return apart([...words, ...figures].sort((a, b) => a.start - b.start || b.end - a.end))
}

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})

/** The one to be asked belongs to the mark: 问综治中心 says nothing about 综治中心. */
function unknown(text: string, { start, end }: Span): Mark {
  const asks = /问|核|查/.test(text.slice(start, end))
  const match = asks ? OWNER.exec(text.slice(end, end + 12)) : null
  return { start, end: end + (match?.[0].length ?? 0), kind: 'unknown', owner: match?.[1] ?? '' }
}

/** A mark inside another one (没有数 holds 没有) is no mark of its own. */
function apart(sorted: Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of sorted) {
    const last = kept.at(-1)
    if (!last || mark.start >= last.end) kept.push(mark)
  }
  return kept
}
