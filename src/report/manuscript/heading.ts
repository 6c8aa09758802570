import { codesOf } from '../../text/signs.ts'
import type { Span } from '../../text/span.ts'
import { HEADING_CUES, type ItemKey } from '../annual/outline.ts'
import type { Line } from './line.ts'
import type { Marker, NumberForm } from './marker.ts'

/** A numbered line, or a Markdown heading. A run-in heading goes on as body text behind its first sentence. */
export type Heading = Span & {
  level: 1 | 2 | 3 | 4
  form: NumberForm
  marker: Marker | null
  /** The words behind the number, without end mark; of a run-in heading its first sentence. */
  text: string
  /** The whole printed line behind Markdown marks. */
  line: Line
  runIn: boolean
}

const LEVEL: Record<Exclude<NumberForm, 'plain'>, 1 | 2 | 3 | 4> = {
  chinese: 1,
  'chinese-bracket': 2,
  arabic: 3,
  'arabic-bracket': 4,
}
const WHOLE_LIMIT = 60
const SENTENCE_END = /[。；！？]/
/** No name of an item is longer. */
const ITEM_LIMIT = 50
/** A line without number that is one of the five items under its own name. */
const ITEM_NAME =
  /^(?:\d{4}年度?)?(?:推进)?法治政府建设的?(?:主要举措和成效|(?:存在的)?不足和原因|主要(?:工作)?安排)$|^.{0,12}第一责任人职责.{0,20}情况$|^其他需要报告的情况$/

/** What such a line ends with. */
const ITEM_ENDS = codesOf('效因排况')

/** Headings and numbered lines in reading order. */
export function readHeadings(lines: readonly Line[]): Heading[] {
  const headings: Heading[] = []
  let top = 0
  for (const line of lines) {
    const heading = headingOf(line, headings.at(-1), top)
    if (!heading) continue
    headings.push(heading)
    if (heading.level === 1) top = heading.marker?.number ?? top + 1
  }
  return headings
}

function headingOf(line: Line, before: Heading | undefined, top: number): Heading | null {
  const { marker } = line
  if (!marker) return plainHeading(line)
  const words = line.text.slice(marker.end - line.start)
  if (words.trim() === '') return null
  const stop = words.search(SENTENCE_END)
  const runIn = (stop >= 0 && stop < words.length - 1) || words.length > WHOLE_LIMIT
  const text = (stop >= 0 ? words.slice(0, stop) : words).trim()
  const level = isTopItem(marker, text, before, top) ? 1 : LEVEL[marker.form as keyof typeof LEVEL]
  return { start: line.start, end: line.end, level, form: marker.form, marker, text, line, runIn }
}

const isItemName = (text: string): boolean =>
  text.length <= ITEM_LIMIT &&
  ITEM_ENDS.has(text.charCodeAt(text.length - 1)) &&
  ITEM_NAME.test(text)

/** Markdown headings (# is the title, ## the first level) and the five items without number. */
function plainHeading(line: Line): Heading | null {
  const isItem = isItemName(line.text)
  const level = line.hashes > 1 ? Math.min(line.hashes - 1, 4) : isItem ? 1 : 0
  if (level === 0) return null
  const { start, end, text } = line
  const form = 'plain'
  return { start, end, level: level as 1 | 2 | 3 | 4, form, marker: null, text, line, runIn: false }
}

/**
 * 4、 is a first-level heading only behind a 三、 and when its words name an item; elsewhere 1、
 * marks a lower level (domain structure §5).
 */
const isTopItem = (
  marker: Marker,
  text: string,
  before: Heading | undefined,
  top: number,
): boolean =>
  marker.form === 'arabic' &&
  top > 0 &&
  marker.number === top + 1 &&
  !(before?.form === 'arabic' && before.level === 3 && before.marker?.number === top) &&
  itemsNamed(text).length > 0

/**
 * Items a heading names; the first gives the section its key (order of HEADING_CUES). A heading that
 * names the year after `year`, the report year, is about the plans.
 */
export function itemsNamed(text: string, year: number | null = null): ItemKey[] {
  const words = text.replace(/[ \u00a0\u3000]/g, '')
  const namesNext = year !== null && words.includes(`${year + 1}年`)
  const items: ItemKey[] = []
  for (const [key, cue] of HEADING_CUES)
    if ((cue.test(words) || (namesNext && key === 'plans')) && isNamed(key, items)) items.push(key)
  return items
}

/** Other items go with words that would name the measures too. */
const isNamed = (key: ItemKey, before: readonly ItemKey[]): boolean =>
  key !== 'measures' || before.length === 0
