/**
 * A passage: what a topic can say, as paragraphs of sentences, each with alternative wordings.
 * Drafting a passage keeps what the answers support and leaves out the rest without a trace.
 */
import { isRequired } from '../report/checklist.ts'
import type { Facts } from '../report/facts.ts'
import { fieldOf } from '../report/fields.ts'
import { fill } from './pattern.ts'
import { fieldsIn } from './references.ts'
import type { Voice } from './voice.ts'

/** Alternative patterns of one sentence, without the full stop. */
export type Wordings = readonly [string, ...string[]]

/** A sentence whose shape depends on more than what is there: returns prose, or null. */
export type Composed = (facts: Facts, voice: Voice) => string | null

export type Sentence = Wordings | Composed
export type Paragraph = readonly Sentence[]
export type Passage = readonly Paragraph[]

export type Manner = { voice: Voice; terse: boolean }

/** The paragraphs of a passage as prose; empty when the answers support no sentence. */
export function draftPassage(
  name: string,
  passage: Passage,
  facts: Facts,
  manner: Manner,
): string[] {
  return passage.flatMap((paragraph, p) => {
    const sentences = paragraph.flatMap((sentence, s) => {
      const prose = sayIt(sentence, `${name}/${p}/${s}`, facts, manner)
      return prose ? [`${prose}。`] : []
    })
    return sentences.length > 0 ? [sentences.join('')] : []
  })
}

function sayIt(sentence: Sentence, slot: string, facts: Facts, manner: Manner): string | null {
  if (typeof sentence === 'function') {
    const prose = sentence(facts, manner.voice)
    return prose && (!manner.terse || isNeeded(prose, facts)) ? prose : null
  }
  const keep = (prose: string) => !manner.terse || isNeeded(prose, facts)
  const fitting = sentence.flatMap((pattern) => fill(pattern, facts, keep) ?? [])
  const most = Math.max(0, ...fitting.map((filled) => filled.references))
  const [first, ...others] = fitting.filter((filled) => filled.references === most)
  if (!first || most === 0) return null
  const chosen = manner.voice.pick(slot, [first, ...others])
  return keep(chosen.prose) ? chosen.prose : null
}

/** Whether the prose carries a fact the report must have. */
const isNeeded = (prose: string, facts: Facts): boolean =>
  fieldsIn(prose).some((id) => isRequired(fieldOf(id), facts))
