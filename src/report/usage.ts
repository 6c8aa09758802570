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

/** What a part's words cost, and what was found in them. */
export type Cost = Usage & { errors: number; warnings: number; advice: number }
