import type { SectionKey } from '../report/annual/outline.ts'
import type { Answers } from '../report/answer.ts'
import { type Facts, factsOf } from '../report/facts.ts'
import type { Line } from '../report/manuscript/line.ts'
import { type Manuscript, readManuscript } from '../report/manuscript.ts'
import type { Ignored } from '../report/silence.ts'
import { docNumbersIn, titlesIn } from '../text/citations.ts'
import { type DateMention, datesIn } from '../text/dates.ts'
import { type Figure, figuresIn } from '../text/figures.ts'
import { type PlaceMention, placesIn } from '../text/places.ts'
import { quotesIn } from '../text/quotes.ts'
import { type Scan, scan } from '../text/scan.ts'
import { contains, overlaps, type Span } from '../text/span.ts'
import { type World, worldOf } from './world.ts'

/** What the caller knows beside the text. */
export type CheckOptions = {
  /** The reporting organ; read from the text when absent. */
  unit?: string
  /** The report year; read from the text when absent. */
  year?: number
  /** filed (default): addressee, signature and date are needed. published: their absence is a warning. */
  copy?: 'filed' | 'published'
  /** The answers the report was drafted from: figures are then checked both ways. */
  answers?: Answers
  /** Last year's report of the same unit, for copied passages. */
  lastYear?: string
  /** Other units' reports by name, for copied passages. */
  others?: Readonly<Record<string, string>>
  /** Words of the unit's own list that no rule may report. */
  allowed?: readonly string[]
  /** Findings a person decided to ignore. */
  ignored?: readonly Ignored[]
}

/** What stands where in a text. Every list is in reading order. */
export type Prose = Scan & {
  text: string
  titles: readonly Span[]
  quotes: readonly Span[]
  docNumbers: readonly Span[]
  dates: readonly DateMention[]
  figures: readonly Figure[]
  places: readonly PlaceMention[]
}

/** A text with everything the rules look at, read once and shared. */
export type Reading = Prose & {
  options: CheckOptions
  manuscript: Manuscript
  copy: 'filed' | 'published'
  year: number | null
  facts: Facts | null
  world: World
  paragraphs: readonly Line[]
  /** The source lost its full-width marks on the way (a web copy); their width says nothing. */
  isNarrow: boolean
  /** What was worked out about this reading, by what worked it out. */
  known: Map<unknown, unknown>
}

/**
 * `work` remembering its result in the reading itself: many rules ask on every check, and weak maps
 * make the collector slow.
 */
export const oncePer =
  <T extends object>(work: (reading: Reading) => T): ((reading: Reading) => T) =>
  (reading) => {
    const earlier = reading.known.get(work) as T | undefined
    if (earlier) return earlier
    const result = work(reading)
    reading.known.set(work, result)
    return result
  }

export const readReport = (text: string, options: CheckOptions = {}): Reading =>
  readingOf(readProse(text), options)

/** The report that this prose is. */
export function readingOf(prose: Prose, options: CheckOptions): Reading {
  const { text } = prose
  const manuscript = readManuscript(text)
  const facts = options.answers ? factsOf(options.answers) : null
  return {
    ...prose,
    options,
    manuscript,
    copy: options.copy ?? 'filed',
    year: options.year ?? facts?.year ?? manuscript.year,
    facts,
    world: worldOf(manuscript, prose.places, options, facts),
    paragraphs: manuscript.paragraphs,
    isNarrow: isNarrow(text),
    known: new Map(),
  }
}

/** What stands in a text, whatever it is a text of. No list looks over the end of a line. */
export function readProse(text: string): Prose {
  const scanned = scan(text)
  const titles = titlesIn(text)
  const docNumbers = docNumbersIn(text, scanned.odd)
  const dates = datesIn(text, scanned.numerals)
  const taken = [...titles, ...docNumbers, ...dates].sort((a, b) => a.start - b.start)
  return {
    ...scanned,
    text,
    titles,
    quotes: quotesIn(text),
    docNumbers,
    dates,
    figures: figuresIn(text, taken, scanned.numerals),
    places: placesIn(text, scanned.levels),
  }
}

const MANY = 10

/** No full-width comma or colon at all, and many half-width ones behind Chinese signs. */
const isNarrow = (text: string): boolean =>
  !/[，：；]/.test(text) && (text.match(/[\u4e00-\u9fff],/g)?.length ?? 0) > MANY

/** The part of the report an offset lies in. */
export function sectionAt({ manuscript }: Reading, offset: number): SectionKey {
  const { title, addressee, sections, signature } = manuscript
  if (offset >= signature.start && offset > 0) return 'signature'
  const section = sections.findLast(({ start }) => start <= offset)
  if (section) return section.key
  if (addressee && offset >= addressee.start && offset <= addressee.end) return 'addressee'
  return offset < (title?.end ?? 1) ? 'title' : 'lead'
}

/** The first span of a sorted list that could still hold `offset`, by binary search. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle] as S
    if (span.end <= offset) low = middle + 1
    else if (span.start > offset) high = middle - 1
    else return span
  }
  return null
}

/** Whether a span lies inside 《…》. */
export const isInTitle = (reading: Reading, span: Span): boolean => {
  const title = spanAt(reading.titles, span.start)
  return title !== null && contains(title, span)
}

/** Whether a span lies inside “…”. */
export const isQuoted = (reading: Reading, span: Span): boolean => {
  const quote = spanAt(reading.quotes, span.start)
  return quote !== null && contains(quote, span)
}

/** The spans of a sorted list that overlap `within`. */
export function inside<S extends Span>(spans: readonly S[], within: Span): S[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as S).end <= within.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < spans.length && overlaps(spans[end] as S, within)) end++
  return spans.slice(low, end)
}
