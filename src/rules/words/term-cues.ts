import { TERMS } from '../../report/annual/terms.ts'
import type { Term } from '../../report/term.ts'
import { anchorOf } from '../anchor.ts'

const BEFORE_UNIT = ['余', '多', ...'0123456789']

/**
 * Words near which a term's pattern can match: its anchor, else what stands before its single sign.
 * A term for which neither is known is an error here, not a slow search there.
 */
export const TERM_CUES: (readonly [cue: string, term: Term])[] = TERMS.flatMap((term) =>
  cuesOf(term).map((cue) => [cue, term] as const),
)

function cuesOf({ pattern, wrong }: Term): string[] {
  const anchor = anchorOf(pattern)
  if (anchor) return [anchor]
  const unit = /\)([个副])/.exec(pattern.source)?.[1]
  if (unit) return BEFORE_UNIT.map((sign) => sign + unit)
  if (pattern.source.includes('\\.')) return ['3.', '4.', '6.', '2.']
  const sign = /^\(\?<=，\)(\p{Script=Han})/u.exec(pattern.source)?.[1]
  if (sign) return [`，${sign}`]
  throw new Error(`no cue for the term “${wrong}”`)
}
