/**
 * The port to a language model: messages in, text out as it comes. Two sides exist: openai.ts for
 * any OpenAI-compatible server and scripted.ts for tests and evals. What is said here is never
 * trusted: reply.ts cleans it, judge.ts checks it. Nothing of the text is ever logged.
 */

import type { Usage } from '../report/usage.ts'

export type Message = { role: 'system' | 'user' | 'assistant'; content: string }

/** What is asked for. */
export type ModelRequest = {
  messages: readonly Message[]
  /** The JSON form the reply should have; servers that know no schema get less (json.ts). */
  form?: { name: string; schema: Record<string, unknown> }
  /** Characters of reply after which reading stops: nobody wants a megabyte. */
  limit: number
  /** Characters expected. Where calls must wait, the longest go first. */
  expected?: number
}

export type Listening = {
  signal?: AbortSignal
  /** Gets each new stretch of the reply, as it comes. Never what the model thinks to itself. */
  onText?: (stretch: string) => void
}

/**
 * What came back. `cut`: it stopped in the middle (length limit, broken line); `filtered`: the
 * provider held it back; `silent`: no word came.
 */
export type ModelReply = { usage: Usage } & (
  | { kind: 'said'; text: string }
  | { kind: 'cut'; text: string; why: 'length' | 'line' | 'limit' }
  | { kind: 'filtered' }
  | { kind: 'silent' }
)

export interface Model {
  /** The name the provider knows it by. */
  readonly name: string
  /** Throws ModelError when nothing usable could be had at all. */
  chat(request: ModelRequest, listening?: Listening): Promise<ModelReply>
}

/** About one token a Chinese character, a quarter of one for other signs. For budgets, not for bills. */
export function guessTokens(text: string): number {
  const han = text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0
  return Math.ceil(han + (text.length - han) / 4)
}

export type ModelErrorReason =
  | 'unreachable'
  | 'insecure'
  | 'forbidden'
  | 'no-model'
  | 'quota'
  | 'refused'
  | 'failing'
  | 'timeout'
  | 'broken'
  | 'budget'
  | 'stopped'

/** Nothing usable came. `usage` is what the attempt cost all the same. */
export class ModelError extends Error {
  override name = 'ModelError'
  readonly reason: ModelErrorReason
  readonly usage: Usage

  constructor(reason: ModelErrorReason, usage: Usage, cause?: unknown) {
    super(`model: ${reason}`, { cause })
    this.reason = reason
    this.usage = usage
  }
}
