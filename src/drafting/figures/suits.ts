/** How well a figure's surroundings suit a field: 0 says nothing, 1 and more says it is the one. */
import { type Cues, type Known, pairsOf } from './cues.ts'

/** Words around a figure, and the field of the figure before it, if known. */
export type Surroundings = { left: string; right: string; previous: string | null }

const BEHIND = 0.7
const AFTER = 0.4
/** Signs in common right before the figure, and what each is worth. */
const ENDING = 4
const ENDING_WORTH = 0.2

export function suits(field: string, around: Surroundings, cues: Cues): number {
  const { before, behind, after } = cues.of(field)
  const here = pairSet(around.left)
  const there = pairSet(around.right)
  const left = most(before, (known) =>
    around.left === ''
      ? 0
      : shared(known, here, cues) + ENDING_WORTH * ending(known.words, around.left),
  )
  const right = Math.max(
    most(behind, (known) => shared(known, there, cues)),
    most(before, (known) => shared(known, there, cues)),
  )
  const next = around.previous !== null && after.has(around.previous) ? AFTER : 0
  return left + BEHIND * right + next
}

const pairSet = (words: string): ReadonlySet<string> => new Set(pairsOf(words))

const most = (known: readonly Known[], worth: (stretch: Known) => number): number =>
  Math.max(0, ...known.map(worth))

/** How much of a known stretch stands here, by the weight of its pairs. */
function shared({ pairs }: Known, here: ReadonlySet<string>, { weight }: Cues): number {
  let [both, all] = [0, 0]
  for (const pair of pairs) {
    const worth = weight(pair)
    all += worth
    if (here.has(pair)) both += worth
  }
  return all === 0 ? 0 : both / all
}

/** Signs that two stretches have in common at their ends. */
function ending(a: string, b: string): number {
  let n = 0
  while (n < ENDING && n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++
  return n
}
