import type { Heading } from '../report/manuscript/heading.ts'
import type { Manuscript } from '../report/manuscript.ts'
import { siblingGroups } from './siblings.ts'

/** A numbered line that says all it has to say: an item, no heading; 其他需要报告的情况：无。 */
const ITEM = /^.{14,}[。；]$|[：:]./

/** Headings with nothing below, among siblings that mostly have a text; a list of bare items is one kind. */
export function emptyHeadings(manuscript: Manuscript): Heading[] {
  const bare = bareIn(manuscript)
  if (bare.length === 0) return bare
  return siblingGroups(manuscript.headings).flatMap((group) => {
    const empty = group.filter((heading) => bare.includes(heading))
    return empty.length * 2 <= group.length ? empty : []
  })
}

/** Headings that do not go on in their line, are no whole sentence, and stand above no text or deeper heading. */
function bareIn({ headings, lines, signature }: Manuscript): Heading[] {
  let at = 0
  return headings.filter((heading, index) => {
    while (at < lines.length && lines[at] !== heading.line) at++
    const next = lines[at + 1]
    const below = headings[index + 1]
    const isFollowed =
      next !== undefined &&
      next.start < signature.start &&
      (next !== below?.line || below.level > heading.level)
    return !isFollowed && !heading.runIn && !ITEM.test(heading.line.text)
  })
}
