import type { Figure } from '../../text/figures.ts'
import type { ClaimIndex } from './claim-index.ts'
import type { Claim } from './claims.ts'
import type { Context } from './context.ts'
import { highest, isPlain, isUnheard, nearest, sourceAmong, TOLD_MARGIN } from './fitting.ts'
import { type Fit, type Part, Relevance, type Scored } from './relevance.ts'
import { isSameAmount, isSameUnit } from './units.ts'

/** What a figure's context says about its source. */
export type Verdict =
  | { kind: 'sourced'; claim: Claim }
  | { kind: 'unknown' }
  | { kind: 'hedged'; claim: Claim }
  /** `meant`: what its words speak of; null when they speak of nothing. */
  | { kind: 'elsewhere'; claim: Claim; meant: Claim | null }
  | { kind: 'unit'; claim: Claim }

/** How much better another field must fit before a figure is said to stand at the wrong thing. */
const MARGIN = 0.45
/** A figure whose field is known gets more benefit of doubt. */
const GIVEN_MARGIN = 0.6

/**
 * Judges figures against the claims of one set of answers: by value, unit, hedge and context; of a
 * part of a report also by how the figures are said there.
 */
export class Judge {
  readonly #index: ClaimIndex
  readonly #relevance: Relevance

  constructor(index: ClaimIndex, part: Part | null = null) {
    this.#index = index
    this.#relevance = new Relevance(index, part)
  }

  /** How much is said near a figure that speaks of a claim; until the next context is judged. */
  nearness(context: Context): (claim: Claim) => number {
    const fit = this.#relevance.fit(context)
    return (claim) => fit.of(this.#index.claims.indexOf(claim)).near
  }

  /** `given`: the field that printed the figure, where that is known. */
  judge(figure: Figure, context: Context, given: string | null = null): Verdict {
    const fit = this.#relevance.fit(context)
    const own = given === null ? undefined : this.#index.ofField(given)
    return own === undefined
      ? this.#written(figure, context, fit)
      : this.#given(figure, context, fit.of(own), fit)
  }

  /** Only the words around a figure of a known field can be wrong. */
  #given(figure: Figure, context: Context, own: Scored, fit: Fit): Verdict {
    const { claim } = own
    const other = highest(
      this.#others(figure, fit, ({ kind, field }) => kind === 'field' && field !== claim.field),
    )
    if (other && other.near > own.near + GIVEN_MARGIN)
      return { kind: 'elsewhere', claim, meant: other.claim }
    // Behind another figure without a word of its own, it says what that one says.
    const isStray = context.previous && own.near === 0
    return isStray ? { kind: 'elsewhere', claim, meant: null } : { kind: 'sourced', claim }
  }

  #written(figure: Figure, context: Context, fit: Fit): Verdict {
    const equal = this.#index.amounting(figure).map(fit.of)
    const exact = equal.filter(
      ({ claim }) => claim.kind === 'length' || claim.hedge === figure.hedge,
    )
    const best = sourceAmong(exact)
    if (!best || best.score === 0) return this.#unsourced(figure, equal, fit)
    const meant = this.#meant(figure, best, exact, context, fit)
    return meant
      ? { kind: 'elsewhere', claim: best.claim, meant: meant.claim }
      : { kind: 'sourced', claim: best.claim }
  }

  /** Claims of another amount of which a word is said near the figure. */
  #others(figure: Figure, fit: Fit, isMeant: (claim: Claim) => boolean): Scored[] {
    return fit.named
      .filter((index) => {
        const claim = this.#index.claims[index] as Claim
        return isMeant(claim) && !isSameAmount(figure, claim)
      })
      .map(fit.of)
  }

  /** A claim of another number that the words speak of more plainly. */
  #meant(
    figure: Figure,
    best: Scored,
    exact: readonly Scored[],
    context: Context,
    fit: Fit,
  ): Scored | null {
    const others = this.#others(
      figure,
      fit,
      ({ kind, unit }) =>
        (kind === 'field' || kind === 'told') &&
        (context.beside !== undefined || isSameUnit(unit, figure.unit)),
    )
    const fields = others.filter(({ claim }) => claim.kind === 'field')
    const field = highest(fields)
    if (field && field.near > nearest(exact) + MARGIN) return field
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
    const named = this.#index
      .numbering(figure.number)
      .map(fit.of)
      .filter(({ claim }) => claim.kind === 'field')
    const other = highest(named)
    return other && other.near > MARGIN && !isSameUnit(other.claim.unit, figure.unit)
      ? { kind: 'unit', claim: other.claim }
      : { kind: 'unknown' }
  }
}
