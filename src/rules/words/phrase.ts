/** A word or a form of words that a list holds against a text. */
export type Phrase = {
  /** Words one of which every use holds, the seldomest; a form begins with them. */
  readonly cues: readonly string[]
  /**
   * Sticky: tried only where a cue begins, every quantifier bounded. May look behind; what a group
   * `head` holds there belongs to the use. Without a form the cue itself is the use.
   */
  readonly form?: RegExp
  /** Instead of a form: signs behind the cue with which it is no use. */
  readonly unless?: string
  /** Instead of a form: what the clause begun by the cue must not end in, with the right verb. */
  readonly objects?: ReadonlyMap<string, string>
  /** The right form, `$1` for a group. */
  readonly right?: string
  /** Why, in words for the clerk. */
  readonly note?: string
}

/** A list written as lines “wrong right”. */
export const replacements = (lines: string): Phrase[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [wrong = '', right = ''] = line.trim().split(/\s+/)
      return { cues: [wrong], right }
    })

/** A list written as words between blanks; `note` tells why. */
export const words = (list: string, note: string): Phrase[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word) => ({ cues: [word], note }))
