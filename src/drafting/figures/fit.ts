/** How well a figure's surroundings suit a field: 0 says nothing, 1 and more says it is the one. */
import { type Cues, type Known, pairsOf } from './cues.ts'

export type Surroundings = { left: string; right: string }

const BEHIND = 0.7
/** Signs in common right before the figure, and what each is worth. */
const ENDING = 4
const ENDING_WORTH = 0.2

export function fit(field: string, { left, right }: Surroundings, cues: Cues): number {
  const before = best(cues.before.get(field) ?? [], left, cues, true)
  const behind = Math.max(
    best(cues.behind.get(field) ?? [], right, cues, false),
    best(cues.before.get(field) ?? [], right, cues, false),
  )
  return before + BEHIND * behind
}

/** The best of the known stretches: how much of it stands here, and how alike both end. */
function best(known: readonly Known[], words: string, cues: Cues, ends: boolean): number {
  if (words === '') return 0
  const here = new Set(pairsOf(words))
  return Math.max(
    0,
    ...known.map((stretch) => {
      const share = shared(stretch, here, cues)
      return share === 0 && !ends
        ? 0
        : share + (ends ? ENDING_WORTH * ending(stretch.words, words) : 0)
    }),
  )
}

function shared({ pairs }: Known, here: ReadonlySet<string>, { weight }: Cues): number {
  let [both, all] = [0, 0]
  for (const pair of pairs) {
    const worth = weight(pair)
    all += worth
    if (here.has(pair)) both += worth
  }
  return all === 0 ? 0 : both / all
}

function ending(a: string, b: string): number {
  let n = 0
  while (n < ENDING && n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++
  return n
}
