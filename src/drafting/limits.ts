/**
 * Model work within limits: so many calls at once, so many tokens a report, and no more knocking at
 * a door that stays shut: after a failure that will not mend itself, or two that might have, the
 * parts that follow fail at once and their templates stand.
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

export type Limits = {
  /** Calls at the same time. */
  concurrency: number
  /** Tokens still allowed for this report; Infinity for no limit. */
  tokens: number
}

/** Failures that asking again within the same job will not mend. */
const LASTING: ReadonlySet<ModelErrorReason> = new Set([
  'unreachable',
  'insecure',
  'forbidden',
  'no-model',
])
const PASSING: ReadonlySet<ModelErrorReason> = new Set(['timeout', 'failing', 'broken', 'quota'])
const STRIKES = 2

/** One per job. */
export class LimitedModel implements Model {
  readonly name: string
  readonly #model: Model
  readonly #waiting: (() => void)[] = []
  #free: number
  #tokens: number
  #strikes = 0
  #shut: ModelErrorReason | null = null

  constructor(model: Model, { concurrency, tokens }: Limits) {
    this.name = model.name
    this.#model = model
    this.#free = Math.max(1, concurrency)
    this.#tokens = tokens
  }

  async chat(request: ModelRequest, listening?: Listening): Promise<ModelReply> {
    await this.#turn()
    try {
      return await this.#ask(request, listening)
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }

  async #ask(request: ModelRequest, listening?: Listening): Promise<ModelReply> {
    if (this.#shut) throw new ModelError(this.#shut, NO_USAGE)
    const held = guessTokens(request.messages.map(({ content }) => content).join(''))
    if (held > this.#tokens) throw new ModelError('budget', NO_USAGE)
    this.#tokens -= held
    try {
      const reply = await this.#model.chat(request, listening)
      this.#strikes = 0
      this.#spend(reply.usage, held)
      return reply
    } catch (error) {
      if (error instanceof ModelError) {
        this.#spend(error.usage, held)
        this.#strike(error.reason)
      }
      throw error
    }
  }

  /** What was held back for the prompt gives way to what was really used. */
  #spend({ promptTokens, completionTokens }: Usage, held: number): void {
    this.#tokens += held - promptTokens - completionTokens
  }

  #strike(reason: ModelErrorReason): void {
    if (PASSING.has(reason)) this.#strikes++
    if (LASTING.has(reason) || this.#strikes >= STRIKES) this.#shut = reason
  }

  #turn(): Promise<void> | void {
    if (this.#free > 0) {
      this.#free--
      return
    }
    return new Promise((go) => this.#waiting.push(go))
  }
}
