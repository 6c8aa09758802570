import type { Span } from '../../text/span.ts'
import type { ItemKey } from '../annual/outline.ts'
import { type Heading, itemsNamed } from './heading.ts'

/** One of the five items as the report prints it. `also` names items told under the same heading. */
export type Section = Span & {
  key: ItemKey
  also: ItemKey[]
  heading: Heading
  /** 1 for the first section of the report. */
  position: number
  /** Whether its own words name the item; false for a slogan taken by elimination. */
  named: boolean
}

/**
 * Sections from the first-level headings; `end` is where the signature begins. When no heading names
 * the measures and exactly one heading names no item, that one is taken for them.
 */
export function readSections(
  headings: readonly Heading[],
  end: number,
  year: number | null = null,
): Section[] {
  const tops = headings.filter((heading) => heading.level === 1)
  const keys = tops.map((heading) => itemsNamed(heading.text, year))
  const slogans = keys.flatMap((named, index) => (named.length === 0 ? [index] : []))
  const taken =
    keys.some((named) => named[0] === 'measures') || slogans.length !== 1 || tops.length < 2
  const sections: Section[] = []
  for (const [index, heading] of tops.entries()) {
    const [first, ...also] = keys[index] ?? []
    const key = first ?? (taken ? null : 'measures')
    if (!key) continue
    sections.push({
      key,
      also: also.filter((other) => !isToldElsewhere(other, index, keys)),
      heading,
      start: heading.start,
      end: tops[index + 1]?.start ?? end,
      position: sections.length + 1,
      named: first !== undefined,
    })
  }
  return sections
}

/** Whether another heading names the item first; then this one only mentions it. */
const isToldElsewhere = (key: ItemKey, index: number, keys: ItemKey[][]): boolean =>
  keys.some((named, other) => other !== index && named[0] === key)
