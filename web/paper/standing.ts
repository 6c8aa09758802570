import { Refused } from '../api.ts'
import type { Standing } from './conflict.tsx'

/** The words that stand now, when a change was refused because they are newer; null for any other error. */
export function standingOf(error: unknown): Standing | null {
  if (!(error instanceof Refused) || error.status !== 409) return null
  const detail = error.detail as { current?: Standing }
  return detail.current ?? null
}
