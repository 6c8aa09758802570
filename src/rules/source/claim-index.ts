import type { Answers } from '../../report/answer.ts'
import { factsOf } from '../../report/facts.ts'
import { onceFor } from '../../report/once.ts'
import type { Figure } from '../../text/figures.ts'
import { type Claim, claimsOf } from './claims.ts'
import { isMoney, isSameAmount } from './units.ts'

const NONE: readonly number[] = []

/** The claims of one set of answers, to be found by amount, by field and by what speaks of them. */
export class ClaimIndex {
  readonly claims: readonly Claim[]
  readonly #byNumber = new Map<number, number[]>()
  readonly #byField = new Map<string, number>()
  readonly #money: number[] = []
  readonly #near = new Map<number, number[]>()
  readonly #far = new Map<number, number[]>()
  readonly #weight = new Map<number, number>()

  constructor(claims: readonly Claim[]) {
    this.claims = claims
    for (const [index, claim] of claims.entries()) {
      this.#enter(index, claim)
      for (const pair of claim.near) post(this.#near, pair, index)
      for (const pair of claim.far) post(this.#far, pair, index)
      if (claim.kind === 'sum') continue
      for (const pair of claim.near) this.#weight.set(pair, (this.#weight.get(pair) ?? 0) + 1)
    }
    for (const [pair, count] of this.#weight) this.#weight.set(pair, 1 / Math.sqrt(count))
  }

  #enter(index: number, { field, kind, number, unit }: Claim): void {
    if (kind === 'field') this.#byField.set(field, index)
    if (number === null) return
    if (isMoney(unit)) this.#money.push(index)
    post(this.#byNumber, number, index)
  }

  /** Claims of a number, whatever they count. */
  numbering(number: number): readonly number[] {
    return this.#byNumber.get(number) ?? NONE
  }

  /** Claims of the figure's number and unit. */
  amounting(figure: Figure): number[] {
    const candidates = isMoney(figure.unit) ? this.#money : this.numbering(figure.number)
    return candidates.filter((index) => isSameAmount(figure, this.claims[index] as Claim))
  }

  /** Whether any claim is of the figure's number and unit. */
  holds(figure: Figure): boolean {
    return this.amounting(figure).length > 0
  }

  /** The claim that is a numeric field's own answer. */
  ofField(field: string): number | undefined {
    return this.#byField.get(field)
  }

  /** Claims that a pair names: it is in the words for what they count. */
  namedBy(pair: number): readonly number[] {
    return this.#near.get(pair) ?? NONE
  }

  /** Claims whose answer or question has a pair. */
  spokenOf(pair: number): readonly number[] {
    return this.#far.get(pair) ?? NONE
  }

  /** How telling a pair is: 1 for one claim, less for several; undefined where no label has it. */
  weight(pair: number): number | undefined {
    return this.#weight.get(pair)
  }
}

function post(lists: Map<number, number[]>, key: number, index: number): void {
  const list = lists.get(key)
  if (list) list.push(index)
  else lists.set(key, [index])
}

/** The claims of one set of answers; a draft is checked many times against the same ones. */
export const indexOf = onceFor(
  (answers: Answers): ClaimIndex => new ClaimIndex(claimsOf(factsOf(answers))),
)
