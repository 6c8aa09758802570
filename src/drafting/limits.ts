/**
 * Model work within limits: so many calls at once, so many tokens a report, and no more knocking at
 * a door that stays shut: after a failure that will not mend itself, or two that might have, the
 * parts that follow fail at once and their templates stand.
 */
import { addUsage, NO_USAGE, type Usage } from '../report/usage.ts'
import {
  guessTokens,
  type Listening,
  type Model,
  ModelError,
  type ModelErrorReason,
  type ModelReply,
  type ModelRequest,
} from './model.ts'
import { Turns } from './turns.ts'

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
  readonly #turns: Turns
  #tokens: number
  #strikes = 0
  #shut: ModelErrorReason | null = null
  /** Stretches heard so far, of all calls. */
  #heard = 0

  constructor(model: Model, { concurrency, tokens }: Limits) {
    this.name = model.name
    this.#model = model
    this.#turns = new Turns(concurrency)
    this.#tokens = tokens
  }

  async chat(request: ModelRequest, listening: Listening = {}): Promise<ModelReply> {
    const first = await this.#inTurn(request, listening)
    if (!('waited' in first)) return first
    this.#turns.narrow()
    const second = await this.#inTurn(request, listening)
    if ('waited' in second) throw this.#struck(second.waited)
    return { ...second, usage: addUsage(first.waited.usage, second.usage) }
  }

  /** `waited`: not a word came while the server spoke to others; it may take fewer at a time. */
  async #inTurn(
    request: ModelRequest,
    listening: Listening,
  ): Promise<ModelReply | { waited: ModelError }> {
    await this.#turns.take(request.expected ?? 0)
    const before = this.#heard
    try {
      return await this.#ask(request, listening)
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      const isSilent = error.reason === 'timeout' && error.usage.completionTokens === 0
      if (isSilent && this.#heard > before) return { waited: error }
      throw this.#struck(error)
    } finally {
      this.#turns.done()
    }
  }

  async #ask(request: ModelRequest, listening: Listening): Promise<ModelReply> {
    if (this.#shut) throw new ModelError(this.#shut, NO_USAGE)
    const held = guessTokens(request.messages.map(({ content }) => content).join(''))
    if (held > this.#tokens) throw new ModelError('budget', NO_USAGE)
    this.#tokens -= held
    try {
      const reply = await this.#model.chat(request, { ...listening, onText: this.#hear(listening) })
      this.#strikes = 0
      this.#spend(reply.usage, held)
      return reply
    } catch (error) {
      if (error instanceof ModelError) this.#spend(error.usage, held)
      throw error
    }
  }

  #hear =
    ({ onText }: Listening) =>
    (stretch: string): void => {
      this.#heard++
      onText?.(stretch)
    }

  /** What was held back for the prompt gives way to what was really used. */
  #spend({ promptTokens, completionTokens }: Usage, held: number): void {
    this.#tokens += held - promptTokens - completionTokens
  }

  #struck(error: ModelError): ModelError {
    const { reason } = error
    if (PASSING.has(reason)) this.#strikes++
    if (LASTING.has(reason) || this.#strikes >= STRIKES) this.#shut ??= reason
    return error
  }
}
