/**
 * Any report text read as a report: title, addressee, lead, sections, headings, paragraphs,
 * signature, unit and year, each with its exact span. Takes .txt, Markdown and docx paragraphs as
 * they are; it judges nothing (that is rules/) and never changes the text.
 */
import { datesIn } from '../text/dates.ts'
import { placesIn } from '../text/places.ts'
import { type Closing, readClosing } from './manuscript/closing.ts'
import { type Heading, readHeadings } from './manuscript/heading.ts'
import { type Line, readLines } from './manuscript/line.ts'
import { type Opening, readOpening } from './manuscript/opening.ts'
import { readSections, type Section } from './manuscript/sections.ts'

export type Manuscript = Opening & {
  text: string
  /** Lines that hold words, in order. */
  lines: readonly Line[]
  headings: readonly Heading[]
  sections: readonly Section[]
  /** Body lines: neither title, addressee, whole heading nor signature. */
  paragraphs: readonly Line[]
  signature: Closing
  /** The reporting organ or township as the text names it: 民权县庄子镇. */
  unit: string | null
  /** The report year as title, first heading or lead name it. */
  year: number | null
}

export function readManuscript(text: string): Manuscript {
  const lines = readLines(text)
  const headings = readHeadings(lines)
  const opening = readOpening(lines, headings)
  const lastTop = headings.findLast((heading) => heading.level === 1)
  const signature = readClosing(text, lines, lastTop?.start ?? opening.title?.end ?? 0)
  const whole = new Set(headings.filter((heading) => !heading.runIn).map((heading) => heading.line))
  const year = yearOf(opening, headings, text)
  return {
    ...opening,
    text,
    lines,
    headings,
    sections: readSections(headings, signature.start, year),
    paragraphs: lines.filter((line) => isBody(line, opening, whole, signature)),
    signature,
    unit: unitOf(text, opening, signature),
    year,
  }
}

const isBody = (
  line: Line,
  { title, addressee }: Opening,
  whole: ReadonlySet<Line>,
  signature: Closing,
): boolean =>
  line.start >= (title?.end ?? 0) &&
  line !== addressee &&
  line.start < signature.start &&
  !whole.has(line)

const TITLE_UNIT =
  /^(?:\d{4}年度?)?(.{2,40}?)(?:关于|\d{4}年|[二〇]{2}|(?:年度)?法治政府|推进|依法行政|法治建设)/
const HAS_PLACE = /[乡镇县市区旗省]|街道|办事处|政府/

function unitOf(text: string, { title, lead }: Opening, signature: Closing): string | null {
  const named = TITLE_UNIT.exec(title?.text ?? '')?.[1]
  if (named && HAS_PLACE.test(named)) return named
  if (signature.organ) return signature.organ.text.replace(/[ \u3000]/g, '')
  const places = placesIn(text.slice(lead?.start ?? 0, lead?.end ?? 2000))
  return (
    places.find(({ level }) => level === '乡' || level === '镇' || level === '街道')?.name ?? null
  )
}

function yearOf(
  { title, lead }: Opening,
  headings: readonly Heading[],
  text: string,
): number | null {
  const measures = headings.find((heading) => heading.level === 1)?.text ?? ''
  const sources = [title?.text ?? '', measures, lead ? text.slice(lead.start, lead.end) : '']
  for (const source of sources) {
    const year = datesIn(source).find((date) => date.year !== null)?.year
    if (year) return year
  }
  return null
}
