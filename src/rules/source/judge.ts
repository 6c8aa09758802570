import type { Figure } from '../../text/figures.ts'
import type { Claim } from './claims.ts'
import type { Context } from './context.ts'
import { type Fit, Relevance, type Scored } from './relevance.ts'
import { isMoney, isSameAmount, isSameUnit } from './units.ts'

/** What a figure's context says about its source. */
export type Verdict =
  | { kind: 'sourced'; claim: Claim }
  | { kind: 'unknown' }
  | { kind: 'hedged'; claim: Claim }
  | { kind: 'elsewhere'; claim: Claim; meant: Claim }
  | { kind: 'unit'; claim: Claim }

/** How much better another field must fit before a figure is said to stand at the wrong thing. */
const MARGIN = 0.45
/** Told figures repeat the answer's words, so another one must fit them much better. */
const TOLD_MARGIN = 2
/** Pairs of signs that make a label plain. */
const WHOLE = 2

/** Judges figures against the claims of one set of answers: by value, unit, hedge and context. */
export class Judge {
  readonly #claims: readonly Claim[]
  readonly #relevance: Relevance
  readonly #byNumber = new Map<number, number[]>()
  readonly #money: number[] = []

  constructor(claims: readonly Claim[]) {
    this.#claims = claims
    this.#relevance = new Relevance(claims)
    for (const [index, { number, unit }] of claims.entries()) {
      if (number === null) continue
      if (isMoney(unit)) this.#money.push(index)
      const same = this.#byNumber.get(number)
      if (same) same.push(index)
      else this.#byNumber.set(number, [index])
    }
  }

  judge(figure: Figure, context: Context): Verdict {
    const fit = this.#relevance.fit(context)
    const equal = this.#amounting(figure).map(fit.of)
    const exact = equal.filter(
      ({ claim }) => claim.kind === 'length' || claim.hedge === figure.hedge,
    )
    const best = highest(exact)
    if (!best || best.score === 0) return this.#unsourced(figure, equal, fit)
    const meant = this.#meant(figure, best, exact, context, fit)
    return meant
      ? { kind: 'elsewhere', claim: best.claim, meant: meant.claim }
      : { kind: 'sourced', claim: best.claim }
  }

  /** Claims of the figure's number and unit. */
  #amounting(figure: Figure): number[] {
    const candidates = isMoney(figure.unit)
      ? this.#money
      : (this.#byNumber.get(figure.number) ?? [])
    return candidates.filter((index) => isSameAmount(figure, this.#claims[index] as Claim))
  }

  /** A claim of another number that the words speak of more plainly. */
  #meant(
    figure: Figure,
    best: Scored,
    exact: readonly Scored[],
    context: Context,
    fit: Fit,
  ): Scored | null {
    const others = fit.named
      .map(fit.of)
      .filter(
        ({ claim }) =>
          (claim.kind === 'field' || claim.kind === 'told') &&
          isSameUnit(claim.unit, figure.unit) &&
          !isSameAmount(figure, claim),
      )
    const fields = others.filter(({ claim }) => claim.kind === 'field')
    const field = highest(fields)
    const nearest = Math.max(...exact.map(({ near }) => near))
    if (field && field.near > nearest + MARGIN) return field
    const told = best.claim.kind === 'told' ? highest(others) : null
    if (told && told.near > best.near + TOLD_MARGIN && isUnheard(best.claim, told.claim, context))
      return told
    const fitting = exact.filter(({ score }) => score > 0)
    return (
      fields.find((other) => fitting.every(({ claim }) => isPlain(other.claim, claim, context))) ??
      null
    )
  }

  #unsourced(figure: Figure, equal: readonly Scored[], fit: Fit): Verdict {
    const hedged = highest(equal)
    if (hedged && hedged.near > 0 && hedged.claim.hedge !== figure.hedge)
      return { kind: 'hedged', claim: hedged.claim }
    const named = (this.#byNumber.get(figure.number) ?? [])
      .map(fit.of)
      .filter(({ claim }) => claim.kind === 'field')
    const other = highest(named)
    return other && other.near > MARGIN && !isSameUnit(other.claim.unit, figure.unit)
      ? { kind: 'unit', claim: other.claim }
      : { kind: 'unknown' }
  }
}

const highest = (scored: readonly Scored[]): Scored | null =>
  scored.reduce<Scored | null>(
    (best, each) => (best && best.score >= each.score ? best : each),
    null,
  )

/** Nothing that sets `claim` apart from `other` is said. */
const isUnheard = (claim: Claim, other: Claim, { far }: Context): boolean => {
  for (const pair of claim.near) if (!other.near.has(pair) && far.has(pair)) return false
  return true
}

/** Every word of `meant` is said near the figure, and nothing that sets `claim` apart from it. */
const isPlain = (meant: Claim, claim: Claim, context: Context): boolean =>
  meant.near.size >= WHOLE &&
  [...meant.near].every((pair) => context.near.has(pair)) &&
  ![...claim.near].every((pair) => meant.near.has(pair)) &&
  isUnheard(claim, meant, context)
