/**
 * Any report text read as a report: title, addressee, lead, sections, headings, paragraphs,
 * signature, unit and year, each with its exact span. Takes .txt, Markdown and docx paragraphs as
 * they are; it judges nothing (that is rules/) and never changes the text.
 */
import { datesIn } from '../text/dates.ts'
import { isTownship, placesIn } from '../text/places.ts'
import { type Closing, readClosing } from './manuscript/closing.ts'
import { type Heading, readHeadings } from './manuscript/heading.ts'
import { type Line, readLines } from './manuscript/line.ts'
import { type Opening, readOpening } from './manuscript/opening.ts'
import { readSections, type Section } from './manuscript/sections.ts'
import { withoutWebHead } from './manuscript/web-head.ts'

export type Manuscript = Opening & {
  text: string
  /** Lines that hold words, in order, without what a web page prints before the document. */
  lines: readonly Line[]
  headings: readonly Heading[]
  sections: readonly Section[]
  /** Body lines: neither title, addressee, whole heading nor signature. */
  paragraphs: readonly Line[]
  signature: Closing
  /** The reporting organ or township as the text names it: 临江县柳溪镇. */
  unit: string | null
  /** The report year as title, first heading or lead name it. */
  year: number | null
}

export function readManuscript(text: string): Manuscript {
  const lines = withoutWebHead(readLines(text))
  const headings = readHeadings(lines)
  const opening = readOpening(lines, headings)
  const lastTop = headings.findLast((heading) => heading.level === 1)
  const signature = readClosing(text, lines, lastTop?.start ?? opening.title?.end ?? 0)
  const year = yearOf(opening, headings, signature, text)
  return {
    ...opening,
    text,
    lines,
    headings,
    sections: readSections(headings, signature.start, year),
    paragraphs: bodyOf(lines, headings, opening, signature),
    signature,
    unit: unitOf(text, opening, signature),
    year,
  }
}

function bodyOf(
  lines: readonly Line[],
  headings: readonly Heading[],
  { title, addressee }: Opening,
  signature: Closing,
): Line[] {
  const body: Line[] = []
  let next = 0
  for (const line of lines) {
    const heading = headings[next]?.line === line ? headings[next++] : null
    if (heading && !heading.runIn) continue
    if (line.start < (title?.end ?? 0) || line.start >= signature.start) continue
    if (line !== addressee) body.push(line)
  }
  return body
}

const TITLE_UNIT =
  /^(?:\d{4}年度?)?(.{2,40}?)(?:关于|\d{4}年|[二〇]{2}|(?:年度)?法治政府|推进|依法行政|法治建设)/
const HAS_PLACE = /[乡镇县市区旗省]|街道|苏木|办事处|政府/

function unitOf(text: string, { title, lead }: Opening, signature: Closing): string | null {
  const named = TITLE_UNIT.exec(title?.text ?? '')?.[1]
  if (named && HAS_PLACE.test(named)) return named
  if (signature.organ) return signature.organ.text.replace(/[ \u3000]/g, '')
  const places = placesIn(text.slice(lead?.start ?? 0, lead?.end ?? 2000))
  return places.find(({ level }) => isTownship(level))?.name ?? null
}

/** Title, first headings, lead and date each name a year; the one most of them mean, the title first. */
function yearOf(
  { title, lead }: Opening,
  headings: readonly Heading[],
  signature: Closing,
  text: string,
): number | null {
  const tops = headings.filter(({ level }) => level === 1).slice(0, 3)
  const opening = lead ? text.slice(lead.start, lead.end) : ''
  const signed = signature.date?.year
  const votes = [
    ...firstYearIn(title?.text ?? ''),
    ...tops.flatMap((heading) => firstYearIn(heading.text)),
    ...yearsIn(opening.slice(0, 8)),
    ...yearsIn(/现[将就].{0,20}/.exec(opening)?.[0] ?? ''),
    ...(signed ? [signed - 1] : []),
  ]
  const count = (year: number) => votes.filter((vote) => vote === year).length
  const most = votes.reduce((best, year) => Math.max(best, count(year)), 0)
  return votes.find((year) => count(year) === most) ?? yearsIn(opening)[0] ?? null
}

const firstYearIn = (text: string): number[] => yearsIn(text).slice(0, 1)

function yearsIn(text: string): number[] {
  const years: number[] = []
  for (const { year } of datesIn(text)) if (year !== null) years.push(year)
  return years
}
