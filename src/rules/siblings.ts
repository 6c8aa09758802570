import type { Heading } from '../report/manuscript/heading.ts'
import { oncePer, type Reading } from './reading.ts'

/** The groups of a whole report; several rules ask for them. */
export const siblingsIn = oncePer(({ manuscript }: Reading) => siblingGroups(manuscript.headings))

/**
 * Headings that are numbered together: same level under one parent. A number in a deeper form that
 * only continues the count ((3) between (二) and (四)) belongs to the siblings it stands among. Numbers
 * below the second level may run on over the headings above them: 1. and 2. under （一）, 3. under （二）.
 */
export function siblingGroups(headings: readonly Heading[]): Heading[][] {
  const groups: Heading[][] = []
  const open: Open = LEVELS.map(() => NONE)
  const latest: Open = LEVELS.map(() => NONE)
  for (let index = 0; index < headings.length; index++) {
    const heading = headings[index]
    if (!heading?.marker) continue
    if (heading.level === 1) latest.fill(NONE)
    const runsOn =
      heading.level > 2 && lastNumber(latest, heading.level) === heading.marker.number - 1
    const stray = runsOn ? null : strayLevel(heading, open, headings[index + 1])
    const level = stray ?? heading.level
    for (let deeper = level + 1; deeper < open.length; deeper++) open[deeper] = NONE
    const siblings = (runsOn ? latest[level] : open[level]) ?? NONE
    const group = siblings === NONE ? [] : siblings
    if (siblings === NONE) groups.push(group)
    group.push(heading)
    open[level] = group
    latest[level] = group
  }
  return groups
}

/** The headings of each level that may still be continued. */
type Open = Heading[][]
const LEVELS = [0, 1, 2, 3, 4]
const NONE: Heading[] = []

/** The level a stray number continues, when it fits there and starts no list of its own. */
function strayLevel(heading: Heading, open: Open, next: Heading | undefined): number | null {
  const number = heading.marker?.number ?? 0
  if (number <= 1 || lastNumber(open, heading.level) !== undefined) return null
  for (const level of [2, 1, 3, 4])
    if (lastNumber(open, level) === number - 1 && next?.marker?.number !== number) return level
  return null
}

const lastNumber = (open: Open, level: number): number | undefined =>
  open[level]?.at(-1)?.marker?.number
