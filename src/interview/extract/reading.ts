import type { Span } from '../../text/span.ts'
import type { Mark } from './marks.ts'
import type { Doubt, Heard } from './scene.ts'
import type { Window } from './window.ts'
import type { CueWord } from './words.ts'

export type FigureMark = Extract<Mark, { kind: 'figure' }>

/**
 * A word that names the field, one that needs its matter, only standing first in the answer, or
 * said to be the sum of what stands before it.
 */
export type Strength = 'strong' | 'weak' | 'leading' | 'total'

/** A figure with what was made of it. `field` is what it speaks of even when it was left out. */
export type Reading = {
  mark: FigureMark
  words: Span
  field: string | null
  heard: Heard | null
  strength: Strength
  /** Where it stands, for a figure nobody claimed: the next one may mean its words. */
  window?: Window
}

export type FigureReadings = {
  readings: Reading[]
  doubts: Doubt[]
  /** Cue words that figures have used up. */
  used: Set<CueWord>
}
