/**
 * What the clerk sees while the model writes: references as figures, thinking left out, nothing half
 * written, and no figure that no answer holds.
 */

import { type ClaimIndex, indexOf } from '../../rules/source/claim-index.ts'
import { figuresIn } from '../../text/figures.ts'
import { overlaps } from '../../text/span.ts'
import type { Brief } from '../brief.ts'
import { withoutStrays } from '../judge/stray.ts'
import { print } from '../references.ts'
import { cleanReply } from '../reply/clean.ts'
import { withoutThinking } from '../reply/thinking.ts'

/** Milliseconds between two texts: faster than anybody reads, slow enough for a line of 3G. */
const EVERY = 60

/** A listener for the stretches of a reply that tells the printed text so far, the first at once. */
export function showing(
  brief: Brief,
  tell: (text: string) => void,
  every = EVERY,
): (stretch: string) => void {
  const index = indexOf(brief.facts.answers)
  let [reply, shown] = ['', '']
  let told = 0
  return (stretch) => {
    reply += stretch
    if (shown !== '' && Date.now() - told < every) return
    const whole = settled(withoutThinking(reply))
    const { text, references } = print(
      withoutStrays(cleanReply(whole, brief.heading), brief).text,
      brief.facts,
    )
    const masked = mask(text, references, index)
    if (masked === shown || masked === '') return
    shown = masked
    told = Date.now()
    tell(masked)
  }
}

/** Without an open tag or reference at the end, or a number that may go on. */
const settled = (text: string): string =>
  text.replace(/(?:\{\{?[^{}]*\}?|<[^>]{0,20}|[0-9.．０-９]+)$/, '')

/** Figures nobody gave are not shown, not even for a moment. */
function mask(
  text: string,
  references: readonly { start: number; end: number }[],
  index: ClaimIndex,
): string {
  let masked = text
  for (const figure of figuresIn(text).reverse()) {
    if (index.holds(figure) || references.some((reference) => overlaps(reference, figure))) continue
    masked = `${masked.slice(0, figure.start)}□${masked.slice(figure.end)}`
  }
  return masked
}
