import type { Heading } from '../report/manuscript/heading.ts'
import type { Line } from '../report/manuscript/line.ts'
import { contains, type Span, shifted } from '../text/span.ts'
import type { Prose, Reading } from './reading.ts'

/**
 * Whole lines of a report as a reading of their own, for rules that look at one line at a time. Its
 * offsets begin at `span.start`; `prose` is read from the lines. Year, world and answers are the
 * report's; sections, title and signature keep the report's offsets and mean nothing here.
 */
export function excerptOf(whole: Reading, span: Span, prose: Prose): Reading {
  const { manuscript } = whole
  const moved = new Map(
    manuscript.lines
      .filter((line) => contains(span, line))
      .map((line) => [line, movedLine(line, -span.start)]),
  )
  const paragraphs = manuscript.paragraphs.flatMap((line) => moved.get(line) ?? [])
  return {
    ...whole,
    ...prose,
    known: new Map(),
    paragraphs,
    manuscript: {
      ...manuscript,
      text: prose.text,
      lines: [...moved.values()],
      paragraphs,
      headings: manuscript.headings.flatMap((heading) => movedHeading(heading, moved)),
    },
  }
}

const movedLine = (line: Line, by: number): Line => ({
  ...shifted(line, by),
  raw: shifted(line.raw, by),
  marker: line.marker && shifted(line.marker, by),
})

function movedHeading(heading: Heading, moved: ReadonlyMap<Line, Line>): Heading[] {
  const line = moved.get(heading.line)
  if (!line) return []
  return [{ ...shifted(heading, line.start - heading.line.start), line, marker: line.marker }]
}
