/**
 * How a text or a list is said. `take` catches it in its group `it`; `about` finds the clause it
 * begins with and takes the clauses that go on with it. Read only when its topic was asked, unless
 * the words can mean nothing else. Every pattern is bounded: none may run over a whole message.
 */
import type { TopicId } from '../../report/annual/topics.ts'

export type StatementCue = {
  field: string
  topic: TopicId
  /** Cannot mean anything else: read whatever was asked. */
  anywhere?: true
  /** Figures inside belong to the text and to no other field. */
  owns?: true
  /** Lead-in words that are no part of it. */
  strip?: RegExp
  as: 'text' | 'list' | 'laws' | 'sentences'
} & ({ take: RegExp } | { about: RegExp })
