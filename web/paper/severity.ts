export type Severity = 'error' | 'warning' | 'advice'

/** Gravest first: what blocks, what to look at, what could be better. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice']

/** The gravest of several, or undefined of none. */
export const gravest = (found: readonly Severity[]): Severity | undefined =>
  SEVERITIES.find((severity) => found.includes(severity))
