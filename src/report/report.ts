/**
 * One report as the desk keeps it: answers, parts, and where the conversation stands. A plain
 * value: the same in a test, in a Durable Object and on disk.
 */
import { OUTLINE_ID } from './annual/outline.ts'
import type { Answer, Answers } from './answer.ts'
import type { AllowedWord, Silence } from './silence.ts'
import type { Part } from './version.ts'

/** A proposed answer that waits for the clerk's word; `quote` is where it was read. */
export type Proposal = {
  field: string
  answer: Answer
  source: 'message' | 'last-year' | 'material' | 'colleague'
}

/** What one message changed, so that 撤回 can take it back: answers as they were before. */
export type Change = { field: string; before: Answer | null }

export type Talk = {
  /** The topic whose answer we wait for. */
  asked: string | null
  /** Fields of that topic we asked for by name; empty when the whole topic was asked. */
  wanted: string[]
  /** How often the current topic was asked again for what is missing and required; at most once. */
  reasks: number
  /** How often in a row nothing was understood; at most two re-asks. */
  unclear: number
  /** Topics that were asked and left behind: answered or skipped. */
  visited: string[]
  /** Fields restated last, in the order of their numbers ①②③. */
  restated: string[]
  /** What 撤回 can take back, newest last. */
  changes: Change[][]
  proposals: Proposal[]
}

export type Report = {
  id: string
  outline: typeof OUTLINE_ID
  createdAt: string
  updatedAt: string
  /** Counts changes; a reader who holds an older number re-reads. */
  version: number
  answers: Answers
  parts: Readonly<Record<string, Part>>
  talk: Talk
  /** Findings ignored here; words here hold in this report alone, from before units had a list. */
  silences: Silence[]
  /** The unit's own list, as its office told it last. */
  allowed: readonly AllowedWord[]
}

export const newTalk = (): Talk => ({
  asked: null,
  wanted: [],
  reasks: 0,
  unclear: 0,
  visited: [],
  restated: [],
  changes: [],
  proposals: [],
})

export const newReport = (id: string, at: string): Report => ({
  id,
  outline: OUTLINE_ID,
  createdAt: at,
  updatedAt: at,
  version: 1,
  answers: {},
  parts: {},
  talk: newTalk(),
  silences: [],
  allowed: [],
})

/** The report with one answer more, or replaced; every other answer stays as it is. */
export const withAnswer = (report: Report, field: string, answer: Answer): Report => ({
  ...report,
  answers: { ...report.answers, [field]: answer },
})

/** The report without an answer. */
export function withoutAnswer(report: Report, field: string): Report {
  const { [field]: _gone, ...answers } = report.answers
  return { ...report, answers }
}
