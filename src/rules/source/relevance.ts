import type { Claim } from './claims.ts'
import type { Context } from './context.ts'

/** How well a claim's words fit a context: near words count fully, the sentence's a quarter. */
export type Scored = { claim: Claim; near: number; score: number }

const FAR = 0.25
/** 重点推进4项 among the plans counts the plans. */
const AT_HOME = 0.1
/** 以下4项, 上述3条: a pointing word lets a list's length stand without its label. */
const POINTING = new Set(
  ['以下', '如下', '上述', '前述', '下列', '几项'].map(
    (word) => ((word.charCodeAt(0) << 16) | word.charCodeAt(1)) >>> 0,
  ),
)

type Posting = { claim: number; near: boolean }

/** The fit of any claim to one context; valid until the next context is asked for. */
export type Fit = {
  of(index: number): Scored
  /** Claims of which a word is said near the figure. */
  named: readonly number[]
}

/** An index from pairs of signs to the claims they speak of; rare pairs weigh more. */
export class Relevance {
  readonly #claims: readonly Claim[]
  readonly #postings = new Map<number, Posting[]>()
  readonly #weight = new Map<number, number>()
  readonly #near: Float64Array
  readonly #far: Float64Array
  #touched: number[] = []

  constructor(claims: readonly Claim[]) {
    this.#claims = claims
    this.#near = new Float64Array(claims.length)
    this.#far = new Float64Array(claims.length)
    for (const [index, claim] of claims.entries()) {
      for (const pair of claim.near) this.#post(pair, { claim: index, near: true })
      for (const pair of claim.far) this.#post(pair, { claim: index, near: false })
      if (claim.kind === 'sum') continue
      for (const pair of claim.near) this.#weight.set(pair, (this.#weight.get(pair) ?? 0) + 1)
    }
    for (const [pair, count] of this.#weight) this.#weight.set(pair, 1 / Math.sqrt(count))
  }

  #post(pair: number, posting: Posting): void {
    const postings = this.#postings.get(pair)
    if (postings) postings.push(posting)
    else this.#postings.set(pair, [posting])
  }

  fit(context: Context): Fit {
    this.#read(context)
    const points = [...POINTING].some((pair) => context.near.has(pair))
    return {
      of: (index) => this.#score(index, context, points),
      named: this.#touched.filter((index) => (this.#near[index] ?? 0) > 0),
    }
  }

  /** Sums the weights of the context's pairs for every claim that has them. */
  #read({ near, far }: Context): void {
    for (const index of this.#touched) this.#near[index] = this.#far[index] = 0
    this.#touched = []
    for (const pair of far) {
      const weight = this.#weight.get(pair) ?? 0.2
      const isNear = near.has(pair)
      for (const posting of this.#postings.get(pair) ?? []) {
        const { claim } = posting
        if (this.#far[claim] === 0) this.#touched.push(claim)
        this.#far[claim] = (this.#far[claim] ?? 0) + weight
        if (posting.near && isNear) this.#near[claim] = (this.#near[claim] ?? 0) + weight
      }
    }
  }

  #score(index: number, context: Context, points: boolean): Scored {
    const claim = this.#claims[index] as Claim
    const [nearby, around] = [this.#near[index] ?? 0, this.#far[index] ?? 0]
    const home = claim.section === context.section ? AT_HOME : 0
    const fits = home > 0 || isEligible(claim, nearby, points, context)
    return { claim, near: fits ? nearby : 0, score: fits ? nearby + FAR * around + home : 0 }
  }
}

/** Lengths need their label or a pointing word, sums a word of each part. */
function isEligible(claim: Claim, near: number, points: boolean, { far }: Context): boolean {
  if (claim.kind === 'length') return near > 0 || points
  if (!claim.parts) return true
  return claim.parts.every((part) => {
    for (const pair of part) if (far.has(pair)) return true
    return false
  })
}
