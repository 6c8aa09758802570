/** The conversation as its readers see it; also how turns are stored. */
import * as z from 'zod'

export const Person = z.object({
  name: z.string(),
  via: z.enum(['page', 'wechat', 'wecom', 'api', 'case', 'colleague']),
})

/** A topic as it is asked; chips are words to tap instead of typing. */
export const Ask = z.object({
  topic: z.string(),
  title: z.string(),
  ask: z.string(),
  example: z.string(),
  why: z.string(),
  office: z.string(),
  chips: z.array(z.string()),
})

/** One line of “已记”; `n` is what 改N names. */
export const FactLine = z.object({
  n: z.int(),
  field: z.string(),
  label: z.string(),
  printed: z.string(),
  /** The clerk's words it was read from; the formula's words for a computed one. */
  quote: z.string(),
  state: z.enum(['noted', 'changed', 'open', 'computed']),
  was: z.string().exactOptional(),
})

/** A remark beside the facts. */
export const Note = z.object({
  kind: z.enum(['contradiction', 'doubt', 'info']),
  fields: z.array(z.string()),
  text: z.string(),
})

export const Reply = z.object({
  text: z.string(),
  ask: Ask.exactOptional(),
  facts: z.array(FactLine).exactOptional(),
  notes: z.array(Note).exactOptional(),
  /** Words that answer a question of ours (是 / 否) when it is not `ask` we wait for. */
  chips: z.array(z.string()).exactOptional(),
})

/** One entry of the conversation, oldest first. Clerk and zhubi entries of one turn share `turn`. */
export const Turn = Reply.extend({
  id: z.string(),
  turn: z.int(),
  /** ISO 8601, UTC. */
  at: z.string(),
  by: z.enum(['clerk', 'zhubi']),
  via: z.string(),
  name: z.string(),
})

export type Person = z.infer<typeof Person>
export type Ask = z.infer<typeof Ask>
export type FactLine = z.infer<typeof FactLine>
export type Reply = z.infer<typeof Reply>
export type Turn = z.infer<typeof Turn>
