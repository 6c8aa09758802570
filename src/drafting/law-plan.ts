/** The five-year plan of legal publicity, named only while it is current for the report year. */
import { CANON } from '../report/annual/canon.ts'
import { type CanonName, isCurrent } from '../report/canon.ts'
import type { Facts } from '../report/facts.ts'

const PLAN_IDS: Record<string, string> = {
  七五: 'law-plan-7',
  八五: 'law-plan-8',
  九五: 'law-plan-9',
}

function currentPlan(facts: Facts): CanonName | null {
  const id = PLAN_IDS[facts.text('law-plan') ?? '']
  const plan: CanonName | undefined = CANON.find((name) => name.id === id)
  return plan && facts.year !== null && isCurrent(plan, facts.year) ? plan : null
}

/** 《中央宣传部、司法部关于开展法治宣传教育的第九个五年规划（2026—2030年）》 */
export const planName = (facts: Facts): string | null => currentPlan(facts)?.name ?? null

/** “九五”普法规划 */
export const planShort = (facts: Facts): string | null =>
  currentPlan(facts) ? `“${facts.text('law-plan')}”普法规划` : null
