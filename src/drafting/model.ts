/**
 * The port to a language model: messages in, text out as it comes. Two sides exist: openai.ts for
 * any OpenAI-compatible server and scripted.ts for tests and evals. What is said here is never
 * trusted: reply.ts cleans it, judge.ts checks it. Nothing of the text is ever logged.
 */

export type Message = { role: 'system' | 'user' | 'assistant'; content: string }

/** What is asked for. */
export type ModelRequest = {
  messages: readonly Message[]
  /** The JSON form the reply should have; servers that know no schema get less (json.ts). */
  form?: { name: string; schema: Record<string, unknown> }
  /** Characters of reply after which reading stops: nobody wants a megabyte. */
  limit: number
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

/** What a piece of model work cost. Tokens are the provider's count, or a guess from the length. */
export type Usage = {
  calls: number
  retries: number
  promptTokens: number
  completionTokens: number
  /** Tokens of the prompt that the provider had in its cache. */
  cachedTokens: number
  /** From asking to the last word, all calls together. */
  milliseconds: number
  /** Whether some of the tokens are our own guess. */
  guessed: boolean
}

export const NO_USAGE: Usage = {
  calls: 0,
  retries: 0,
  promptTokens: 0,
  completionTokens: 0,
  cachedTokens: 0,
  milliseconds: 0,
  guessed: false,
}

export const addUsage = (a: Usage, b: Usage): Usage => ({
  calls: a.calls + b.calls,
  retries: a.retries + b.retries,
  promptTokens: a.promptTokens + b.promptTokens,
  completionTokens: a.completionTokens + b.completionTokens,
  cachedTokens: a.cachedTokens + b.cachedTokens,
  milliseconds: a.milliseconds + b.milliseconds,
  guessed: a.guessed || b.guessed,
})

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
