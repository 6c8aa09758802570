/**
 * A passage: what a topic can say, as paragraphs of sentences, each with alternative wordings.
 * Drafting a passage keeps what the answers support and leaves out the rest without a trace.
 */
import type { FieldId } from '../report/annual/topics.ts'
import { isRequired } from '../report/checklist.ts'
import type { Facts } from '../report/facts.ts'
import { fieldOf } from '../report/fields.ts'
import { type Filled, fill } from './pattern.ts'
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

/** A sentence that introduces what a text answer is about, and does not when the answer names it. */
export const unlessNamed =
  (field: FieldId, name: string, plain: string, introduced: Wordings): Composed =>
  (facts, voice) =>
    facts.text(field)?.includes(name)
      ? (fill(plain, facts)?.prose ?? null)
      : (choose(introduced, field, facts, voice)?.prose ?? null)

function sayIt(sentence: Sentence, slot: string, facts: Facts, manner: Manner): string | null {
  if (typeof sentence === 'function') {
    const prose = sentence(facts, manner.voice)
    return prose && (!manner.terse || isNeeded(prose, facts)) ? prose : null
  }
  const keep = (prose: string) => !manner.terse || isNeeded(prose, facts)
  const chosen = choose(sentence, slot, facts, manner.voice, keep)
  return chosen && keep(chosen.prose) ? chosen.prose : null
}

/** Of the wordings the answers support, one of those that tell most. */
function choose(
  wordings: Wordings,
  slot: string,
  facts: Facts,
  voice: Voice,
  keep?: (prose: string) => boolean,
): Filled | null {
  const fitting = wordings.flatMap((pattern) => fill(pattern, facts, keep) ?? [])
  const most = Math.max(0, ...fitting.map((filled) => filled.tells))
  const [first, ...others] = fitting.filter((filled) => filled.tells === most)
  return first && most > 0 ? voice.pick(slot, [first, ...others]) : null
}

/** Whether the prose carries a fact the report must have. */
const isNeeded = (prose: string, facts: Facts): boolean =>
  fieldsIn(prose).some((id) => isRequired(fieldOf(id), facts))
