import type { Answer, Answers } from '../report/answer.ts'
import { nearest } from './extract/nearest.ts'

/**
 * Plans given before the shortcomings name them in words of their own; once the shortcomings come,
 * each plan's `for` takes the wording of the one it means, so that the order of answers does not
 * matter. An edited shortcoming touches no plan.
 */
export function linkedPlans(before: Answers, after: Answers): Answer | null {
  const plans = after['next-items']
  const shortfalls = after.shortfalls
  if (before.shortfalls || !before['next-items'] || shortfalls?.kind !== 'given') return null
  if (plans?.kind !== 'given' || plans.value.type !== 'pairs') return null
  if (shortfalls.value.type !== 'pairs') return null
  const known = shortfalls.value.items.map(({ item }) => item)
  const items = plans.value.items.map((row) =>
    row.for ? { ...row, for: nearest(row.for, known) ?? row.for } : row,
  )
  return { ...plans, value: { type: 'pairs', items } }
}
