/**
 * What goes in and out of a conversation turn. Plain values: the desk stores them, the page shows
 * the structured part, WeChat sends `text` alone.
 */
import type { SectionKey } from '../report/annual/outline.ts'
import type { TopicId } from '../report/annual/topics.ts'
import type { Person } from '../report/answer.ts'
import type { Report } from '../report/report.ts'
import type { Heard } from './extract.ts'

/** One message of the clerk. `messageId` is the channel's; the desk keeps it from counting twice. */
export type Incoming = { text: string; messageId: string; from: Person }

/**
 * Time and ids come from outside, so that a turn is a pure function. `now` is ISO 8601, UTC; `found`
 * is what a model read in the message beside the rules.
 */
export type Context = { now: string; newId?(): string; found?: readonly Heard[] }

/** A part of the report: a section, or one （一）-level topic of the measures. */
export type PartId = SectionKey | `measures.${TopicId}`

/** What we want to know now. `chips` are words the clerk can tap instead of typing. */
export type Ask = {
  topic: TopicId
  title: string
  ask: string
  example: string
  why: string
  office: string
  chips: string[]
}

/** One restated answer. `n` is the N of 改N. */
export type Fact = {
  n: number
  field: string
  label: string
  /** 121件, 无, 不清楚 … */
  printed: string
  /** The clerk's words it was read from; the formula's words for a computed one. */
  quote: string
  state: 'noted' | 'changed' | 'open' | 'computed'
  /** The earlier printed value, when this message changed it. */
  was?: string
}

/** A remark beside the facts: what does not fit, what we could not read for sure. */
export type Note = { kind: 'contradiction' | 'doubt' | 'info'; fields: string[]; text: string }

/** `text` is the whole reply in plain words, without blank lines, at most 600 characters. */
export type Reply = {
  text: string
  ask?: Ask
  facts?: Fact[]
  notes?: Note[]
  /** Words that answer a question of our own (是 / 否), when `ask` is not what we wait for. */
  chips?: string[]
}

/** What the desk does after the turn is stored. */
export type Effect =
  | { kind: 'draft'; parts?: PartId[]; instruction?: string }
  | { kind: 'check' }
  | { kind: 'export' }
  | { kind: 'link' }
  | { kind: 'bind'; code: string }
  | { kind: 'cancel' }

export type Outcome = { report: Report; replies: Reply[]; effects: Effect[] }
