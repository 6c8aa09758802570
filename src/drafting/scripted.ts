/**
 * The model's second real side: says what a script says, at a given speed. For tests and evals; it
 * never leaves the process.
 */

import { NO_USAGE, type Usage } from '../report/usage.ts'
import {
  guessTokens,
  type Listening,
  type Model,
  ModelError,
  type ModelErrorReason,
  type ModelReply,
  type ModelRequest,
} from './model.ts'

/** What the model does when asked. A string is said; the others happen. */
export type Scripted =
  | string
  | { kind: 'cut'; text: string; why: 'length' | 'line' | 'limit' }
  | { kind: 'filtered' }
  | { kind: 'silent' }
  | { kind: 'fails'; reason: ModelErrorReason }

/** `call` counts from 0. */
export type Script = (request: ModelRequest, call: number) => Scripted | Promise<Scripted>

export type Pace = {
  /** Tokens a second; a token is one character. Absent: at once. */
  tokensPerSecond?: number
  /** Milliseconds until the first. */
  firstAfter?: number
}

export class ScriptedModel implements Model {
  readonly name = 'scripted'
  /** Every request so far. */
  readonly requests: ModelRequest[] = []
  readonly #script: Script
  readonly #pace: Pace

  constructor(script: Script, pace: Pace = {}) {
    this.#script = script
    this.#pace = pace
  }

  async chat(request: ModelRequest, listening: Listening = {}): Promise<ModelReply> {
    const started = Date.now()
    const scripted = await this.#script(request, this.requests.push(request) - 1)
    const text =
      typeof scripted === 'string' ? scripted : scripted.kind === 'cut' ? scripted.text : ''
    if (typeof scripted !== 'string' && scripted.kind === 'fails')
      throw new ModelError(scripted.reason, usageOf(request, '', started))
    await this.#speak(text, listening)
    const usage = usageOf(request, text, started)
    if (typeof scripted !== 'string') return { ...scripted, usage }
    return text === '' ? { kind: 'silent', usage } : { kind: 'said', text, usage }
  }

  async #speak(text: string, { onText, signal }: Listening): Promise<void> {
    const { tokensPerSecond, firstAfter = 0 } = this.#pace
    if (!tokensPerSecond) return onText?.(text)
    const began = Date.now() + firstAfter
    for (const [index, sign] of [...text].entries()) {
      const due = began + (index * 1000) / tokensPerSecond
      const wait = due - Date.now()
      if (wait > 0) await new Promise((done) => setTimeout(done, wait))
      if (signal?.aborted) throw new ModelError('stopped', NO_USAGE)
      onText?.(sign)
    }
  }
}

function usageOf({ messages }: ModelRequest, text: string, started: number): Usage {
  return {
    ...NO_USAGE,
    calls: 1,
    promptTokens: guessTokens(messages.map(({ content }) => content).join('')),
    completionTokens: guessTokens(text),
    milliseconds: Date.now() - started,
    guessed: true,
  }
}
