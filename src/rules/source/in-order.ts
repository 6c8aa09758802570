import type { Figure } from '../../text/figures.ts'
import type { Claim } from './claims.ts'
import type { Context } from './context.ts'
import type { Judge, Verdict } from './judge.ts'

/** A figure to judge; `given` is the field that printed it, where that is known. */
export type Stated = { figure: Figure; context: Context; given: string | null }

/** Scores that differ by less say the same. */
const SLACK = 0.1

/** The verdicts on the figures of a text; each knows what the one before it told. */
export function judgeInOrder(judge: Judge, stated: readonly Stated[]): Verdict[] {
  let previous: string | null = null
  const judged = stated.map(({ figure, context, given }): Judged => {
    const placed = context.beside ? { ...context, previous } : context
    const verdict = judge.judge(figure, placed, given)
    previous =
      verdict.kind === 'sourced' && verdict.claim.kind === 'field' ? verdict.claim.field : given
    return { context: placed, verdict }
  })
  const rivals = rivalsIn(judged)
  return judged.map((each) => otherEnd(judge, each, rivals) ?? each.verdict)
}

type Judged = { context: Context; verdict: Verdict }

/** By field: the claims that were found where its figure belongs, or behind it by mistake. */
function rivalsIn(judged: readonly Judged[]): Map<string, Set<Claim>> {
  const rivals = new Map<string, Set<Claim>>()
  for (const { verdict, context } of judged) {
    if (verdict.kind !== 'elsewhere') continue
    for (const field of [verdict.meant?.field, context.previous])
      if (field) rivals.set(field, (rivals.get(field) ?? new Set()).add(verdict.claim))
  }
  return rivals
}

/**
 * The other end of a swap: words that suit two claims alike decide nothing, but when the one of them
 * that stands elsewhere is wrong there, this one is wrong here.
 */
function otherEnd(
  judge: Judge,
  { verdict, context }: Judged,
  rivals: ReadonlyMap<string, ReadonlySet<Claim>>,
): Verdict | null {
  if (verdict.kind !== 'sourced' || verdict.claim.kind !== 'field') return null
  const { claim } = verdict
  const others = rivals.get(claim.field)
  if (!others) return null
  const near = judge.nearness(context)
  const least = near(claim) - SLACK
  const meant = [...others].find((other) => near(other) >= least)
  return meant ? { kind: 'elsewhere', claim, meant } : null
}
