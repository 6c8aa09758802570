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

/** An index from pairs of signs to the claims they speak of; rare pairs weigh more. */
export class Relevance {
  readonly #postings = new Map<number, Posting[]>()
  readonly #weight = new Map<number, number>()
  readonly #size: number

  constructor(claims: readonly Claim[]) {
    this.#size = claims.length
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

  /** The fit of any claim to one context. */
  of(context: Context): (claim: Claim, index: number) => Scored {
    const near = new Float64Array(this.#size)
    const far = new Float64Array(this.#size)
    for (const pair of context.far) {
      const weight = this.#weight.get(pair) ?? 0.2
      const isNear = context.near.has(pair)
      for (const posting of this.#postings.get(pair) ?? []) {
        if (posting.near && isNear) near[posting.claim] = (near[posting.claim] ?? 0) + weight
        far[posting.claim] = (far[posting.claim] ?? 0) + weight
      }
    }
    const points = [...POINTING].some((pair) => context.near.has(pair))
    return (claim, index) => {
      const [nearby, around] = [near[index] ?? 0, far[index] ?? 0]
      const home = claim.section === context.section ? AT_HOME : 0
      const fits = home > 0 || isEligible(claim, nearby, points, context)
      return { claim, near: fits ? nearby : 0, score: fits ? nearby + FAR * around + home : 0 }
    }
  }
}

/** Lengths need their label or a pointing word, sums a word of each part. */
function isEligible(claim: Claim, near: number, points: boolean, { far }: Context): boolean {
  if (claim.kind === 'length') return near > 0 || points
  if (!claim.parts) return true
  return claim.parts.every((part) => [...part].some((pair) => far.has(pair)))
}
