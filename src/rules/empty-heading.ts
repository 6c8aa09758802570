import type { Heading } from '../report/manuscript/heading.ts'
import type { Manuscript } from '../report/manuscript.ts'
import { siblingGroups } from './siblings.ts'

/** A numbered line that says all it has to say: an item, no heading; 其他需要报告的情况：无。 */
const ITEM = /^.{14,}[。；]$|[：:]./

/** Headings with nothing below, among siblings that mostly have a text; a list of bare items is one kind. */
export function* emptyHeadings(manuscript: Manuscript): Iterable<Heading> {
  const filled = filledIn(manuscript)
  for (const group of siblingGroups(manuscript.headings)) {
    const empty = group.filter((heading) => !filled.has(heading))
    if (empty.length * 2 <= group.length) yield* empty
  }
}

/** Headings that go on in their line, are whole sentences, or stand above a text or deeper headings. */
function filledIn({ headings, lines, signature }: Manuscript): Set<Heading> {
  const filled = new Set<Heading>()
  const byLine = new Map(headings.map((heading) => [heading.line, heading]))
  for (const [index, line] of lines.entries()) {
    const heading = byLine.get(line)
    if (!heading) continue
    const next = lines[index + 1]
    const below = next && byLine.get(next)
    const isFollowed =
      next !== undefined && next.start < signature.start && (!below || below.level > heading.level)
    if (heading.runIn || ITEM.test(line.text) || isFollowed) filled.add(heading)
  }
  return filled
}
