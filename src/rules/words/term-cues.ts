import { TERMS } from '../../report/annual/terms.ts'
import type { Term } from '../../report/term.ts'
import { anchorOf } from '../anchor.ts'

const BEFORE_UNIT = ['余', '多', ...'0123456789']

/** A term as it is tried at a cue. */
export type TermCue = {
  term: Term
  /** Where in the cue a match begins, tried there alone by a sticky pattern; null when not known. */
  begin: { at: number; pattern: RegExp } | null
}

/**
 * Words near which a term's pattern can match: its anchor, else what stands before its single sign.
 * A term for which neither is known is an error here, not a slow search there.
 */
export const TERM_CUES: (readonly [cue: string, value: TermCue])[] = TERMS.flatMap((term) => {
  const { cues, at } = cuesOf(term)
  const begin = at === null ? null : { at, pattern: new RegExp(term.pattern.source, 'uy') }
  return cues.map((cue) => [cue, { term, begin }] as const)
})

function cuesOf({ pattern, wrong }: Term): { cues: string[]; at: number | null } {
  const anchor = anchorOf(pattern)
  if (anchor) return { cues: [anchor], at: pattern.source.startsWith(anchor) ? 0 : null }
  const unit = /\)([个副])/.exec(pattern.source)?.[1]
  if (unit) return { cues: BEFORE_UNIT.map((sign) => sign + unit), at: 1 }
  if (pattern.source.includes('\\.')) return { cues: ['3.', '4.', '6.', '2.'], at: null }
  const sign = /^\(\?<=，\)(\p{Script=Han})/u.exec(pattern.source)?.[1]
  if (sign) return { cues: [`，${sign}`], at: 1 }
  throw new Error(`no cue for the term “${wrong}”`)
}
