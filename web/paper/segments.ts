/** Cuts a line where a reference or a finding begins or ends, so that each stretch has one look. */
import type { BlockView, PartView } from '../../src/channels/web/schema.ts'
import type { Place } from '../desk/desk.ts'
import { gravest, type Severity } from './severity.ts'

export type Segment = {
  text: string
  start: number
  /** The answer these words come from. */
  field?: string
  /** A finding stands on these words. */
  severity?: Severity
  /** The clerk was sent here. */
  lit: boolean
}

/** Where a title may break: the organ stays whole, what it reports begins the next line. */
export const TITLE_TURN = '关于'

type Range = { start: number; end: number }
const covers = (range: Range, start: number, end: number): boolean =>
  range.start <= start && end <= range.end

/** The stretches of one block, in order; together they are its text. */
export function segmentsOf(part: PartView, block: BlockView, place: Place | null): Segment[] {
  const end = block.start + block.text.length
  const findings = part.findings.flatMap(({ partStart, partEnd, severity }) =>
    partStart === undefined || partEnd === undefined
      ? []
      : [{ start: partStart, end: partEnd, severity }],
  )
  const lit = placeRange(part, place)
  const turn = block.kind === 'title' ? block.text.indexOf(TITLE_TURN) : -1
  const cuts = [...part.references, ...findings, ...lit]
    .flatMap((range) => [range.start, range.end])
    .concat(turn > 0 ? block.start + turn : [])
    .filter((cut) => cut > block.start && cut < end)
  const edges = [...new Set([block.start, ...cuts, end])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, at) => {
    const stop = edges[at + 1] ?? end
    const field = part.references.find((range) => covers(range, start, stop))?.field
    const severity = gravest(
      findings.filter((range) => covers(range, start, stop)).map((each) => each.severity),
    )
    return {
      text: block.text.slice(start - block.start, stop - block.start),
      start,
      lit: lit.some((range) => covers(range, start, stop)),
      ...(field !== undefined && { field }),
      ...(severity !== undefined && { severity }),
    }
  })
}

/** What of this part the clerk was sent to: a stretch, or every place of a field. */
function placeRange(part: PartView, place: Place | null): Range[] {
  if (!place) return []
  if (place.field) return part.references.filter((range) => range.field === place.field)
  if (place.part !== part.id || place.start === undefined || place.end === undefined) return []
  return [{ start: place.start, end: place.end }]
}
