import type { Term } from '../term.ts'
import { duties } from './terms/duties.ts'
import { phrases } from './terms/phrases.ts'
import { slips } from './terms/slips.ts'

/**
 * Misused words and set phrases with their right form. `pattern` has the flags gu;
 * `text.replace(pattern, right)` mends.
 */
export const TERMS: readonly Term[] = [...phrases, ...duties, ...slips]
