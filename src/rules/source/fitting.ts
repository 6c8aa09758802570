import type { Claim } from './claims.ts'
import type { Context } from './context.ts'
import type { Scored } from './relevance.ts'

/** Told figures repeat the answer's words, so another one must fit them much better. */
export const TOLD_MARGIN = 2
/** Pairs of signs that make a label plain. */
const WHOLE = 2

/** What is said nearest, and of the equally near what the sentence says most of. */
export const highest = (scored: readonly Scored[]): Scored | null =>
  scored.reduce<Scored | null>(
    (best, each) => (best && (best.near - each.near || best.score - each.score) >= 0 ? best : each),
    null,
  )

/** A count that a text answer repeats is the field's own, unless only the text's words are said. */
export function sourceAmong(exact: readonly Scored[]): Scored | null {
  const best = highest(exact)
  const own = highest(exact.filter(({ claim }) => claim.kind === 'field'))
  return best && own && own.near > 0 && own.near + TOLD_MARGIN > best.near ? own : best
}

export const nearest = (scored: readonly Scored[]): number =>
  scored.reduce((most, { near }) => Math.max(most, near), 0)

/** Nothing that sets `claim` apart from `other` is said. */
export const isUnheard = (claim: Claim, other: Claim, { far }: Context): boolean => {
  for (const pair of claim.near) if (!other.near.has(pair) && far.has(pair)) return false
  return true
}

/** Every word of `meant` is said near the figure, and nothing that sets `claim` apart from it. */
export const isPlain = (meant: Claim, claim: Claim, context: Context): boolean =>
  meant.near.size >= WHOLE &&
  areAllIn(meant.near, context.near) &&
  !areAllIn(claim.near, meant.near) &&
  isUnheard(claim, meant, context)

const areAllIn = (words: ReadonlySet<number>, said: ReadonlySet<number>): boolean => {
  for (const pair of words) if (!said.has(pair)) return false
  return true
}
