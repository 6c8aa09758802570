/**
 * What a section lists: last year's arrangements are this year's question “去年承诺的，完成了没有？”,
 * its shortcomings ask what became of them. Numbered headings, else 一是…；二是….
 */
import type { ItemKey } from '../../report/annual/outline.ts'
import { type Manuscript, readManuscript } from '../../report/manuscript.ts'
import type { Span } from '../../text/span.ts'

/** One listed item as printed; the span covers its text. */
export type Listed = Span & { text: string }

const ORDINAL =
  /(?:^|(?<=[。；：\n\s]))(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，、])/gmu

/** The items of the sections that tell the shortcomings or the plans, in reading order. */
export function listedIn(text: string, key: Extract<ItemKey, 'shortcomings' | 'plans'>): Listed[] {
  const manuscript = readManuscript(text)
  const section = manuscript.sections.find((one) => one.key === key)
  if (!section) return []
  const headings = headingsWithin(manuscript, section)
  return headings.length > 1 ? headings : ordinalsWithin(text, section)
}

const headingsWithin = ({ headings }: Manuscript, section: Span): Listed[] =>
  headings
    .filter(({ start, level }) => start > section.start && start < section.end && level > 1)
    .filter(({ level }, _, all) => level === Math.min(...all.map((one) => one.level)))
    .map(({ text, line }) => {
      const start = line.start + line.text.indexOf(text)
      return { text, start, end: start + text.length }
    })

/** From behind an ordinal to the end of its sentence; what follows explains it. */
function ordinalsWithin(text: string, section: Span): Listed[] {
  const words = text.slice(section.start, section.end)
  return [...words.matchAll(ORDINAL)].map(({ 0: ordinal, index }) => {
    const from = index + ordinal.length
    const length = words.slice(from).search(/[。；\n]|$/)
    const start = section.start + from
    return { text: text.slice(start, start + length), start, end: start + length }
  })
}
