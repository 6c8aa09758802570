import type { Answers, Content } from '../../report/answer.ts'
import { type Facts, factsOf } from '../../report/facts.ts'
import type { Span } from '../../text/span.ts'
import { type Mark, marksIn } from './marks.ts'
import { withoutQuestions } from './questions.ts'
import { plainDigits } from './spoken.ts'
import { type CueWord, wordsIn } from './words.ts'

/** A proposed answer: what a field was said to be, and the exact words it was read from. */
export type Heard = Span & {
  field: string
  content: Content
  quote: string
  /** The message corrects itself or an earlier message here. */
  corrects: boolean
}

/** Something said about a field that cannot be taken as it stands; it is asked. */
export type Doubt = Span & {
  field: string
  quote: string
  why: 'vague' | 'each' | 'two-values' | 'which' | 'year' | 'out-of-range'
}

/** What a message is read against. */
export type Setting = {
  /** The topic we asked, if any. */
  asked: string | null
  /** Fields asked by name; empty when the whole topic was asked. */
  wanted: readonly string[]
  /** What is known already: names that complete short ones, the report year for dates. */
  answers: Answers
  /** Only what is plain by marks and words: the message may well be about something else. */
  strict?: boolean
  /** ISO 8601. Only decides which year 今年 is. */
  now: string
}

/** A message prepared for reading: every reader looks at the same marks and words. */
export type Scene = Setting & {
  text: string
  facts: Facts
  marks: readonly Mark[]
  words: readonly CueWord[]
  /** Where figures begin. */
  figureStarts: ReadonlySet<number>
}

export const sceneOf = (raw: string, setting: Setting): Scene => {
  const text = withoutQuestions(plainDigits(raw))
  const marks = marksIn(text)
  const figures = marks.filter(({ kind }) => kind === 'figure')
  return {
    ...setting,
    text,
    facts: factsOf(setting.answers),
    marks,
    words: wordsIn(text, figures),
    figureStarts: new Set(figures.map(({ start }) => start)),
  }
}
