import type { ClaimIndex } from './claim-index.ts'
import type { Claim } from './claims.ts'
import type { Context } from './context.ts'
import { isSaid, keyOf } from './cues.ts'
import { type Saying, Sayings } from './sayings.ts'

/** How well a claim's words fit a context: near words count fully, the sentence's a quarter. */
export type Scored = { claim: Claim; near: number; score: number }

/** One part of a report: the fields told in it, and how each one's figure is said there. */
export type Part = { fields: ReadonlySet<string>; sayings: readonly Saying[] }

const FAR = 0.25
/** 重点推进4项 among the plans counts the plans. */
const AT_HOME = 0.1
/** What full agreement with words known to stand beside a figure counts, in pairs of its own. */
const AGREED = 2
/** What a pair weighs that no label has. */
const UNLABELLED = 0.2
/** 以下4项, 上述3条: a pointing word lets a list's length stand without its label. */
const POINTING = ['以下', '如下', '上述', '前述', '下列', '几项'].map((word) =>
  keyOf(word.charCodeAt(0), word.charCodeAt(1)),
)

/** The fit of any claim to one context; valid until the next context is asked for. */
export type Fit = {
  of(index: number): Scored
  /** Claims of which a word is said near the figure. */
  named: readonly number[]
}

/** What a context speaks of; in a part, of what is told elsewhere only where it says so plainly. */
export class Relevance {
  readonly #index: ClaimIndex
  readonly #fields: ReadonlySet<string> | null
  readonly #sayings: Sayings | null
  readonly #near: Float64Array
  readonly #far: Float64Array
  #touched: number[] = []

  constructor(index: ClaimIndex, part: Part | null) {
    this.#index = index
    this.#fields = part?.fields ?? null
    this.#sayings = part && new Sayings(part.sayings, (pair) => index.weight(pair) ?? 1)
    this.#near = new Float64Array(index.claims.length)
    this.#far = new Float64Array(index.claims.length)
  }

  fit(context: Context): Fit {
    this.#read(context)
    if (this.#sayings) this.#hear(context, this.#sayings)
    const points = POINTING.some((pair) => context.near.has(pair))
    return {
      of: (index) => this.#score(index, context, points),
      named: this.#touched.filter((index) => (this.#near[index] ?? 0) > 0),
    }
  }

  /** Sums the weights of the context's pairs for every claim that has them. */
  #read({ near, far }: Context): void {
    for (const claim of this.#touched) this.#near[claim] = this.#far[claim] = 0
    this.#touched = []
    for (const pair of far) {
      const weight = this.#index.weight(pair) ?? UNLABELLED
      const named = this.#index.namedBy(pair)
      this.#add(this.#far, named, weight)
      this.#add(this.#far, this.#index.spokenOf(pair), weight)
      if (near.has(pair)) this.#add(this.#near, named, weight)
    }
  }

  #add(sums: Float64Array, claims: readonly number[], weight: number): void {
    for (const claim of claims) {
      this.#touch(claim)
      sums[claim] = (sums[claim] ?? 0) + weight
    }
  }

  #touch(claim: number): void {
    if (this.#far[claim] === 0 && this.#near[claim] === 0) this.#touched.push(claim)
  }

  /** What is known to be said beside a field's figure may say more than its label. */
  #hear({ beside, previous = null }: Context, sayings: Sayings): void {
    if (!beside) return
    for (const [field, agreement] of sayings.agreeing(beside, previous)) {
      const claim = this.#index.ofField(field)
      if (claim === undefined || agreement === 0) continue
      this.#touch(claim)
      this.#near[claim] = Math.max(this.#near[claim] ?? 0, AGREED * agreement)
    }
  }

  #score(index: number, context: Context, points: boolean): Scored {
    const claim = this.#index.claims[index] as Claim
    const nearby = this.#near[index] ?? 0
    const around = this.#far[index] ?? 0
    const isHere = this.#fields === null || this.#fields.has(claim.field)
    const home = isHere && claim.section === context.section ? AT_HOME : 0
    if (home === 0 && !isEligible(claim, nearby, isHere, points, context))
      return { claim, near: 0, score: 0 }
    return { claim, near: nearby, score: nearby + (isHere ? FAR * around : 0) + home }
  }
}

/** Lengths need their label or a pointing word, sums a word of each part; 一审4件 is no sum. */
function isEligible(
  { kind, parts = [] }: Claim,
  near: number,
  isHere: boolean,
  points: boolean,
  context: Context,
): boolean {
  if (kind === 'length') return isHere && (near > 0 || points)
  if (kind !== 'sum') return true
  const named = parts.filter((part) => isSaid(part, context.near))
  const told = named.length > 0 ? named : parts.filter((part) => isSaid(part, context.far))
  return isHere && told.length === parts.length
}
