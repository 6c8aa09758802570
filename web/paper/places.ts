import type { PartView, PlacedFinding, ReportView } from '../../src/channels/web/schema.ts'

export type PlaceName = { part: string; name: string }

const NAMES: Readonly<Record<string, string>> = {
  title: '标题',
  addressee: '主送机关',
  lead: '引言',
  signature: '落款',
}

/** What the clerk calls a part: its heading, or the usual name of one without heading. */
export const nameOf = (part: PartView): string => part.heading || (NAMES[part.id] ?? part.id)

/** Every place in the document where a field's answer stands, in reading order. */
export const placesOf = (view: ReportView, field: string): PlaceName[] =>
  view.parts.flatMap((part) =>
    part.references
      .filter((reference) => reference.field === field)
      .map(() => ({ part: part.id, name: nameOf(part) })),
  )

/** Whether a finding stands on words of its part, and not on something that is missing. */
export const isPlaced = ({ partStart, partEnd }: PlacedFinding): boolean =>
  partStart !== undefined && partEnd !== undefined && partEnd > partStart
